import { stochasticRateLargestValue } from '../../../theorems/rates/stochastic-rate-largest-value.js';
import { proves } from '../proves.js';

proves(stochasticRateLargestValue, {
  evidence: {
    largest: ['certified'],
    tooLarge: ['identity'],
    fall: ['certified'],
  },
  attained: ['largest', 'tooLarge', 'fall'],
  needed: [],
  refutes: ['chapter/thm-4.6.2'],
});
