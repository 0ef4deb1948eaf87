import { matrixVector } from '../linear/product.js';
import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { precondition } from './precondition.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * Preconditioned gradient descent, w⁺ = w − η·P·g for a full matrix P. Document 004 §4.4.1, and Algorithm 4 of §4.6.4
 * for a fixed P. η is 1 unless given: the chapter has it inside P.
 */
export function matrixPreconditioning<T>(
  S: Scalar<T>,
  {
    preconditioner,
    rate = S.fromInteger(1),
  }: { readonly preconditioner: Matrix<T>; readonly rate?: Rate<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return chain(
    precondition((direction: Vector<T>) => matrixVector(S, preconditioner, direction)),
    scaleByRate(S, rate),
  );
}
