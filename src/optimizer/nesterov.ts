import type { Vector } from '../linear/types.js';
import { scaleVector, subtractVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { MomentumOptions } from './heavy-ball.js';
import { heavyBallVelocity, type VelocityState } from './heavy-ball-velocity.js';
import { scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Nesterov's accelerated gradient with a velocity: v⁺ = β·v + η·∇f(w − β·v), w⁺ = w − v⁺. Document 004 §4.3; Sutskever
 * and others, "On the importance of initialization and momentum in deep learning". It is `heavyBallVelocity` but for
 * where the gradient is taken.
 */
export function nesterov<T>(
  S: Scalar<T>,
  options: MomentumOptions<T> & { readonly velocity?: Vector<T> },
): Transformation<T, VelocityState<T>> {
  const betaAt = scheduleOf(options.beta);
  return {
    ...heavyBallVelocity(S, options),
    lookAhead: (parameters, { velocity, step }) =>
      subtractVectors(S, parameters, scaleVector(S, betaAt(step), velocity)),
  };
}
