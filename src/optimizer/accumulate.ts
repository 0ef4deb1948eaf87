import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Transformation } from './transformation.js';

/** s_t = Σ βᵗ⁻ʲ·d_j, with s_0 = 0. */
export interface SumState<T> {
  readonly sum: Vector<T>;
}

/** The decaying sum s⁺ = β·s + d, handed on in the place of d. Dialect: SUM; `movingAverage` is 1 − β times it. */
export function accumulate<T>(S: Scalar<T>, { beta }: { readonly beta: T }): Transformation<T, SumState<T>> {
  return {
    init: (parameters) => ({ sum: zeroVector(S, parameters.length) }),
    update(direction, { sum }) {
      const next = addVectors(S, scaleVector(S, beta, sum), direction);
      return { change: next, state: { sum: next } };
    },
  };
}
