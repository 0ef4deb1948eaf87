import type { Vector } from '../linear/types.js';
import type { Stateless, Transformation } from './transformation.js';

/** g ↦ P(w)·g, for any map that needs no memory: the part that the preconditioned methods and Newton share. */
export function precondition<T>(
  apply: (direction: Vector<T>, parameters: Vector<T>) => Vector<T>,
): Transformation<T, Stateless> {
  return {
    init: () => null,
    update: (direction, state, parameters) => ({ change: apply(direction, parameters), state }),
  };
}
