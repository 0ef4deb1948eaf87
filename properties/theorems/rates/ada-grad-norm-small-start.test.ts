import { adaGradNormSmallStart } from '../../../theorems/rates/ada-grad-norm-small-start.js';
import { proves } from '../proves.js';

proves(adaGradNormSmallStart, {
  evidence: {
    sum: ['certificate', 'certificate', 'certificate', 'certified'],
  },
  attained: ['sum'],
  needed: ['forward', 'smooth', 'update', 'roots', 'positive'],
});
