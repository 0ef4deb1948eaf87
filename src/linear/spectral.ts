import type { Scalar } from '../scalar/scalar.js';
import { scaleColumns } from './matrix.js';
import { innerProducts } from './product.js';
import { describe, shape } from './shape.js';
import type { Matrix, Vector } from './types.js';

/** A symmetric matrix with its eigenvectors, the columns of `basis`, and their eigenvalues. */
export interface Spectral<T> {
  readonly basis: Matrix<T>;
  readonly eigenvalues: Vector<T>;
  readonly matrix: Matrix<T>;
}

/** `matrix` = U·Σ·Vᵀ, by the columns of `left` (U) and `right` (V) that belong to `singularValues`. */
export interface SingularValueFactors<T> {
  readonly left: Matrix<T>;
  readonly singularValues: Vector<T>;
  readonly right: Matrix<T>;
  readonly matrix: Matrix<T>;
}

/**
 * Q·Λ·Qᵀ: the symmetric matrix with these eigenvalues (any order, repeated, zero, negative) and the columns of Q as
 * eigenvectors. Q must be orthogonal, which is not checked here: `cayley` and `reflections` make such matrices.
 */
export function withEigenvalues<T>(S: Scalar<T>, Q: Matrix<T>, eigenvalues: Vector<T>): Spectral<T> {
  const { rows, columns } = shape(Q);
  if (rows !== columns || columns !== eigenvalues.length) {
    throw new RangeError(`${eigenvalues.length} eigenvalues with ${describe(Q)} of eigenvectors`);
  }
  const product = innerProducts(S, scaleColumns(S, Q, eigenvalues), Q);
  // Rounding must not spoil the symmetry: the upper triangle is read from the lower one.
  const matrix = product.map((row, i) => row.map((entry, j) => (j <= i ? entry : product[j][i])));
  return { basis: Q, eigenvalues, matrix };
}

/**
 * U·Σ·Vᵀ: the m×n matrix with these singular values, in any order and zeros allowed, for U of m rows and V of n rows
 * with orthonormal columns (not checked here), at least one for each value: tall, wide, square, of any rank. Columns
 * beyond the values belong to the value zero. `RangeError` if a value is certainly negative.
 */
export function withSingularValues<T>(
  S: Scalar<T>,
  U: Matrix<T>,
  singularValues: Vector<T>,
  V: Matrix<T>,
): SingularValueFactors<T> {
  const count = singularValues.length;
  if (count < 1 || count > Math.min(shape(U).columns, U.length, shape(V).columns, V.length)) {
    throw new RangeError(`${count} singular values between ${describe(U)} and ${describe(V)}`);
  }
  const zero = S.fromInteger(0);
  if (singularValues.some((value) => S.compare(value, zero) === 'less')) {
    throw new RangeError('a negative singular value: give its sign to a singular vector');
  }
  const first = (row: Vector<T>) => row.slice(0, count);
  const matrix = innerProducts(S, scaleColumns(S, U.map(first), singularValues), V.map(first));
  return { left: U, singularValues, right: V, matrix };
}
