import type { Scalar } from '../scalar/scalar.js';
import { describe, requireSameShape, requireSize, requireSquare, shape } from './shape.js';
import type { Matrix, Vector } from './types.js';

/** Matrices over any number system: entry by entry. Shapes that do not fit throw a `RangeError` naming both. */

/** Aᵀ. */
export function transpose<T>(A: Matrix<T>): Matrix<T> {
  const { rows, columns } = shape(A);
  const transposed = new Array<T[]>(columns);
  for (let j = 0; j < columns; j++) {
    const column = new Array<T>(rows);
    for (let i = 0; i < rows; i++) column[i] = A[i][j];
    transposed[j] = column;
  }
  return transposed;
}

/** A + B. */
export function addMatrices<T>(S: Scalar<T>, A: Matrix<T>, B: Matrix<T>): Matrix<T> {
  requireSameShape(A, B, 'plus');
  return A.map((row, i) => row.map((entry, j) => S.add(entry, B[i][j])));
}

/** A − B. */
export function subtractMatrices<T>(S: Scalar<T>, A: Matrix<T>, B: Matrix<T>): Matrix<T> {
  requireSameShape(A, B, 'minus');
  return A.map((row, i) => row.map((entry, j) => S.sub(entry, B[i][j])));
}

/** factor·A. */
export function scaleMatrix<T>(S: Scalar<T>, factor: T, A: Matrix<T>): Matrix<T> {
  return A.map((row) => row.map((entry) => S.mul(factor, entry)));
}

/** The identity, `size`×`size`. */
export function identity<T>(S: Scalar<T>, size: number): Matrix<T> {
  requireSize(size, size);
  return diagonal(S, new Array<T>(size).fill(S.fromInteger(1)));
}

/** The `rows`×`columns` matrix of zeros. */
export function zeroMatrix<T>(S: Scalar<T>, rows: number, columns: number): Matrix<T> {
  return diagonal(S, [], rows, columns);
}

/**
 * The `rows`×`columns` matrix with `entries` down the main diagonal and zeros elsewhere; square if no size is given.
 * Fewer entries than the diagonal has places leave zeros at its end; more are refused.
 */
export function diagonal<T>(
  S: Scalar<T>,
  entries: Vector<T>,
  rows: number = entries.length,
  columns: number = rows,
): Matrix<T> {
  requireSize(rows, columns);
  if (entries.length > Math.min(rows, columns)) {
    throw new RangeError(`${entries.length} diagonal entries in a ${rows}×${columns} matrix`);
  }
  const zero = S.fromInteger(0);
  return Array.from({ length: rows }, (_, i) => {
    const row = new Array<T>(columns).fill(zero);
    if (i < entries.length) row[i] = entries[i];
    return row;
  });
}

/** The entries Aᵢᵢ: as many as the smaller of the two sizes. */
export function diagonalOf<T>(A: Matrix<T>): Vector<T> {
  const { rows, columns } = shape(A);
  return Array.from({ length: Math.min(rows, columns) }, (_, i) => A[i][i]);
}

/** Σ Aᵢᵢ of a square matrix. */
export function trace<T>(S: Scalar<T>, A: Matrix<T>): T {
  requireSquare(A, 'the trace');
  return S.sum(diagonalOf(A));
}

/** ‖A‖²: the sum of all squared entries (Frobenius). */
export function squaredFrobeniusNorm<T>(S: Scalar<T>, A: Matrix<T>): T {
  return S.sum(A.map((row) => S.dot(row, row)));
}

/** A·diag(factors): column j times factors[j]. */
export function scaleColumns<T>(S: Scalar<T>, A: Matrix<T>, factors: Vector<T>): Matrix<T> {
  if (shape(A).columns !== factors.length) {
    throw new RangeError(`the columns of ${describe(A)} times a vector of length ${factors.length}`);
  }
  return A.map((row) => row.map((entry, j) => S.mul(entry, factors[j])));
}
