import type { Scalar } from '../scalar/scalar.js';
import type { AdamState } from './adam-moments.js';
import { chain } from './chain.js';
import { type AdamOptions, scaleByAdam } from './scale-by-adam.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import { shrinkWeights } from './shrink-weights.js';
import type { Transformation } from './transformation.js';

/**
 * AdamW with a decay that η does not scale: w⁺ = (1 − λ)·w − η·m̂/(√v̂ + ε). Document 001, last page. Dialect: λ, where
 * `adamW` has η·λ. With the schedules η_t·α and η_t·λ it is Algorithm 2 of Loshchilov and Hutter, "Decoupled Weight
 * Decay Regularization", whose decay follows the schedule but not the base rate α.
 */
export function adamWSeparateDecay<T>(
  S: Scalar<T>,
  { rate, decay, ...options }: AdamOptions<T> & { readonly rate: Rate<T>; readonly decay: Rate<T> },
): Transformation<T, readonly [AdamState<T>, StepCount, StepCount]> {
  return chain(scaleByAdam(S, options), scaleByRate(S, rate), shrinkWeights(S, decay));
}
