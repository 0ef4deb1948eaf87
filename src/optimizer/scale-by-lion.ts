import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { AdamDecay } from './adam-moments.js';
import { sign } from './sign.js';
import type { Transformation } from './transformation.js';

/** m_t, with m_0 = 0. */
export interface LionState<T> {
  readonly momentum: Vector<T>;
}

/**
 * Lion's direction u = sign(β₁·m + (1 − β₁)·g), with m⁺ = β₂·m + (1 − β₂)·g: β₁ mixes what is followed, β₂ what is
 * remembered. Document 004 §4.5; Chen and others, "Symbolic Discovery of Optimization Algorithms", Algorithm 2.
 * Dialect: sign(0) = 0, so a coordinate whose mixture vanishes does not move.
 */
export function scaleByLion<T>(
  S: Scalar<T>,
  { beta1, beta2 }: AdamDecay<T>,
): Transformation<T, LionState<T>> {
  const mixture = (beta: T, momentum: Vector<T>, gradient: Vector<T>): Vector<T> =>
    addVectors(S, scaleVector(S, beta, momentum), scaleVector(S, S.sub(S.fromInteger(1), beta), gradient));
  return {
    init: (parameters) => ({ momentum: zeroVector(S, parameters.length) }),
    update: (gradient, { momentum }) => ({
      change: mixture(beta1, momentum, gradient).map((entry) => sign(S, entry)),
      state: { momentum: mixture(beta2, momentum, gradient) },
    }),
  };
}
