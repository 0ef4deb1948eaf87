import type { Scalar } from '../scalar/scalar.js';
import type { AdamState } from './adam-moments.js';
import { chain } from './chain.js';
import { type RadamOptions, scaleByRadam } from './scale-by-radam.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/** RAdam: Adam whose adaptive step is rectified, and left out while its variance is unbounded. Liu and others (2020). */
export function radam<T>(
  S: Scalar<T>,
  { rate, ...options }: RadamOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdamState<T>, StepCount]> {
  return chain(scaleByRadam(S, options), scaleByRate(S, rate));
}
