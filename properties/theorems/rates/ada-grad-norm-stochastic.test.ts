import { adaGradNormStochastic } from '../../../theorems/rates/ada-grad-norm-stochastic.js';
import { proves } from '../proves.js';

proves(adaGradNormStochastic, {
  evidence: {
    weighted: ['identity', 'certificate', 'certified'],
    rate: ['certified', 'certified'],
    reference: ['certified'],
  },
  attained: ['weighted', 'rate', 'reference'],
  needed: ['smooth', 'unbiased', 'bounded', 'update', 'roots', 'positive', 'fall'],
});
