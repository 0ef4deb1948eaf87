import { tunedHeavyBall } from '../../../theorems/acceleration/tuned-heavy-ball.js';
import { proves } from '../proves.js';

proves(tunedHeavyBall, {
  evidence: {
    decay: ['certificate', 'identity'],
    faster: ['identity'],
    cycle: ['witness'],
    points: ['witness'],
    descent: ['witness'],
  },
  attained: ['decay', 'faster', 'cycle', 'points', 'descent'],
  needed: ['stepSize', 'momentum', 'rest', 'previous', 'update'],
  refutes: ['chapter/momentum-improves'],
});
