import { twoCycle } from '../../../theorems/stability/two-cycle.js';
import { proves } from '../proves.js';

proves(twoCycle, {
  evidence: {
    mirrored: ['identity', 'identity'],
    back: ['identity'],
  },
  attained: ['mirrored', 'back'],
  needed: ['atThreshold', 'alongVector', 'normalEquations', 'update'],
});
