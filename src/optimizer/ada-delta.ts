import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type AdaDeltaOptions, type AdaDeltaState, scaleByAdaDelta } from './scale-by-ada-delta.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/** AdaDelta: w⁺ = w − η·√(E[Δ²] + ε)/√(E[g²] + ε)·g. Zeiler, who has no η: 1 there. */
export function adaDelta<T>(
  S: Scalar<T>,
  { rate, ...options }: AdaDeltaOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdaDeltaState<T>, StepCount]> {
  return chain(scaleByAdaDelta(S, options), scaleByRate(S, rate));
}
