import { convexInterpolation } from '../../../theorems/acceleration/convex-interpolation.js';
import { proves } from '../proves.js';

proves(convexInterpolation, {
  evidence: {
    values: ['certificate', 'certificate', 'identity'],
  },
  attained: ['values'],
  needed: ['smooth', 'convex', 'closest'],
});
