import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type BfgsOptions, type BfgsState, scaleByBfgs } from './scale-by-bfgs.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * BFGS, w⁺ = w − η·H·g with a dense H ≈ (∇²f)⁻¹ from consecutive gradients. Named in document 004 §4.1.2; Nocedal and
 * Wright, "Numerical Optimization", Algorithm 6.1, with given step lengths η (1 unless given) and H_0 = I unless given.
 *
 * With an exact line search it is `chain(scaleByBfgs(S), scaleByExactLineSearch(S, …))`.
 */
export function bfgs<T>(
  S: Scalar<T>,
  { rate = S.fromInteger(1), ...options }: BfgsOptions<T> & { readonly rate?: Rate<T> } = {},
): Transformation<T, readonly [BfgsState<T>, StepCount]> {
  return chain(scaleByBfgs(S, options), scaleByRate(S, rate));
}
