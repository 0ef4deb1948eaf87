import {
  integer as integerType,
  scalar as scalarType,
  sequenceOf,
  vector as vectorType,
} from '../../formula/type.js';
import type { Draw, Extent } from '../draw.js';
import { inRows } from './rows.js';

/** A sequence x_start, … of `length` vectors of `size` entries: a stream of gradients. */
export const stream = (
  length: Extent,
  size: Extent,
  options: { start?: number; kind?: 'real' | 'positive' | 'nonnegative' } = {},
): Draw => ({
  kind: 'draw',
  type: sequenceOf(vectorType),
  extents: [length, size],
  domain: () => ({ kind: options.kind ?? 'real' }),
  bounded: false,
  start: options.start ?? 1,
  build: (parameters, { extent }) => ({
    start: options.start ?? 1,
    items: inRows(parameters, extent(length), extent(size)),
  }),
});

/** A sequence of numbers x_start, …: a stream of one-dimensional gradients. */
export const numberStream = (
  length: Extent,
  options: { start?: number; kind?: 'real' | 'positive' | 'nonnegative' } = {},
): Draw => ({
  kind: 'draw',
  type: sequenceOf(scalarType),
  extents: [length],
  domain: () => ({ kind: options.kind ?? 'real' }),
  bounded: false,
  start: options.start ?? 1,
  build: (parameters) => ({ start: options.start ?? 1, items: parameters }),
});

/** A sequence of `length` integers from 1 to `greatest`: the rows that a run of SGD samples. */
export const indices = (length: Extent, greatest: Extent, options: { start?: number } = {}): Draw => ({
  kind: 'draw',
  type: sequenceOf(integerType),
  extents: [length],
  domain: () => ({ kind: 'natural' }),
  bounded: false,
  start: options.start ?? 1,
  build: () => {
    throw new Error('integers are not built from numbers');
  },
  says: (name, index) => [`1 ≤ ${name}_{${index}} ≤ ${greatest}`],
  buildIntegers: (parameters, { extent }) => ({
    start: options.start ?? 1,
    items: parameters.map((parameter) => 1 + (parameter % extent(greatest))),
  }),
});
