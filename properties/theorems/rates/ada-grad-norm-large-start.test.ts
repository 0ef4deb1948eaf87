import { adaGradNormLargeStart } from '../../../theorems/rates/ada-grad-norm-large-start.js';
import { proves } from '../proves.js';

proves(adaGradNormLargeStart, {
  evidence: {
    sum: ['certificate', 'certificate'],
  },
  attained: ['sum'],
  needed: ['forward', 'large', 'smooth', 'update', 'roots', 'positive'],
});
