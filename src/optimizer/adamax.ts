import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type AdamaxOptions, type AdamaxState, scaleByAdamax } from './scale-by-adamax.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/** Adamax: w⁺ = w − (η/(1 − β₁ᵗ))·m/u. Kingma and Ba, "Adam", Algorithm 2; ε as the option says. */
export function adamax<T>(
  S: Scalar<T>,
  { rate, ...options }: AdamaxOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdamaxState<T>, StepCount]> {
  return chain(scaleByAdamax(S, options), scaleByRate(S, rate));
}
