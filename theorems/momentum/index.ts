import type { Theorem } from '../../src/prove/theorem.js';
import { averagedMomentumIsHeavyBall } from './averaged-momentum-is-heavy-ball.js';
import { curvatureAndSingularValues } from './curvature-and-singular-values.js';
import { heavyBallBumps } from './heavy-ball-bumps.js';
import { heavyBallStability } from './heavy-ball-stability.js';
import { heavyBallTwoForms } from './heavy-ball-two-forms.js';
import { heavyBallWeights } from './heavy-ball-weights.js';
import { momentumAgainstGradientDescent } from './momentum-against-gradient-descent.js';
import { momentumLags } from './momentum-lags.js';
import { momentumStabilityRegion } from './momentum-stability-region.js';
import { momentumUnrolled } from './momentum-unrolled.js';
import { movingAverageGain } from './moving-average-gain.js';
import { movingAverageIsRc } from './moving-average-is-rc.js';
import { nesterovTwoForms } from './nesterov-two-forms.js';
import { runningMean } from './running-mean.js';

export const momentum: readonly Theorem[] = [
  momentumUnrolled,
  runningMean,
  movingAverageIsRc,
  movingAverageGain,
  averagedMomentumIsHeavyBall,
  heavyBallTwoForms,
  nesterovTwoForms,
  momentumLags,
  heavyBallWeights,
  momentumStabilityRegion,
  heavyBallStability,
  momentumAgainstGradientDescent,
  curvatureAndSingularValues,
  heavyBallBumps,
];
