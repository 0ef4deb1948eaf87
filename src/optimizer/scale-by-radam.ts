import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import {
  type AdamDecay,
  type AdamState,
  adamAdvance,
  adamStart,
  correctedFirstMoment,
} from './adam-moments.js';
import type { Transformation } from './transformation.js';

export interface RadamOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /** ρ_t above which the direction is rectified: 5 in the authors' code and PyTorch, 4 in the paper. */
  readonly threshold: number;
}

/**
 * RAdam's direction: r_t·m̂·√(1 − β₂ᵗ)/(√v + ε) while ρ_t > threshold, else m̂; by entries and without the learning rate.
 * Liu and others, "On the Variance of the Adaptive Learning Rate and Beyond", Algorithm 2; ε as in PyTorch.
 * `UndecidedBranch` where the number system cannot tell on which side of the threshold ρ_t is.
 */
export function scaleByRadam<T>(S: Scalar<T>, options: RadamOptions<T>): Transformation<T, AdamState<T>> {
  return {
    init: (parameters) => adamStart(S, parameters),
    update(gradient, state) {
      const next = adamAdvance(S, options, gradient, state);
      const first = correctedFirstMoment(S, next);
      const factor = rectification(S, options, next);
      if (factor === null) return { change: first, state: next };
      const change = first.map((entry, i) =>
        S.div(S.mul(factor, entry), S.add(S.sqrt(next.secondMoment[i]), options.epsilon)),
      );
      return { change, state: next };
    },
  };
}

/** r_t·√(1 − β₂ᵗ), or null at and below the threshold. */
function rectification<T>(
  S: Scalar<T>,
  { beta2, threshold }: RadamOptions<T>,
  state: AdamState<T>,
): T | null {
  const integer = S.fromInteger;
  const rest = S.sub(integer(1), state.beta2Power);
  const limit = S.sub(S.div(integer(2), S.sub(integer(1), beta2)), integer(1));
  const lost = S.div(S.mul(integer(2 * state.step), state.beta2Power), rest);
  const length = S.sub(limit, lost);
  const order = S.compare(length, integer(threshold));
  if (order === 'undecided') throw new UndecidedBranch('is ρ_t above the threshold?');
  if (order !== 'greater') return null;
  const above = S.mul(S.mul(S.sub(length, integer(4)), S.sub(length, integer(2))), limit);
  const below = S.mul(S.mul(S.sub(limit, integer(4)), S.sub(limit, integer(2))), length);
  return S.mul(S.sqrt(S.div(above, below)), S.sqrt(rest));
}
