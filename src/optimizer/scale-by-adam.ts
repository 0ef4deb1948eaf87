import type { Vector } from '../linear/types.js';
import { scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import {
  type AdamDecay,
  type AdamState,
  adamAdvance,
  adamStart,
  correctedFirstMoment,
  correctedSecondMoment,
} from './adam-moments.js';
import { type EpsilonPlacement, rootDenominator } from './root-denominator.js';
import type { Transformation } from './transformation.js';

/** The numbers and the dialect of Adam's direction. */
export interface AdamOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /**
   * `outside`: √v̂ + ε, documents 001 and 003, and the paper's Algorithm 1. `inside`: √(v̂ + ε), document 000. `hat`:
   * (√(1 − β₂ᵗ)/(1 − β₁ᵗ))·m/(√v + ε̂), the end of section 2 of the paper and TensorFlow: the correction is in the step
   * size, so ε̂ stands beside the UNcorrected root and acts as ε = ε̂/√(1 − β₂ᵗ), larger at first.
   */
  readonly epsilonPlacement: EpsilonPlacement | 'hat';
  /** `false` leaves m and v as they are: the intermediate algorithm of document 001, and 004 as it is displayed. */
  readonly biasCorrection: boolean;
}

/**
 * Adam's direction, m̂/(√v̂ + ε) or a dialect of it, by entries and without the learning rate. Documents 000 (13), 001,
 * 003 (13). The state has the moments after the gradient of this update, so m̂ and v̂ can be read from it without roots.
 *
 * With ε = 0 an entry whose gradients were all zero is 0/0: it has no direction, and exact systems say so.
 */
export function scaleByAdam<T>(S: Scalar<T>, options: AdamOptions<T>): Transformation<T, AdamState<T>> {
  const { epsilon, epsilonPlacement, biasCorrection } = options;
  const hat = epsilonPlacement === 'hat';
  const denominator = rootDenominator(S, epsilon, hat ? 'outside' : epsilonPlacement);
  const quotient = (first: Vector<T>, second: Vector<T>): Vector<T> =>
    first.map((entry, i) => S.div(entry, denominator(second[i])));
  const direction = (state: AdamState<T>): Vector<T> => {
    const raw = () => quotient(state.firstMoment, state.secondMoment);
    if (!biasCorrection) return raw();
    if (hat) return scaleVector(S, stepCorrection(S, state), raw());
    return quotient(correctedFirstMoment(S, state), correctedSecondMoment(S, state));
  };
  return {
    init: (parameters) => adamStart(S, parameters),
    update(gradient, state) {
      const next = adamAdvance(S, options, gradient, state);
      return { change: direction(next), state: next };
    },
  };
}

/** √(1 − β₂ᵗ)/(1 − β₁ᵗ). */
function stepCorrection<T>(S: Scalar<T>, { beta1Power, beta2Power }: AdamState<T>): T {
  const one = S.fromInteger(1);
  return S.div(S.sqrt(S.sub(one, beta2Power)), S.sub(one, beta1Power));
}
