import { gradientDescentConvexValue } from '../../../theorems/acceleration/gradient-descent-convex-value.js';
import { proves } from '../proves.js';

proves(gradientDescentConvexValue, {
  evidence: {
    value: ['certificate'],
    attained: ['certified'],
  },
  attained: ['value', 'attained'],
  needed: ['convex', 'minimum', 'update'],
});
