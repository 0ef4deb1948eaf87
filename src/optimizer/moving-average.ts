import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Transformation } from './transformation.js';

/** z_t, with z_0 = 0. */
export interface AverageState<T> {
  readonly average: Vector<T>;
}

/**
 * The exponential moving average of the gradients, z⁺ = β·z + (1 − β)·g with z_0 = 0, handed on in the place of g.
 * Documents 002 and 003 (8). Dialect: AVERAGE. The other one, z⁺ = β·z + g (the sum, heavy ball), is larger by the
 * factor 1/(1 − β).
 *
 * In `float64`: two products, then their sum; 1 − β is rounded once.
 */
export function movingAverage<T>(
  S: Scalar<T>,
  { beta }: { readonly beta: T },
): Transformation<T, AverageState<T>> {
  const rest = S.sub(S.fromInteger(1), beta);
  return {
    init: (parameters) => ({ average: zeroVector(S, parameters.length) }),
    update(gradient, { average }) {
      const next = addVectors(S, scaleVector(S, beta, average), scaleVector(S, rest, gradient));
      return { change: next, state: { average: next } };
    },
  };
}
