import { nesterovStronglyConvex } from '../../../theorems/acceleration/nesterov-strongly-convex.js';
import { proves } from '../proves.js';

proves(nesterovStronglyConvex, {
  evidence: {
    step: ['certificate'],
  },
  attained: ['step'],
  needed: ['curvature', 'ratio', 'condition', 'smooth', 'strong', 'strongMinimum', 'lookAhead', 'update'],
});
