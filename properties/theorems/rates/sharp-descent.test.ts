import { sharpDescent } from '../../../theorems/rates/sharp-descent.js';
import { proves } from '../proves.js';

proves(sharpDescent, {
  evidence: { nonconvex: ['certificate', 'identity'], convex: ['certificate', 'identity'] },
  attained: ['nonconvex', 'convex'],
  needed: ['smooth', 'convex', 'update'],
});
