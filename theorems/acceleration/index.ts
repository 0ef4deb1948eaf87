import type { Theorem } from '../../src/prove/theorem.js';
import { convexInterpolation } from './convex-interpolation.js';
import { gradientDescentConvexValue } from './gradient-descent-convex-value.js';
import { gradientDescentGradientNorm } from './gradient-descent-gradient-norm.js';
import { heavyBallThreeCycle } from './heavy-ball-three-cycle.js';
import { nesterovConvex } from './nesterov-convex.js';
import { nesterovStronglyConvex } from './nesterov-strongly-convex.js';
import { tunedHeavyBall } from './tuned-heavy-ball.js';
import { twoCycleStepSize } from './two-cycle-step-size.js';

export const acceleration: readonly Theorem[] = [
  convexInterpolation,
  gradientDescentConvexValue,
  gradientDescentGradientNorm,
  nesterovConvex,
  nesterovStronglyConvex,
  tunedHeavyBall,
  heavyBallThreeCycle,
  twoCycleStepSize,
];
