import type { Vector } from '../linear/types.js';
import { addVectors, multiplyEntries, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type EpsilonPlacement, rootDenominator } from './root-denominator.js';
import type { Transformation } from './transformation.js';

/** s_t, and the power γᵗ that a bias correction needs. */
export interface RmsPropState<T> {
  readonly secondMoment: Vector<T>;
  readonly gammaPower: T;
}

export interface RmsPropOptions<T> {
  readonly gamma: T;
  readonly epsilon: T;
  /** `outside` unless given: √s + ε, the chapter and PyTorch. `inside`: √(s + ε). */
  readonly epsilonPlacement?: EpsilonPlacement;
  /** `false` unless given. `true` divides s by 1 − γᵗ, as Adam does. */
  readonly biasCorrection?: boolean;
}

/**
 * RMSprop's direction, g/(√s + ε) with s⁺ = γ·s + (1 − γ)·g² and s_0 = 0, by entries and without the learning rate.
 * Document 004 §4.5; Hinton, "Neural Networks for Machine Learning", lecture 6e. The same as Adam's with β₁ = 0.
 */
export function scaleByRmsProp<T>(
  S: Scalar<T>,
  options: RmsPropOptions<T>,
): Transformation<T, RmsPropState<T>> {
  const { gamma, epsilon, epsilonPlacement = 'outside', biasCorrection = false } = options;
  const one = S.fromInteger(1);
  const rest = S.sub(one, gamma);
  const denominator = rootDenominator(S, epsilon, epsilonPlacement);
  return {
    init: (parameters) => ({ secondMoment: zeroVector(S, parameters.length), gammaPower: one }),
    update(gradient, { secondMoment, gammaPower }) {
      const squares = multiplyEntries(S, gradient, gradient);
      const next = addVectors(S, scaleVector(S, gamma, secondMoment), scaleVector(S, rest, squares));
      const power = S.mul(gammaPower, gamma);
      const weight = S.sub(one, power);
      const used = biasCorrection ? next.map((entry) => S.div(entry, weight)) : next;
      return {
        change: gradient.map((entry, i) => S.div(entry, denominator(used[i]))),
        state: { secondMoment: next, gammaPower: power },
      };
    },
  };
}
