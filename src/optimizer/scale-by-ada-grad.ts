import type { Vector } from '../linear/types.js';
import { addVectors, multiplyEntries, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { AdaGradOptions } from './ada-grad-options.js';
import type { Transformation } from './transformation.js';

/** S_t, by entries, without σ². */
export interface AdaGradState<T> {
  readonly squares: Vector<T>;
}

/**
 * AdaGrad's direction with a diagonal matrix, g/(√(σ² + S) + ε) by entries and without the learning rate. Document 004
 * §4.5 and Theorem 4.6.5. An entry with a zero denominator is 0/0: it has no direction, and exact systems say so.
 */
export function scaleByAdaGrad<T>(
  S: Scalar<T>,
  options: AdaGradOptions<T>,
): Transformation<T, AdaGradState<T>> {
  const { accumulator, initial = S.fromInteger(0), epsilon = S.fromInteger(0) } = options;
  return {
    init: (parameters) => ({ squares: zeroVector(S, parameters.length) }),
    update(gradient, { squares }) {
      const next = addVectors(S, squares, multiplyEntries(S, gradient, gradient));
      const used = accumulator === 'delayed' ? squares : next;
      const change = gradient.map((entry, i) =>
        S.div(entry, S.add(S.sqrt(S.add(initial, used[i])), epsilon)),
      );
      return { change, state: { squares: next } };
    },
  };
}
