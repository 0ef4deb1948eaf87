import {
  integer as integerType,
  matrix as matrixType,
  scalar as scalarType,
  sequenceOf,
  vector as vectorType,
} from '../formula/type.js';
import { reflections } from '../linear/orthogonal.js';
import { product } from '../linear/product.js';
import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Domain } from './domain.js';
import type { Bounds, BuildContext, Draw, Extent, IntegerDraw, TotalDraw } from './draw.js';

const real: Domain = { kind: 'real' };
const fixed = (domain: Domain) => () => domain;

/** An integer from `least` to `greatest`; shrinks to `least`. */
export const integer = (least: number, greatest: number): IntegerDraw => ({
  kind: 'integer',
  least,
  greatest,
});

/** A dimension, from 1 unless said otherwise, to at most 8. */
export const dimension = (greatest = 8, least = 1): IntegerDraw => integer(least, greatest);

/** The sum of other integers: a wide matrix has d = n + k columns. */
export const total = (...of: readonly Extent[]): TotalDraw => ({ kind: 'total', of });

/** Any number; `positive()` and `nonnegative()` restrict it. */
export const number = (kind: 'real' | 'positive' | 'nonnegative' = 'real'): Draw => plainNumber({ kind });
export const positive = (): Draw => plainNumber({ kind: 'positive' });
export const nonnegative = (): Draw => plainNumber({ kind: 'nonnegative' });

const plainNumber = (domain: Domain): Draw => ({
  kind: 'draw',
  type: scalarType,
  extents: [],
  domain: fixed(domain),
  bounded: false,
  build: (parameters) => parameters[0],
});

/** A number from 0, included, to 1, excluded: the decay of a moving average. */
export const decay = (): Draw => plainNumber({ kind: 'unit', closedBelow: true, closedAbove: false });

/** A number between the bounds that a hypothesis of the theorem puts on it: `0 ≤ η ≤ 1/L` draws η. */
export const bounded = (): Draw => ({
  kind: 'draw',
  type: scalarType,
  extents: [],
  domain: boundedDomain,
  bounded: true,
  build: (parameters, context) => place(parameters[0], context, 0),
});

/**
 * A number between two formulas that guarantee the hypothesis `by`, where the hypothesis itself is no such bound
 * (`0 < η < 1/tr(G⁻¹D)` guarantees G ≻ ηD).
 */
export const between = (
  lower: string,
  upper: string,
  options: { by?: string; closed?: boolean } = {},
): Draw => ({
  ...bounded(),
  between: { lower, upper, by: options.by, strict: !options.closed },
});

/** A number of at least the value of a formula, which may guarantee the hypothesis `by`. */
export const atLeast = (lower: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { lower, by: options.by, strict: false },
});

/** A number of at most the value of a formula, which may guarantee the hypothesis `by`. */
export const atMost = (upper: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { upper, by: options.by, strict: false },
});

/** A number above the value of a formula. */
export const above = (lower: string, options: { by?: string } = {}): Draw => ({
  ...bounded(),
  between: { lower, by: options.by, strict: true },
});

/** A vector of `length` numbers. */
export const vector = (length: Extent, kind: 'real' | 'positive' | 'nonnegative' = 'real'): Draw => ({
  kind: 'draw',
  type: vectorType,
  extents: [length],
  domain: fixed({ kind }),
  bounded: false,
  build: (parameters) => parameters,
});

/** A vector that is not zero: where all its numbers vanish, the first becomes one. */
export const nonzeroVector = (length: Extent): Draw => ({
  ...vector(length),
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
  domain: fixed({ kind: 'positive' }),
  build: <T>(parameters: readonly T[], { scalar }: BuildContext<T>) => {
    const shift = scalar.fromInteger(Math.ceil(parameters.length / 2) + 1);
    let last = scalar.neg(shift);
    return parameters.map((step) => {
      last = scalar.add(last, step);
      return last;
    });
  },
});

/** Any matrix. */
export const matrix = (rows: Extent, columns: Extent): Draw => ({
  kind: 'draw',
  type: matrixType,
  extents: [rows, columns],
  domain: fixed(real),
  bounded: false,
  build: (parameters, { extent }) => inRows(parameters, extent(rows), extent(columns)),
});

/** A matrix whose rows have norms of at most `radius`, a formula: 2·radius/(1 + ‖a‖²)·a for any a, equal for ‖a‖ = 1. */
export const rowsWithin = (rows: Extent, columns: Extent, radius: string): Draw => ({
  ...matrix(rows, columns),
  bounded: true,
  between: { upper: radius, strict: false },
  build: <T>(parameters: readonly T[], { scalar, extent, upper }: BuildContext<T>) =>
    inRows(parameters, extent(rows), extent(columns)).map((row) => {
      const twice = scalar.mul(scalar.fromInteger(2), upper(0)!);
      const factor = scalar.div(twice, scalar.add(scalar.fromInteger(1), scalar.dot(row, row)));
      return row.map((entry) => scalar.mul(factor, entry));
    }),
});

