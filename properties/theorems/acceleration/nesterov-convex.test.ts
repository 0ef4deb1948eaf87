import { nesterovConvex } from '../../../theorems/acceleration/nesterov-convex.js';
import { proves } from '../proves.js';

proves(nesterovConvex, {
  evidence: {
    potential: ['certificate'],
    kept: ['certificate'],
  },
  attained: ['potential', 'kept'],
  needed: ['smooth', 'convex', 'minimum', 'least', 'lookAhead', 'rest', 'previous', 'update'],
});
