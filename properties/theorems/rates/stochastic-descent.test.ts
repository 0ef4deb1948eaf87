import { stochasticDescent } from '../../../theorems/rates/stochastic-descent.js';
import { proves } from '../proves.js';

proves(stochasticDescent, {
  evidence: {
    step: ['certificate', 'identity', 'identity', 'certificate'],
    trueGradient: ['certificate', 'certificate'],
  },
  attained: ['step', 'trueGradient'],
  needed: ['smooth', 'unbiased', 'secondMoment', 'update'],
  refutes: ['chapter/thm-4.6.2-proof'],
});
