import { averagedMomentumIsHeavyBall } from '../../../theorems/momentum/averaged-momentum-is-heavy-ball.js';
import { proves } from '../proves.js';

proves(averagedMomentumIsHeavyBall, {
  evidence: {
    twoTerms: ['identity', 'identity'],
    heavyBall: ['identity'],
    summed: ['identity'],
  },
  attained: ['twoTerms', 'heavyBall', 'summed'],
  needed: ['rest', 'average', 'update', 'stepSize'],
});
