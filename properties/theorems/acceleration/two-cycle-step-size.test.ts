import { twoCycleStepSize } from '../../../theorems/acceleration/two-cycle-step-size.js';
import { proves } from '../proves.js';

proves(twoCycleStepSize, {
  evidence: {
    away: ['identity', 'certificate'],
    cycle: ['identity', 'identity'],
  },
  attained: ['cycle', 'away'],
  needed: ['stepSize', 'smooth', 'returns', 'update'],
});
