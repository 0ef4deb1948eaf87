import { adaGradNormStochastic } from '../../../theorems/rates/ada-grad-norm-stochastic.js';
import { proves } from '../proves.js';

proves(adaGradNormStochastic, {
  evidence: {
    weighted: ['identity', 'certificate', 'certified'],
    largestRoot: ['certificate'],
    rate: ['certificate', 'certified'],
    reference: ['certified'],
  },
  attained: ['weighted', 'largestRoot', 'rate', 'reference'],
  needed: ['smooth', 'unbiased', 'bounded', 'update', 'roots', 'positive', 'fall', 'largest'],
});
