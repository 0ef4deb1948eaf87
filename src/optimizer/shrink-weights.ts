import { addScaledVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type Rate, type StepCount, scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Weight decay beside the learning rate: change ↦ change − λ·w, placed AFTER `scaleByRate`, so that w shrinks by 1 − λ
 * whatever η is. Document 001, last page. λ may have a schedule of its own.
 */
export function shrinkWeights<T>(S: Scalar<T>, decay: Rate<T>): Transformation<T, StepCount> {
  const decayAt = scheduleOf(decay);
  return {
    init: () => ({ step: 0 }),
    update: (change, { step }, parameters) => ({
      change: addScaledVector(S, change, S.neg(decayAt(step)), parameters),
      state: { step: step + 1 },
    }),
  };
}
