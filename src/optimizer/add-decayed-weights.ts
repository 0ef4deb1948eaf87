import { addScaledVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * Decoupled weight decay: d ↦ d + λ·w, placed AFTER the direction has been normalised and before `scaleByRate`, so that
 * w shrinks by 1 − η·λ. Documents 000 (15) and 003 §3.2.4; Loshchilov and Hutter, "Decoupled Weight Decay
 * Regularization". Dialect: η·λ. For documents 001 and 000 ("1 − λ"), divide λ by η, at every step anew.
 */
export function addDecayedWeights<T>(S: Scalar<T>, decay: T): Transformation<T, Stateless> {
  return {
    init: () => null,
    update: (direction, state, parameters) => ({
      change: addScaledVector(S, direction, decay, parameters),
      state,
    }),
  };
}
