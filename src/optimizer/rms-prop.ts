import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import { type RmsPropOptions, type RmsPropState, scaleByRmsProp } from './scale-by-rms-prop.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * RMSprop: s⁺ = γ·s + (1 − γ)·g², w⁺ = w − η·g/(√s⁺ + ε), by entries. Document 004 §4.5. Dialect: ε outside the root and
 * no bias correction, unless the options say otherwise.
 */
export function rmsProp<T>(
  S: Scalar<T>,
  { rate, ...options }: RmsPropOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [RmsPropState<T>, StepCount]> {
  return chain(scaleByRmsProp(S, options), scaleByRate(S, rate));
}
