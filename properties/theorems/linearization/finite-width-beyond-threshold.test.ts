import { finiteWidthBeyondThreshold } from '../../../theorems/linearization/finite-width-beyond-threshold.js';
import { proves } from '../proves.js';

proves(finiteWidthBeyondThreshold, {
  evidence: {
    output: ['identity', 'identity'],
    kernel: ['identity', 'identity'],
    conserved: ['identity', 'identity', 'identity'],
    beyond: ['witness'],
    landing: ['witness'],
    falls: ['witness'],
    landingNarrow: ['witness'],
    second: ['witness'],
  },
  attained: ['output', 'kernel', 'conserved', 'beyond', 'landing', 'landingNarrow', 'second'],
  needed: ['outerUpdate', 'innerUpdate'],
});
