import { momentumStabilityRegion } from '../../../theorems/momentum/momentum-stability-region.js';
import { proves } from '../proves.js';

proves(momentumStabilityRegion, {
  evidence: {
    summable: ['identity', 'certificate'],
    persists: ['identity', 'certificate'],
    edge: ['certificate'],
    reversed: ['certificate'],
  },
  attained: ['summable', 'persists', 'edge', 'reversed'],
  needed: ['curvature', 'decay', 'stepSize', 'root', 'outside', 'rest', 'average', 'update'],
});
