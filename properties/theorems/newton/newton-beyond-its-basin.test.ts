import { newtonBeyondItsBasin } from '../../../theorems/newton/newton-beyond-its-basin.js';
import { proves } from '../proves.js';

proves(newtonBeyondItsBasin, {
  evidence: {
    step: ['identity', 'identity'],
  },
  attained: ['step'],
  needed: ['root', 'newton'],
});
