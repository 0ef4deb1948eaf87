import { heavyBallStability } from '../../../theorems/momentum/heavy-ball-stability.js';
import { proves } from '../proves.js';

proves(heavyBallStability, {
  evidence: {
    summable: ['identity', 'certificate'],
    persists: ['identity', 'certificate'],
    edge: ['certificate'],
    cycle: ['witness'],
    turn: ['witness'],
  },
  attained: ['summable', 'persists', 'edge', 'cycle', 'turn'],
  needed: ['curvature', 'decay', 'stepSize', 'root', 'outside', 'before', 'previous', 'update'],
});
