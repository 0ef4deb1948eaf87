import { gradientDescentSharpRate } from '../../../theorems/rates/gradient-descent-sharp-rate.js';
import { proves } from '../proves.js';

proves(gradientDescentSharpRate, {
  evidence: {
    weighted: ['identity', 'certificate'],
    least: ['certificate', 'certificate'],
    attained: ['certified'],
  },
  attained: ['weighted', 'least', 'attained'],
  needed: ['smooth', 'update', 'least'],
});
