import { stochasticSteps } from '../../../theorems/rates/stochastic-steps.js';
import { proves } from '../proves.js';

proves(stochasticSteps, {
  evidence: { steps: ['certificate', 'identity', 'certificate'] },
  attained: ['steps'],
  needed: ['root', 'rate', 'enough', 'nonnegative'],
});
