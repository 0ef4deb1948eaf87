import type { Scalar } from '../scalar/scalar.js';
import { dampedNewton, type HessianAt } from './damped-newton.js';
import type { StepCount } from './scale-by-rate.js';
import type { Stateless, Transformation } from './transformation.js';

/** Newton's method, w⁺ = w − H(w)⁻¹·∇f(w). Document 004 (4.7). `dampedNewton` with η = 1. */
export function newton<T>(
  S: Scalar<T>,
  { hessianAt }: { readonly hessianAt: HessianAt<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return dampedNewton(S, { hessianAt, rate: S.fromInteger(1) });
}
