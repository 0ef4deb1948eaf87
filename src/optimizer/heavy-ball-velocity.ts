import type { Vector } from '../linear/types.js';
import { addVectors, negateVector, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { MomentumOptions } from './heavy-ball.js';
import { type StepCount, scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/** v_t, which points uphill: the last change was −v_t. */
export interface VelocityState<T> extends StepCount {
  readonly velocity: Vector<T>;
}

/**
 * Heavy ball as a velocity: v⁺ = β·v + η·g, w⁺ = w − v⁺. Document 004 §4.3. The same iterates as `heavyBall`, also with
 * schedules, if the two start alike: v = w₋ − w_0, which is 0 unless `velocity` is given.
 *
 * Dialect: η INSIDE the velocity, so a smaller η does not slow what is already moving. `summedMomentum` has it outside.
 */
export function heavyBallVelocity<T>(
  S: Scalar<T>,
  { rate, beta, velocity: first }: MomentumOptions<T> & { readonly velocity?: Vector<T> },
): Transformation<T, VelocityState<T>> {
  const rateAt = scheduleOf(rate);
  const betaAt = scheduleOf(beta);
  return {
    init: (parameters) => ({ velocity: first ?? zeroVector(S, parameters.length), step: 0 }),
    update(gradient, { velocity, step }) {
      const kept = scaleVector(S, betaAt(step), velocity);
      const next = addVectors(S, kept, scaleVector(S, rateAt(step), gradient));
      return { change: negateVector(S, next), state: { velocity: next, step: step + 1 } };
    },
  };
}
