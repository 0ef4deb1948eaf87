import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../linear/vector.js';
import { extremum } from '../scalar/extremum.js';
import type { Scalar } from '../scalar/scalar.js';
import type { AdamDecay } from './adam-moments.js';
import type { Transformation } from './transformation.js';

/** m_t, u_t, and the power β₁ᵗ that the bias correction needs. */
export interface AdamaxState<T> {
  readonly firstMoment: Vector<T>;
  readonly norm: Vector<T>;
  readonly beta1Power: T;
}

export interface AdamaxOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /** `gradient`: u⁺ = max(β₂·u, |g| + ε), PyTorch. `norm`: m̂/(u + ε), Keras. The paper has no ε. */
  readonly epsilonPlacement: 'gradient' | 'norm';
}

/**
 * Adamax's direction m̂/u with u⁺ = max(β₂·u, |g|), by entries and without the learning rate. Kingma and Ba, "Adam",
 * Algorithm 2. u needs no bias correction. With ε = 0 an entry whose gradients were all zero is 0/0.
 */
export function scaleByAdamax<T>(S: Scalar<T>, options: AdamaxOptions<T>): Transformation<T, AdamaxState<T>> {
  const { beta1, beta2, epsilon, epsilonPlacement } = options;
  const one = S.fromInteger(1);
  const rest = S.sub(one, beta1);
  const size = (entry: T): T =>
    epsilonPlacement === 'gradient' ? S.add(S.abs(entry), epsilon) : S.abs(entry);
  const denominator = (norm: T): T => (epsilonPlacement === 'norm' ? S.add(norm, epsilon) : norm);
  return {
    init: ({ length }) => ({
      firstMoment: zeroVector(S, length),
      norm: zeroVector(S, length),
      beta1Power: one,
    }),
    update(gradient, state) {
      const firstMoment = addVectors(
        S,
        scaleVector(S, beta1, state.firstMoment),
        scaleVector(S, rest, gradient),
      );
      const norm = gradient.map((entry, i) => extremum(S, [S.mul(beta2, state.norm[i]), size(entry)], 'max'));
      const beta1Power = S.mul(state.beta1Power, beta1);
      const weight = S.sub(one, beta1Power);
      const change = firstMoment.map((entry, i) => S.div(S.div(entry, weight), denominator(norm[i])));
      return { change, state: { firstMoment, norm, beta1Power } };
    },
  };
}
