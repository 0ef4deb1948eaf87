import { matrix as matrixType } from '../../formula/type.js';
import { reflections } from '../../linear/orthogonal.js';
import { product } from '../../linear/product.js';
import type { Matrix, Vector } from '../../linear/types.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { BuildContext, Draw, Extent } from '../draw.js';
import { boundedDomain, place } from './bounded.js';
import { inRows } from './rows.js';

/** Any matrix. */
export const matrix = (rows: Extent, columns: Extent): Draw => ({
  kind: 'draw',
  type: matrixType,
  extents: [rows, columns],
  domain: () => ({ kind: 'real' }),
  bounded: false,
  build: (parameters, { extent }) => inRows(parameters, extent(rows), extent(columns)),
});

/** A matrix whose rows have norms of at most `radius`, a formula: 2·radius/(1 + ‖a‖²)·a for any a, equal for ‖a‖ = 1. */
export const rowsWithin = (rows: Extent, columns: Extent, radius: string): Draw => ({
  ...matrix(rows, columns),
  bounded: true,
  between: { upper: radius, strict: false },
  says: (name, index) => [`‖${name}_{${index}}‖ ≤ ${radius}`],
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
  says: (name) => [`${name} = ${name}ᵀ`],
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
  says: (name) => [`${name}ᵀ·${name} = I_{${size}}`],
  build: <T>(parameters: readonly T[], { scalar, extent }: BuildContext<T>) => {
    const normals = inRows(parameters, extent(size), extent(size));
    const proper = normals.filter((normal) => scalar.isNonzero(scalar.dot(normal, normal)));
    return reflections(scalar, proper, extent(size));
  },
});

/** A matrix of full row rank: an invertible square block (unit lower times upper triangular), then anything. */
export const fullRowRank = (rows: Extent, columns: Extent): Draw => ({
  ...matrix(rows, columns),
  domain: () => ({ kind: 'real' }),
  says: (name) => [`rank(${name}) = ${rows}`],
  build: <T>(parameters: readonly T[], { scalar, extent }: BuildContext<T>) =>
    invertibleBlock(scalar, inRows(parameters, extent(rows), extent(columns))),
});

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
