import { squaredNorm } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { AdaGradOptions } from './ada-grad-options.js';
import type { Transformation } from './transformation.js';

/** S_t = Σ ‖g_i‖², one number, without σ². */
export interface AdaGradNormState<T> {
  readonly squares: T;
}

/**
 * AdaGrad's direction with a multiple of the identity, g/(√(σ² + S) + ε), S the sum of the squared norms. Document 004
 * Theorem 4.6.4, read as P_t = S_t^{−1/2}·I (its ‖∇̂²_{1:t}‖⁻¹ means that in the proof); Ward, Wu and Bottou, "AdaGrad
 * stepsizes". Zero gradients alone, with σ² = ε = 0, are 0/0: no direction.
 */
export function scaleByAdaGradNorm<T>(
  S: Scalar<T>,
  options: AdaGradOptions<T>,
): Transformation<T, AdaGradNormState<T>> {
  const { accumulator, initial = S.fromInteger(0), epsilon = S.fromInteger(0) } = options;
  return {
    init: () => ({ squares: S.fromInteger(0) }),
    update(gradient, { squares }) {
      const next = S.add(squares, squaredNorm(S, gradient));
      const used = accumulator === 'delayed' ? squares : next;
      const denominator = S.add(S.sqrt(S.add(initial, used)), epsilon);
      return { change: gradient.map((entry) => S.div(entry, denominator)), state: { squares: next } };
    },
  };
}
