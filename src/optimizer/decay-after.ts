import { addScaledVector, addVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type Rate, type StepCount, scheduleOf } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Another optimizer's step, and then w ← (1 − s)·w: the decay takes the w after the step. Dialect of decoupled weight
 * decay; `addDecayedWeights` and `shrinkWeights` take the w before it, and the two differ by s times the step.
 */
export function decayAfter<T, State>(
  S: Scalar<T>,
  optimizer: Transformation<T, State>,
  shrink: Rate<T>,
): Transformation<T, readonly [State, StepCount]> {
  const shrinkAt = scheduleOf(shrink);
  return {
    init: (parameters) => [optimizer.init(parameters), { step: 0 }],
    update(gradient, [state, { step }], parameters) {
      const update = optimizer.update(gradient, state, parameters);
      const moved = addVectors(S, parameters, update.change);
      const change = addScaledVector(S, update.change, S.neg(shrinkAt(step)), moved);
      return { change, state: [update.state, { step: step + 1 }] };
    },
  };
}
