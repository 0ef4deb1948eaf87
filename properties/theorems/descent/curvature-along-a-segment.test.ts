import { curvatureAlongASegment } from '../../../theorems/descent/curvature-along-a-segment.js';
import { proves } from '../proves.js';

proves(curvatureAlongASegment, {
  evidence: {
    above: ['identity', 'certificate', 'identity'],
    below: ['identity', 'certificate', 'identity'],
  },
  attained: ['above', 'below'],
  needed: ['smooth', 'straight', 'forward', 'gradients', 'values'],
});
