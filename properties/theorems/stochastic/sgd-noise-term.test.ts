import { sgdNoiseTerm } from '../../../theorems/stochastic/sgd-noise-term.js';
import { proves } from '../proves.js';

proves(sgdNoiseTerm, {
  evidence: { noise: ['certificate', 'identity', 'certificate'], notLinear: ['certificate', 'identity'] },
  attained: ['noise'],
  needed: ['largest', 'norms', 'update', 'forward', 'largeStep', 'notSolved'],
  refutes: ['lectures/EB-linear-eta'],
});
