import type { Scalar } from '../scalar/scalar.js';
import type { Schedule } from './schedule.js';

/**
 * A rate that is multiplied by `factor` at each step of `at`, that step included. Document 004 §4.7: "reduced by a factor
 * of 10 at certain epochs" is factor 1/10.
 */
export function stepDecaySchedule<T>(
  S: Scalar<T>,
  { rate, factor, at }: { readonly rate: T; readonly factor: T; readonly at: readonly number[] },
): Schedule<T> {
  return (step) => at.filter((drop) => drop <= step).reduce((reduced) => S.mul(reduced, factor), rate);
}
