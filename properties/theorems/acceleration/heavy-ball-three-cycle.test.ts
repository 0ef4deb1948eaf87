import { heavyBallThreeCycle } from '../../../theorems/acceleration/heavy-ball-three-cycle.js';
import { proves } from '../proves.js';

proves(heavyBallThreeCycle, {
  evidence: {
    threshold: ['identity', 'certificate'],
    return: ['certified'],
    steep: ['certificate'],
  },
  attained: ['return'],
  needed: ['condition', 'points', 'stepSize', 'momentum', 'cycle', 'flat', 'steep', 'beyond'],
});
