import type { Theorem } from '../../src/prove/theorem.js';
import { adamConstantGradient } from './adam-constant-gradient.js';
import { adamEpsilonPlace } from './adam-epsilon-place.js';
import { adamExpectedMoments } from './adam-expected-moments.js';
import { adamIsMomentumPlusRmsprop } from './adam-is-momentum-plus-rmsprop.js';
import { adamScaleInvariance } from './adam-scale-invariance.js';
import { adamStepBound } from './adam-step-bound.js';
import { adamUncorrectedStart } from './adam-uncorrected-start.js';
import { adamUnrolledMoments } from './adam-unrolled-moments.js';
import { adamWeights } from './adam-weights.js';

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
];
