import type { Vector } from '../linear/types.js';
import { addVectors, multiplyEntries, scaleVector, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Transformation } from './transformation.js';

/** E[g²] and E[Δ²], both from 0. */
export interface AdaDeltaState<T> {
  readonly squares: Vector<T>;
  readonly changes: Vector<T>;
}

export interface AdaDeltaOptions<T> {
  readonly rho: T;
  readonly epsilon: T;
}

/**
 * AdaDelta's direction d = √(E[Δ²] + ε)/√(E[g²] + ε)·g, by entries, with the old E[Δ²] and the new E[g²]. Zeiler,
 * "ADADELTA: An Adaptive Learning Rate Method", Algorithm 1. E[Δ²] is that of d: a learning rate comes after it.
 */
export function scaleByAdaDelta<T>(
  S: Scalar<T>,
  { rho, epsilon }: AdaDeltaOptions<T>,
): Transformation<T, AdaDeltaState<T>> {
  const rest = S.sub(S.fromInteger(1), rho);
  const average = (old: Vector<T>, entries: Vector<T>): Vector<T> =>
    addVectors(S, scaleVector(S, rho, old), scaleVector(S, rest, multiplyEntries(S, entries, entries)));
  const root = (entry: T): T => S.sqrt(S.add(entry, epsilon));
  return {
    init: ({ length }) => ({ squares: zeroVector(S, length), changes: zeroVector(S, length) }),
    update(gradient, state) {
      const squares = average(state.squares, gradient);
      const change = gradient.map((entry, i) =>
        S.mul(S.div(root(state.changes[i]), root(squares[i])), entry),
      );
      return { change, state: { squares, changes: average(state.changes, change) } };
    },
  };
}
