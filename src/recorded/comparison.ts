import { NotRepresentable } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Machine } from './machine.js';
import type { Place } from './place.js';
import type { Ties } from './ties.js';

/**
 * A number system that only compares what has been computed, where it stands. With `ties`, numbers whose enclosures
 * overlap are compared exactly where that is quick.
 */
export function comparison(machine: Machine<unknown>, ties?: Ties): Scalar<Place> {
  const refuse = (): never => {
    throw new NotRepresentable('what was computed is only compared');
  };
  return {
    name: 'comparison',
    exact: false,
    fromRational: refuse,
    fromInteger: refuse,
    add: refuse,
    sub: refuse,
    mul: refuse,
    div: refuse,
    neg: refuse,
    abs: refuse,
    sqrt: refuse,
    exp: refuse,
    ln: refuse,
    cos: refuse,
    sum: refuse,
    dot: refuse,
    compare: (a, b) => {
      const ordering = machine.compare(a.register, b.register);
      return ordering === 'undecided' && ties?.areEqual(a.register, b.register) ? 'equal' : ordering;
    },
    differ: (a, b) => ties?.differ(a.register, b.register),
    isNonzero: (a) => machine.isNonzero(a.register),
    approximate: (a) => machine.approximate(a.register),
  };
}
