import { newtonStepOfAQuadraticModel } from '../../../theorems/newton/newton-step-of-a-quadratic-model.js';
import { proves } from '../proves.js';

proves(newtonStepOfAQuadraticModel, {
  evidence: {
    least: ['identity', 'certificate'],
    step: ['identity'],
    unbounded: ['identity'],
  },
  attained: ['least', 'step', 'unbounded'],
  needed: ['curvature', 'critical'],
});
