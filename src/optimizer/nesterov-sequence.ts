import type { Vector } from '../linear/types.js';
import { addScaledVector, subtractVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { heavyBall, type MomentumOptions, type PreviousState } from './heavy-ball.js';
import { scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Nesterov's accelerated gradient with two sequences: y = w + β·(w − w₋), w⁺ = y − η·∇f(y). Nesterov, "Introductory
 * Lectures on Convex Optimization", §2.2. The same iterates as `nesterov`, also with schedules (β_t = (t − 1)/(t + 2),
 * t counted from 0, is the accelerated one). It is `heavyBall` but for where the gradient is taken.
 *
 * In `float64` the change is (−(η·g)) + β·(w − w₋), and w is added last; y itself is rounded only for the gradient.
 */
export function nesterovSequence<T>(
  S: Scalar<T>,
  options: MomentumOptions<T> & { readonly before?: Vector<T> },
): Transformation<T, PreviousState<T>> {
  const betaAt = scheduleOf(options.beta);
  return {
    ...heavyBall(S, options),
    lookAhead: (parameters, { previous, step }) =>
      addScaledVector(S, parameters, betaAt(step), subtractVectors(S, parameters, previous)),
  };
}