/** A matrix whose entries a hypothesis bounds: `−L ≤ C_{i,j} ≤ L` draws C. The bounds may depend on the row. */
export const boundedMatrix = (rows: Extent, columns: Extent): Draw => ({
  ...matrix(rows, columns),
  domain: boundedDomain,
  bounded: true,
  build: (parameters, context) =>
    inRows(parameters, context.extent(rows), context.extent(columns)).map((row, i) =>
      row.map((parameter) => place(parameter, context, i + 1)),
    ),
});

/** Any symmetric matrix: the entries on and below the diagonal are drawn. */
export const symmetric = (size: Extent): Draw => ({
  ...matrix(size, size),
  build: (parameters, { extent }) => {
    const rows = inRows(parameters, extent(size), extent(size));
    return rows.map((row, i) => row.map((entry, j) => (j <= i ? entry : rows[j][i])));
  },
});

/**
 * An orthogonal matrix: a product of reflections, a zero row standing for none. Identities are tried with as many as
 * there are dimensions, which reaches all of them; a generated case has two, so that its numbers stay small.
 */
export const orthogonal = (size: Extent): Draw => ({
  ...matrix(size, size),
  activeRows: 2,
  build: <T>(parameters: readonly T[], { scalar, extent }: BuildContext<T>) => {
    const normals = inRows(parameters, extent(size), extent(size));
    const proper = normals.filter((normal) => scalar.isNonzero(scalar.dot(normal, normal)));
    return reflections(scalar, proper, extent(size));
  },
});

/** A matrix of full row rank: an invertible square block (unit lower times upper triangular), then anything. */
export const fullRowRank = (rows: Extent, columns: Extent): Draw => ({
  ...matrix(rows, columns),
  domain: fixed({ kind: 'real' }),
  build: <T>(parameters: readonly T[], { scalar, extent }: BuildContext<T>) =>
    invertibleBlock(scalar, inRows(parameters, extent(rows), extent(columns))),
});

/** A sequence x_start, … of `length` vectors of `size` entries: a stream of gradients. */
export const stream = (
  length: Extent,
  size: Extent,
  options: { start?: number; kind?: 'real' | 'positive' | 'nonnegative' } = {},
): Draw => ({
  kind: 'draw',
  type: sequenceOf(vectorType),
  extents: [length, size],
  domain: fixed({ kind: options.kind ?? 'real' }),
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
  domain: fixed({ kind: options.kind ?? 'real' }),
  bounded: false,
  start: options.start ?? 1,
  build: (parameters) => ({ start: options.start ?? 1, items: parameters }),
});

/** A sequence of `length` integers from 1 to `greatest`: the rows that a run of SGD samples. */
export const indices = (length: Extent, greatest: Extent, options: { start?: number } = {}): Draw => ({
  kind: 'draw',
  type: sequenceOf(integerType),
  extents: [length],
  domain: fixed({ kind: 'natural' }),
  bounded: false,
  start: options.start ?? 1,
  build: () => {
    throw new Error('integers are not built from numbers');
  },
  buildIntegers: (parameters, { extent }) => ({
    start: options.start ?? 1,
    items: parameters.map((parameter) => 1 + (parameter % extent(greatest))),
  }),
});

function inRows<T>(entries: readonly T[], rows: number, columns: number): Matrix<T> {
  return Array.from({ length: rows }, (_, i) => entries.slice(i * columns, (i + 1) * columns));
}

/** Where the draw's parameter lies between the bounds; beyond them where the parameter does. */
function place<T>(parameter: T, context: BuildContext<T>, position: number): T {
  const { scalar } = context;
  const lower = context.lower(position);
  const upper = context.upper(position);
  if (lower !== undefined && upper !== undefined) {
    return scalar.add(lower, scalar.mul(parameter, scalar.sub(upper, lower)));
  }
  if (lower !== undefined) return scalar.add(lower, parameter);
  if (upper !== undefined) return scalar.sub(upper, parameter);
  return parameter;
}

function boundedDomain(bounds: Bounds | undefined, dropped: boolean): Domain {
  if (bounds === undefined) return real;
  const { lower, upper, lowerStrict, upperStrict } = bounds;
  if (lower && upper) {
    return dropped
      ? { kind: 'outside unit' }
      : { kind: 'unit', closedBelow: !lowerStrict, closedAbove: !upperStrict };
  }
  if (dropped) return { kind: 'negative' };
  return { kind: (lower ? lowerStrict : upperStrict) ? 'positive' : 'nonnegative' };
}

/** Reads a square block as the factors of an invertible one: its diagonal must not vanish, so zeros become ones. */
function invertibleBlock<T>(scalar: Scalar<T>, rows: Matrix<T>): Matrix<T> {
  const n = rows.length;
  const zero = scalar.fromInteger(0);
  const one = scalar.fromInteger(1);
  const lower = rows.map((row, i) => row.slice(0, n).map((x, j) => (j < i ? x : j === i ? one : zero)));
  const upper = rows.map((row, i) =>
    row.slice(0, n).map((x, j): T => (j < i ? zero : j > i || scalar.isNonzero(x) ? x : one)),
  );
  const block: Matrix<T> = product(scalar, lower, upper);
  return block.map((row: Vector<T>, i) => [...row, ...rows[i].slice(n)]);
}
