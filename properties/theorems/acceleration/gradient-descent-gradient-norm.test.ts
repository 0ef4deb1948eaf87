import { gradientDescentGradientNorm } from '../../../theorems/acceleration/gradient-descent-gradient-norm.js';
import { proves } from '../proves.js';

proves(gradientDescentGradientNorm, {
  evidence: {
    step: ['certificate'],
    end: ['certificate'],
    attained: ['certified'],
  },
  attained: ['step', 'end', 'attained'],
  needed: ['convex', 'cocoercive', 'fromMinimum', 'toMinimum', 'update'],
});
