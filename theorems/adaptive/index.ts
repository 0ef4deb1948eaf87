import type { Theorem } from '../../src/prove/theorem.js';
import { adamConstantGradient } from './adam-constant-gradient.js';
import { adamEpsilonPlace } from './adam-epsilon-place.js';
import { adamExpectedMoments } from './adam-expected-moments.js';
import { adamGreatestStep } from './adam-greatest-step.js';
import { adamIsMomentumPlusRmsprop } from './adam-is-momentum-plus-rmsprop.js';
import { adamOnlineRegret } from './adam-online-regret.js';
import { adamScaleInvariance } from './adam-scale-invariance.js';
import { adamStepBound } from './adam-step-bound.js';
import { adamUncorrectedStart } from './adam-uncorrected-start.js';
import { adamUnrolledMoments } from './adam-unrolled-moments.js';
import { adamWeights } from './adam-weights.js';
import { adaptiveTwoCycle } from './adaptive-two-cycle.js';
import { lionTwoBetas } from './lion-two-betas.js';
import { lionUniform } from './lion-uniform.js';
import { signBouncing } from './sign-bouncing.js';
import { signSgdIsMemorylessAdam } from './sign-sgd-is-memoryless-adam.js';
import { signStall } from './sign-stall.js';
import { squaredGradientsAndCurvature } from './squared-gradients-and-curvature.js';

export const adaptive: readonly Theorem[] = [
  adamUnrolledMoments,
  adamWeights,
  adamExpectedMoments,
  adamConstantGradient,
  adamUncorrectedStart,
  adamIsMomentumPlusRmsprop,
  adamScaleInvariance,
  adamStepBound,
  adamEpsilonPlace,
  adamGreatestStep,
  signSgdIsMemorylessAdam,
  signBouncing,
  signStall,
  lionTwoBetas,
  lionUniform,
  adaptiveTwoCycle,
  adamOnlineRegret,
  squaredGradientsAndCurvature,
];
