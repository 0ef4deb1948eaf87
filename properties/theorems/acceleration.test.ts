import { convexInterpolation } from '../../theorems/acceleration/convex-interpolation.js';
import { gradientDescentConvexValue } from '../../theorems/acceleration/gradient-descent-convex-value.js';
import { gradientDescentGradientNorm } from '../../theorems/acceleration/gradient-descent-gradient-norm.js';
import { heavyBallThreeCycle } from '../../theorems/acceleration/heavy-ball-three-cycle.js';
import { nesterovConvex } from '../../theorems/acceleration/nesterov-convex.js';
import { nesterovStronglyConvex } from '../../theorems/acceleration/nesterov-strongly-convex.js';
import { tunedHeavyBall } from '../../theorems/acceleration/tuned-heavy-ball.js';
import { twoCycleStepSize } from '../../theorems/acceleration/two-cycle-step-size.js';
import { proves } from './proves.js';

proves(convexInterpolation, {
  evidence: {
    values: ['certificate', 'certificate', 'identity'],
  },
  attained: ['values'],
  needed: ['smooth', 'convex', 'closest'],
});

proves(gradientDescentConvexValue, {
  evidence: {
    value: ['certificate'],
    attained: ['certified'],
  },
  attained: ['value', 'attained'],
  needed: ['convex', 'minimum', 'update'],
});

proves(gradientDescentGradientNorm, {
  evidence: {
    step: ['certificate'],
    end: ['certificate'],
    attained: ['certified'],
  },
  attained: ['step', 'end', 'attained'],
  needed: ['convex', 'cocoercive', 'fromMinimum', 'toMinimum', 'update'],
});

proves(nesterovConvex, {
  evidence: {
    potential: ['certificate'],
    kept: ['certificate'],
  },
  attained: ['potential', 'kept'],
  needed: ['smooth', 'convex', 'minimum', 'least', 'lookAhead', 'rest', 'previous', 'update'],
});

proves(nesterovStronglyConvex, {
  evidence: {
    step: ['certificate'],
  },
  attained: ['step'],
  needed: ['curvature', 'ratio', 'condition', 'smooth', 'strong', 'strongMinimum', 'lookAhead', 'update'],
});

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

proves(heavyBallThreeCycle, {
  evidence: {
    threshold: ['identity', 'certificate'],
    return: ['certified'],
    steep: ['certificate'],
  },
  attained: ['return'],
  needed: ['condition', 'points', 'stepSize', 'momentum', 'cycle', 'flat', 'steep', 'beyond'],
});

proves(twoCycleStepSize, {
  evidence: {
    away: ['identity', 'certificate'],
    cycle: ['identity', 'identity'],
  },
  attained: ['cycle', 'away'],
  needed: ['stepSize', 'smooth', 'returns', 'update'],
});
