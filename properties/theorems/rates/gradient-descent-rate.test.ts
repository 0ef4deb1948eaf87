import { gradientDescentRate } from '../../../theorems/rates/gradient-descent-rate.js';
import { proves } from '../proves.js';

proves(gradientDescentRate, {
  evidence: {
    mean: ['certificate', 'certificate'],
    least: ['certificate', 'certificate'],
    attainedStart: ['identity'],
    attainedEnd: ['identity'],
    attained: ['identity'],
  },
  attained: ['mean', 'least', 'attainedStart', 'attainedEnd', 'attained'],
  needed: ['smooth', 'update', 'start', 'end', 'least'],
});
