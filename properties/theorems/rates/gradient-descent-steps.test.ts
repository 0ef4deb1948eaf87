import { gradientDescentSteps } from '../../../theorems/rates/gradient-descent-steps.js';
import { proves } from '../proves.js';

proves(gradientDescentSteps, {
  evidence: { steps: ['certificate', 'certificate'] },
  attained: ['steps'],
  needed: ['smooth', 'update', 'least', 'fall', 'enough'],
});
