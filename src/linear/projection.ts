import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { scaleColumns, transpose, zeroMatrix } from './matrix.js';
import { gramOfRows, innerProducts, product, transposedVector } from './product.js';
import { independentRows } from './rank.js';
import { describe } from './shape.js';
import { solve, solveVector } from './solve.js';
import type { SingularValueFactors } from './spectral.js';
import type { Matrix, Vector } from './types.js';

/**
 * The n×n orthogonal projection onto the row space of X (m×n, any rank): Bᵀ(BBᵀ)⁻¹B for a basis B among the rows.
 * Throws `UndecidedBranch` if the rank is not decided.
 */
export function rowSpaceProjection<T>(S: Scalar<T>, X: Matrix<T>): Matrix<T> {
  const basis = independentRows(S, X).map((i) => X[i]);
  if (basis.length === 0) return zeroMatrix(S, X[0].length, X[0].length);
  return product(S, transpose(basis), solve(S, gramOfRows(S, basis), basis));
}

/**
 * Xᵀ(XXᵀ)⁻¹y: of all w with X·w = y the one of smallest norm, for X m×n of full row rank; otherwise XXᵀ is singular
 * and `solve` throws `OutsideDomain`.
 */
export function minimumNormSolution<T>(S: Scalar<T>, X: Matrix<T>, y: Vector<T>): Vector<T> {
  if (X.length !== y.length) throw new RangeError(`${describe(X)} with ${y.length} targets`);
  return transposedVector(S, X, solveVector(S, gramOfRows(S, X), y));
}

/**
 * The Moore–Penrose inverse V·Σ⁺·Uᵀ (n×m) of U·Σ·Vᵀ (m×n): singular values that are zero stay zero, the others are
 * inverted. Throws `UndecidedBranch` if one may be zero or not.
 */
export function pseudoInverse<T>(S: Scalar<T>, factors: SingularValueFactors<T>): Matrix<T> {
  const { left, singularValues, right } = factors;
  const zero = S.fromInteger(0);
  const one = S.fromInteger(1);
  const inverted = singularValues.map((value, i) => {
    if (S.isNonzero(value)) return S.div(one, value);
    if (S.compare(value, zero) === 'equal') return zero;
    throw new UndecidedBranch(`the pseudo-inverse: is singular value ${i} zero?`);
  });
  const first = (row: Vector<T>) => row.slice(0, inverted.length);
  return innerProducts(S, scaleColumns(S, right.map(first), inverted), left.map(first));
}
