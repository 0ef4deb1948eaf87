import type { Scalar } from '../scalar/scalar.js';
import {
  type AdamDecay,
  type AdamState,
  adamAdvance,
  adamStart,
  correctedFirstMoment,
  correctedSecondMoment,
} from './adam-moments.js';
import type { Transformation } from './transformation.js';

/** The numbers and the dialect of Adam's direction. */
export interface AdamOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /** `outside`: √v̂ + ε, documents 001 and 003, and the paper. `inside`: √(v̂ + ε), document 000. */
  readonly epsilonPlacement: 'outside' | 'inside';
  /** `false` leaves m and v as they are: the intermediate algorithm of document 001, and 004 as it is displayed. */
  readonly biasCorrection: boolean;
}

/**
 * Adam's direction, m̂/(√v̂ + ε) or m̂/√(v̂ + ε), by entries and without the learning rate. Documents 000 (13), 001,
 * 003 (13). The state has the moments after the gradient of this update, so m̂ and v̂ can be read from it without roots.
 *
 * With ε = 0 an entry whose gradients were all zero is 0/0: it has no direction, and exact systems say so.
 */
export function scaleByAdam<T>(S: Scalar<T>, options: AdamOptions<T>): Transformation<T, AdamState<T>> {
  const { epsilon, epsilonPlacement, biasCorrection } = options;
  const denominator = (second: T): T =>
    epsilonPlacement === 'inside' ? S.sqrt(S.add(second, epsilon)) : S.add(S.sqrt(second), epsilon);
  return {
    init: (parameters) => adamStart(S, parameters),
    update(gradient, state) {
      const next = adamAdvance(S, options, gradient, state);
      const first = biasCorrection ? correctedFirstMoment(S, next) : next.firstMoment;
      const second = biasCorrection ? correctedSecondMoment(S, next) : next.secondMoment;
      return { change: first.map((entry, i) => S.div(entry, denominator(second[i]))), state: next };
    },
  };
}
