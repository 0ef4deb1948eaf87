import { solveVector } from '../linear/solve.js';
import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { precondition } from './precondition.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/** ∇²f(w). The Hessian of the objective that the gradients are of: an optimizer has no other way to know it. */
export type HessianAt<T> = (point: Vector<T>) => Matrix<T>;

/**
 * Newton's method with a step size: w⁺ = w − η·H(w)⁻¹·g. Document 004 §4.1.2; Boyd and Vandenberghe, "Convex
 * Optimization", Algorithm 9.5. Dialect: damped by the step size η, not by adding μ·I to H (Levenberg), which a
 * `hessianAt` may do by itself.
 *
 * Solves H·d = g. A Hessian that is certainly singular is `OutsideDomain`; one that an enclosing system cannot tell
 * from a singular one is `UndecidedBranch`. H need not be positive definite: then −d may go uphill.
 */
export function dampedNewton<T>(
  S: Scalar<T>,
  { hessianAt, rate }: { readonly hessianAt: HessianAt<T>; readonly rate: Rate<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return chain(
    precondition((direction: Vector<T>, parameters: Vector<T>) =>
      solveVector(S, hessianAt(parameters), direction),
    ),
    scaleByRate(S, rate),
  );
}
