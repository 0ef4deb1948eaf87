import type { Vector } from '../linear/types.js';

/** What one update yields: the change to add to the parameters, and the state the next update starts from. */
export interface Update<T, State> {
  readonly change: Vector<T>;
  readonly state: State;
}

/**
 * A reference optimizer, or a part of one: a pure pair. `update` maps a gradient to the CHANGE of the parameters, so the
 * step is w⁺ = w + change and the minus sign of descent lives in one place only (`scaleByRate`). A part that does not
 * end in `scaleByRate` hands on a direction in the place of a gradient: that is what `chain` connects.
 *
 * No function changes its arguments, and equal arguments give equal results: resuming from a stored state, or
 * updating twice from the same one, needs no care.
 */
export interface Transformation<T, State> {
  init(parameters: Vector<T>): State;
  update(gradient: Vector<T>, state: State, parameters: Vector<T>): Update<T, State>;
  /**
   * Where the next gradient is to be taken, if not at the parameters: Nesterov looks ahead along its momentum. It says
   * only where; `update` is still given the parameters, and its change is still added to them.
   */
  lookAhead?(parameters: Vector<T>, state: State): Vector<T>;
}

/** The state of a transformation that remembers nothing. */
export type Stateless = null;
