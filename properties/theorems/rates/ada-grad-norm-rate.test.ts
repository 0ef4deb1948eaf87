import { adaGradNormRate } from '../../../theorems/rates/ada-grad-norm-rate.js';
import { proves } from '../proves.js';

proves(adaGradNormRate, {
  evidence: { rate: ['certificate', 'certificate', 'certified'], reference: ['certified'] },
  attained: ['rate', 'reference'],
  needed: ['forward', 'smooth', 'update', 'roots', 'positive'],
});
