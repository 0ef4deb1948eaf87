import type { Scalar } from '../scalar/scalar.js';
import type { AdamState } from './adam-moments.js';
import { addDecayedWeights } from './add-decayed-weights.js';
import { chain } from './chain.js';
import { type AdamOptions, scaleByAdam } from './scale-by-adam.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * AdamW: w⁺ = w − η·(m̂/(√v̂ + ε) + λ·w). Documents 000 (15), 003 §3.2.4; Loshchilov and Hutter. Dialect: the decay is
 * η·λ, so it follows a schedule of η.
 *
 * In `float64` the direction and λ·w are added first, as (15) is written. Implementations that first shrink w by
 * 1 − η·λ round differently.
 */
export function adamW<T>(
  S: Scalar<T>,
  { rate, decay, ...options }: AdamOptions<T> & { readonly rate: Rate<T>; readonly decay: T },
): Transformation<T, readonly [AdamState<T>, Stateless, StepCount]> {
  return chain(scaleByAdam(S, options), addDecayedWeights(S, decay), scaleByRate(S, rate));
}
