import { vector as vectorType } from '../../formula/type.js';
import type { BuildContext, Draw, Extent } from '../draw.js';
import { boundedDomain, place } from './bounded.js';

/** A vector of `length` numbers. */
export const vector = (length: Extent, kind: 'real' | 'positive' | 'nonnegative' = 'real'): Draw => ({
  kind: 'draw',
  type: vectorType,
  extents: [length],
  domain: () => ({ kind }),
  bounded: false,
  build: (parameters) => parameters,
});

/** A vector that is not zero: where all its numbers vanish, the first becomes one. */
export const nonzeroVector = (length: Extent): Draw => ({
  ...vector(length),
  says: (name) => [`${name} ≠ 0`],
  build: <T>(parameters: readonly T[], { scalar }: BuildContext<T>) =>
    parameters.some((entry) => scalar.isNonzero(entry))
      ? parameters
      : parameters.map((entry, i) => (i === 0 ? scalar.fromInteger(1) : entry)),
});

/** A vector whose entries a hypothesis bounds: `−L ≤ λᵢ ≤ L` draws λ. */
export const boundedVector = (length: Extent): Draw => ({
  ...vector(length),
  domain: boundedDomain,
  bounded: true,
  build: (parameters, context) => parameters.map((parameter, i) => place(parameter, context, i + 1)),
});

/** A vector whose entries lie between two formulas, the bounds included: singular values. */
export const entriesBetween = (length: Extent, lower: string, upper: string): Draw => ({
  ...boundedVector(length),
  between: { lower, upper, strict: false },
});

/** A vector of strictly increasing numbers: breakpoints. */
export const increasing = (length: Extent): Draw => ({
  ...vector(length),
  domain: () => ({ kind: 'positive' }),
  says: (name, i) => [`Σ_{${i}=1}^{${length}−1} sign(${name}_{${i}+1} − ${name}_{${i}}) = ${length} − 1`],
  build: <T>(parameters: readonly T[], { scalar }: BuildContext<T>) => {
    const shift = scalar.fromInteger(Math.ceil(parameters.length / 2) + 1);
    let last = scalar.neg(shift);
    return parameters.map((step) => {
      last = scalar.add(last, step);
      return last;
    });
  },
});
