import { rowSpace } from '../../../theorems/stability/row-space.js';
import { proves } from '../proves.js';

proves(rowSpace, {
  evidence: {
    stays: ['identity', 'identity'],
  },
  attained: ['stays'],
  needed: ['start', 'update'],
});
