import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { StepCount } from './schedule.js';
import type { Transformation } from './transformation.js';

/** v_t, with v_0 = 0. */
export interface MomentumState<T> extends StepCount {
  readonly velocity: Vector<T>;
}

export interface AccumulateOptions<T> {
  /** μ. */
  readonly momentum: T;
  /** δ: the gradient counts 1 − δ. */
  readonly dampening: T;
  /** `undamped`: the first gradient counts 1, PyTorch. `damped`: it counts 1 − δ like the others. */
  readonly firstStep: 'undamped' | 'damped';
  /** Hands on g + μ·v⁺ in the place of v⁺. */
  readonly nesterov: boolean;
}

/**
 * The velocity v⁺ = μ·v + (1 − δ)·g, handed on in the place of g. Sutskever and others, "On the importance of
 * initialization and momentum in deep learning", in PyTorch's form: with the gradient taken at the point that is stored,
 * Nesterov's step is g + μ·v⁺.
 */
export function accumulateMomentum<T>(
  S: Scalar<T>,
  { momentum, dampening, firstStep, nesterov }: AccumulateOptions<T>,
): Transformation<T, MomentumState<T>> {
  const rest = S.sub(S.fromInteger(1), dampening);
  return {
    init: ({ length }) => ({ velocity: zeroVector(S, length), step: 0 }),
    update(gradient, { velocity, step }) {
      const whole = step === 0 && firstStep === 'undamped';
      const added = whole ? gradient : scaleVector(S, rest, gradient);
      const next = addVectors(S, scaleVector(S, momentum, velocity), added);
      const change = nesterov ? addVectors(S, gradient, scaleVector(S, momentum, next)) : next;
      return { change, state: { velocity: next, step: step + 1 } };
    },
  };
}
