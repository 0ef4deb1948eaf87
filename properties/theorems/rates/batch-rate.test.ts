import { batchRate } from '../../../theorems/rates/batch-rate.js';
import { proves } from '../proves.js';

proves(batchRate, {
  evidence: { rate: ['certificate', 'certificate'], steps: ['certificate'] },
  attained: ['rate', 'steps'],
  needed: ['stepSize', 'smooth', 'unbiased', 'variance', 'update', 'fall', 'smallStep', 'enough'],
});
