import { negateVector, scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type Rate, type StepCount, scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

export type { StepCount } from './schedule.js';

/**
 * The last part of every optimizer: d ↦ −η·d, with η a number or a schedule. The minus sign is here and nowhere else,
 * so callers pass a positive η.
 *
 * In `float64` −(η·d) is the same number as (−η)·d, and w + (−(η·d)) the same as the textbook w − η·d.
 */
export function scaleByRate<T>(S: Scalar<T>, rate: Rate<T>): Transformation<T, StepCount> {
  const schedule = scheduleOf(rate);
  return {
    init: () => ({ step: 0 }),
    update(direction, { step }) {
      const change = negateVector(S, scaleVector(S, schedule(step), direction));
      return { change, state: { step: step + 1 } };
    },
  };
}
