import type { Matrix } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { dampedNewton } from './damped-newton.js';
import type { StepCount } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * w⁺ = w − η·A⁻¹·g for a fixed matrix A. Document 004 §4.4.1, with η = 1 unless given. A⁻¹ is not formed: every step
 * solves A·d = g, as Newton's method with the Hessian A everywhere.
 */
export function inversePreconditioning<T>(
  S: Scalar<T>,
  { matrix, rate = S.fromInteger(1) }: { readonly matrix: Matrix<T>; readonly rate?: Rate<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return dampedNewton(S, { hessianAt: () => matrix, rate });
}
