import { localStepSize } from '../../../theorems/convergence/local-step-size.js';
import { proves } from '../proves.js';

proves(localStepSize, {
  evidence: {
    converges: ['certified'],
    repels: ['identity', 'certificate'],
  },
  attained: ['converges'],
  needed: ['start', 'stepSize', 'steep', 'away', 'update'],
});
