import type { Vector } from '../linear/types.js';
import { addVectors, multiplyEntries, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type EpsilonPlacement, rootDenominator } from './root-denominator.js';
import type { Transformation } from './transformation.js';

/** s_t and a_t, both from 0. */
export interface CentredRmsPropState<T> {
  readonly secondMoment: Vector<T>;
  readonly average: Vector<T>;
}

export interface CentredRmsPropOptions<T> {
  readonly gamma: T;
  readonly epsilon: T;
  readonly epsilonPlacement: EpsilonPlacement;
}

/**
 * Centred RMSprop's direction g/(√(s − a²) + ε), s and a the moving averages of g² and of g, by entries and without the
 * learning rate. Graves, "Generating Sequences With Recurrent Neural Networks", (38) to (40). s − a² is never negative,
 * but may be computed so.
 */
export function scaleByCentredRmsProp<T>(
  S: Scalar<T>,
  { gamma, epsilon, epsilonPlacement }: CentredRmsPropOptions<T>,
): Transformation<T, CentredRmsPropState<T>> {
  const rest = S.sub(S.fromInteger(1), gamma);
  const denominator = rootDenominator(S, epsilon, epsilonPlacement);
  const mix = (old: Vector<T>, entries: Vector<T>): Vector<T> =>
    addVectors(S, scaleVector(S, gamma, old), scaleVector(S, rest, entries));
  return {
    init: ({ length }) => ({ secondMoment: zeroVector(S, length), average: zeroVector(S, length) }),
    update(gradient, state) {
      const secondMoment = mix(state.secondMoment, multiplyEntries(S, gradient, gradient));
      const average = mix(state.average, gradient);
      const change = gradient.map((entry, i) =>
        S.div(entry, denominator(S.sub(secondMoment[i], S.mul(average[i], average[i])))),
      );
      return { change, state: { secondMoment, average } };
    },
  };
}
