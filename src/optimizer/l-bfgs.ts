import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type LbfgsOptions, type LbfgsState, scaleByLbfgs } from './scale-by-l-bfgs.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * L-BFGS, w⁺ = w − η·H·g with H known only through the last m pairs. Named in document 004 §4.1.2; Nocedal and Wright,
 * "Numerical Optimization", Algorithm 7.5, with given step lengths η (1 unless given). While no pair was dropped it is
 * BFGS.
 */
export function lbfgs<T>(
  S: Scalar<T>,
  { rate = S.fromInteger(1), ...options }: LbfgsOptions & { readonly rate?: Rate<T> },
): Transformation<T, readonly [LbfgsState<T>, StepCount]> {
  return chain(scaleByLbfgs(S, options), scaleByRate(S, rate));
}
