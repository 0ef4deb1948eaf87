import { linearModelInABall } from '../../../theorems/newton/linear-model-in-a-ball.js';
import { proves } from '../proves.js';

proves(linearModelInABall, {
  evidence: {
    least: ['identity', 'certificate', 'identity'],
    value: ['identity'],
  },
  attained: ['value'],
  needed: ['norm', 'moving', 'radius', 'minimiser', 'ball', 'other'],
});
