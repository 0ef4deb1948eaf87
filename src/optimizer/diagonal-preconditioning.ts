import type { Vector } from '../linear/types.js';
import { multiplyEntries } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { precondition } from './precondition.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * One learning rate per coordinate: w⁺ = w − η·p ⊙ g. Document 004 §4.4.1, where p_i ≈ 1/λ_i. η is 1 unless given: the
 * chapter has it inside P.
 */
export function diagonalPreconditioning<T>(
  S: Scalar<T>,
  { diagonal, rate = S.fromInteger(1) }: { readonly diagonal: Vector<T>; readonly rate?: Rate<T> },
): Transformation<T, readonly [Stateless, StepCount]> {
  return chain(
    precondition((direction: Vector<T>) => multiplyEntries(S, diagonal, direction)),
    scaleByRate(S, rate),
  );
}
