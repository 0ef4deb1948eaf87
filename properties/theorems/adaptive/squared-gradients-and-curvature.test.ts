import { squaredGradientsAndCurvature } from '../../../theorems/adaptive/squared-gradients-and-curvature.js';
import { proves } from '../proves.js';

proves(squaredGradientsAndCurvature, {
  evidence: {
    identity: ['identity', 'identity', 'identity', 'identity'],
    logistic: ['identity'],
  },
  attained: ['identity', 'logistic'],
  needed: ['likelihood', 'total', 'truth'],
  refutes: ['chapter/adaptive-approximates-hessian'],
});
