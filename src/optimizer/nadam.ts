import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type NadamOptions, type NadamState, scaleByNadam } from './scale-by-nadam.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/** NAdam: Adam that looks one step ahead along its first moment. Dozat, "Incorporating Nesterov Momentum into Adam". */
export function nadam<T>(
  S: Scalar<T>,
  { rate, ...options }: NadamOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [NadamState<T>, StepCount]> {
  return chain(scaleByNadam(S, options), scaleByRate(S, rate));
}
