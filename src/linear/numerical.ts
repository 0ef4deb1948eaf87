import { EigenvalueDecomposition, Matrix as MlMatrix, SingularValueDecomposition } from 'ml-matrix';
import { float64 } from '../scalar/float64.js';
import { type Certificate, certifyFactors } from './certificate.js';
import { transpose } from './matrix.js';
import { requireSymmetric } from './symmetric.js';
import { withinTime } from './time-limit.js';
import type { Matrix, Vector } from './types.js';
import { timesPowerOfTwo, toUnitScale } from './unit-scale.js';

/**
 * Numerical decompositions of float64 matrices: witnesses, not facts. ml-matrix proposes; what is claimed about the
 * proposal is computed exactly from its floats. Known traps of ml-matrix 6.15, all avoided here: wide matrices without
 * `autoTranspose`, endless loops at 1e−310, crashes from 1e154 on or for entries 160 decades apart, NaN taken for zero.
 */
export interface NumericalFactors extends Certificate {
  /** As columns: left singular vectors (m×k, k the smaller size), or eigenvectors (n×n). */
  readonly left: Matrix<number>;
  /** Singular values, descending; or eigenvalues, ascending. */
  readonly values: Vector<number>;
  /** As columns: right singular vectors (n×k); for eigenvectors the same as `left`. */
  readonly right: Matrix<number>;
}

/**
 * The singular value decomposition of any float64 matrix. Throws `RangeError` for entries that are not finite or
 * singular values beyond float64, and `TimeLimit` should ml-matrix loop in spite of the scaling.
 */
export function numericalSingularValues(X: Matrix<number>): NumericalFactors {
  const { scaled, exponent } = toUnitScale(X);
  const found = withinTime(timeLimit, 'the numerical singular value decomposition', () => {
    const svd = new SingularValueDecomposition(new MlMatrix(scaled), { autoTranspose: true });
    const { leftSingularVectors, diagonal, rightSingularVectors } = svd;
    return { left: leftSingularVectors.to2DArray(), diagonal, right: rightSingularVectors.to2DArray() };
  });
  const order = found.diagonal.map((_, i) => i).sort((i, j) => found.diagonal[j] - found.diagonal[i]);
  return certified(X, found.left, found.diagonal, found.right, order, exponent);
}

/** The eigenvalues and eigenvectors of a symmetric float64 matrix; throws as `numericalSingularValues` does. */
export function numericalEigenvalues(A: Matrix<number>): NumericalFactors {
  const { scaled, exponent } = toUnitScale(A);
  requireSymmetric(float64, A);
  const found = withinTime(timeLimit, 'the numerical eigenvalue decomposition', () => {
    const evd = new EigenvalueDecomposition(new MlMatrix(scaled), { assumeSymmetric: true });
    return { basis: evd.eigenvectorMatrix.to2DArray(), values: [...evd.realEigenvalues] };
  });
  const order = found.values.map((_, i) => i).sort((i, j) => found.values[i] - found.values[j]);
  return certified(A, found.basis, found.values, found.basis, order, exponent);
}

const timeLimit = 5_000;

function certified(
  X: Matrix<number>,
  left: Matrix<number>,
  scaledValues: Vector<number>,
  right: Matrix<number>,
  order: readonly number[],
  exponent: number,
): NumericalFactors {
  const values = order.map((i) => timesPowerOfTwo(scaledValues[i], exponent));
  const sorted = (factor: Matrix<number>) => transpose(order.map((i) => transpose(factor)[i]));
  const sortedLeft = sorted(left);
  const factors = { left: sortedLeft, values, right: right === left ? sortedLeft : sorted(right) };
  if (![factors.left, [values], factors.right].flat(2).every(Number.isFinite)) {
    throw new RangeError('the decomposition exceeds float64');
  }
  return { ...factors, ...certifyFactors(X, factors.left, values, factors.right) };
}
