import type { Vector } from '../linear/types.js';
import { addVectors, negateVector, scaleVector, subtractVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type Rate, type StepCount, scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/** η and β of heavy ball and of Nesterov, in all their forms; either may be a schedule. */
export interface MomentumOptions<T> {
  readonly rate: Rate<T>;
  readonly beta: Rate<T>;
}

/** w_{t−1}, beside the w_t that `update` is given. */
export interface PreviousState<T> extends StepCount {
  readonly previous: Vector<T>;
}

/**
 * Heavy ball: w⁺ = w − η·g + β·(w − w₋). Document 004 §4.3; Polyak, "Some methods of speeding up the convergence of
 * iteration methods". It starts at rest, w₋ = w_0, unless `before` gives another w₋.
 *
 * In `float64` the change is (−(η·g)) + β·(w − w₋), and then w is added.
 */
export function heavyBall<T>(
  S: Scalar<T>,
  { rate, beta, before }: MomentumOptions<T> & { readonly before?: Vector<T> },
): Transformation<T, PreviousState<T>> {
  const rateAt = scheduleOf(rate);
  const betaAt = scheduleOf(beta);
  return {
    init: (parameters) => ({ previous: before ?? parameters, step: 0 }),
    update(gradient, { previous, step }, parameters) {
      const descent = negateVector(S, scaleVector(S, rateAt(step), gradient));
      const momentum = scaleVector(S, betaAt(step), subtractVectors(S, parameters, previous));
      return { change: addVectors(S, descent, momentum), state: { previous: parameters, step: step + 1 } };
    },
  };
}
