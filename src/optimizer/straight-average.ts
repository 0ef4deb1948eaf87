import type { Vector } from '../linear/types.js';
import { addVectors, subtractVectors, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { StepCount } from './schedule.js';
import type { Transformation } from './transformation.js';

/** The mean of the `step` gradients so far; zero before the first. */
export interface MeanState<T> extends StepCount {
  readonly mean: Vector<T>;
}

/**
 * The straight average (1/t)·Σ g_i of all gradients so far, handed on in the place of g. Document 002, which says that
 * it "requires lots of memory": it needs one vector and a count, m⁺ = m + (g − m)/t.
 */
export function straightAverage<T>(S: Scalar<T>): Transformation<T, MeanState<T>> {
  return {
    init: (parameters) => ({ mean: zeroVector(S, parameters.length), step: 0 }),
    update(gradient, { mean, step }) {
      const count = S.fromInteger(step + 1);
      const shift = subtractVectors(S, gradient, mean).map((entry) => S.div(entry, count));
      const next = addVectors(S, mean, shift);
      return { change: next, state: { mean: next, step: step + 1 } };
    },
  };
}
