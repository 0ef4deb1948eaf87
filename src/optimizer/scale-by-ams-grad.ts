import type { Vector } from '../linear/types.js';
import { zeroVector } from '../linear/vector.js';
import { extremum } from '../scalar/extremum.js';
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

/** The moments of Adam, and the largest second moment so far, by entries. */
export interface AmsGradState<T> {
  readonly moments: AdamState<T>;
  readonly largest: Vector<T>;
}

export interface AmsGradOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /** `raw`: max of v_t, corrected afterwards, as PyTorch does. `corrected`: max of v̂_t, as its documentation says. */
  readonly maximum: 'raw' | 'corrected';
}

/**
 * AMSGrad's direction m̂/(√max + ε), by entries and without the learning rate. Reddi, Kale and Kumar, "On the Convergence
 * of Adam and Beyond", Algorithm 2, which has no bias correction; the correction and ε are PyTorch's.
 */
export function scaleByAmsGrad<T>(
  S: Scalar<T>,
  options: AmsGradOptions<T>,
): Transformation<T, AmsGradState<T>> {
  const raw = options.maximum === 'raw';
  const one = S.fromInteger(1);
  return {
    init: (parameters) => ({
      moments: adamStart(S, parameters),
      largest: zeroVector(S, parameters.length),
    }),
    update(gradient, state) {
      const moments = adamAdvance(S, options, gradient, state.moments);
      const seen = raw ? moments.secondMoment : correctedSecondMoment(S, moments);
      const largest = seen.map((entry, i) => extremum(S, [state.largest[i], entry], 'max'));
      const weight = raw ? S.sub(one, moments.beta2Power) : one;
      const change = correctedFirstMoment(S, moments).map((entry, i) =>
        S.div(entry, S.add(S.sqrt(S.div(largest[i], weight)), options.epsilon)),
      );
      return { change, state: { moments, largest } };
    },
  };
}
