import { pwlApproximation } from '../../../theorems/approximation/pwl-approximation.js';
import { proves } from '../proves.js';

proves(pwlApproximation, {
  evidence: {
    continuous: ['certificate'],
    lipschitz: ['certificate', 'certificate'],
    unbounded: ['identity', 'certified'],
  },
  attained: ['continuous', 'lipschitz', 'unbounded'],
  needed: ['position', 'left', 'right', 'scale'],
});
