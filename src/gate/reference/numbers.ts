import type { Lifting } from '../arithmetic/lifting.js';
import type { Numbers } from '../specification/specification.js';
import { isNumberName, type NumberName } from '../specification/symbols.js';
import type { Hyper } from '../subject/stream.js';

/** The hyperparameters of a stream in a number system, with a learning rate that can be set. */
export interface LiftedHyper<T> extends Numbers<T> {
  setRate(value: number): void;
}

/** A number that the stream does not give is 0: no decay, no momentum. */
export function liftHyper<T>(lifting: Lifting<T>, hyper: Hyper): LiftedHyper<T> {
  const numbers = new Map<NumberName, T>();
  for (const [name, value] of Object.entries(hyper)) {
    if (isNumberName(name) && typeof value === 'number') numbers.set(name, lifting.hyper(name, value));
  }
  const at = (name: NumberName): T => {
    const known = numbers.get(name) ?? lifting.hyper(name, 0);
    numbers.set(name, known);
    return known;
  };
  return {
    at,
    rate: () => at('lr'),
    setRate: (value) => {
      numbers.set('lr', lifting.hyper('lr', value));
    },
  };
}
