import { quadraticRates } from '../../../theorems/stability/quadratic-rates.js';
import { proves } from '../proves.js';

proves(quadraticRates, {
  evidence: {
    distance: ['identity', 'certificate'],
    chapterStep: ['certificate', 'identity'],
    noBounce: ['certificate'],
    bestStep: ['certificate'],
    gain: ['identity'],
  },
  attained: ['distance', 'chapterStep', 'noBounce', 'bestStep', 'gain'],
  needed: ['factors', 'rates', 'update', 'spectrum'],
  refutes: ['chapter/quad-must-eta'],
});
