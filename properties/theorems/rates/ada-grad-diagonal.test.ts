import { adaGradDiagonal } from '../../../theorems/rates/ada-grad-diagonal.js';
import { proves } from '../proves.js';

proves(adaGradDiagonal, {
  evidence: {
    weighted: ['identity', 'certificate', 'certified'],
    largestRoot: ['certificate'],
    rate: ['certificate', 'certified'],
    reference: ['certified'],
  },
  attained: ['weighted', 'largestRoot', 'rate', 'reference'],
  needed: ['smooth', 'unbiased', 'bounded', 'update', 'roots', 'positive', 'fall', 'largest'],
});
