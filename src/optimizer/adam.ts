import type { Scalar } from '../scalar/scalar.js';
import type { AdamState } from './adam-moments.js';
import { chain } from './chain.js';
import { type AdamOptions, scaleByAdam } from './scale-by-adam.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Adam: w⁺ = w − η·m̂/(√v̂ + ε), or ε inside the root. Documents 000 (10) to (13), 001, 003 (13), 004 §4.5; Kingma and
 * Ba, "Adam: A Method for Stochastic Optimization", Algorithm 1 (ε outside, corrected).
 *
 * In `float64` the direction is divided first and then multiplied by η: η·(m̂/(√v̂ + ε)).
 */
export function adam<T>(
  S: Scalar<T>,
  { rate, ...options }: AdamOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdamState<T>, StepCount]> {
  return chain(scaleByAdam(S, options), scaleByRate(S, rate));
}
