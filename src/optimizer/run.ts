import type { Vector } from '../linear/types.js';
import { addVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { GradientAt } from './sampled-gradient.js';
import type { Transformation } from './transformation.js';

/** A whole run: w_0 … w_T, and the state that goes with each (`states[t]` is the state before step t). */
export interface Trajectory<T, State> {
  readonly iterates: readonly Vector<T>[];
  readonly states: readonly State[];
}

/**
 * Runs `steps` steps w⁺ = w + change from `start`. `gradientAt(w_t, t)` is what the optimizer is given in step t, counted
 * from 0; an optimizer that looks ahead is given the gradient at the point that it asks for, in the place of w_t.
 */
export function run<T, State>(
  S: Scalar<T>,
  transformation: Transformation<T, State>,
  gradientAt: GradientAt<T>,
  start: Vector<T>,
  steps: number,
): Trajectory<T, State> {
  let point = start;
  let state = transformation.init(start);
  const iterates = [point];
  const states = [state];
  for (let step = 0; step < steps; step += 1) {
    const asked = transformation.lookAhead?.(point, state) ?? point;
    const update = transformation.update(gradientAt(asked, step), state, point);
    point = addVectors(S, point, update.change);
    state = update.state;
    iterates.push(point);
    states.push(state);
  }
  return { iterates, states };
}
