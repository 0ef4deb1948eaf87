import type { Scalar } from '../scalar/scalar.js';
import { requireSquare } from './shape.js';
import type { Matrix } from './types.js';

/** Refuses, by a `RangeError`, a matrix that is not square or certainly not symmetric. Returns its size. */
export function requireSymmetric<T>(S: Scalar<T>, A: Matrix<T>): number {
  const size = requireSquare(A, 'symmetry');
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      if (A[i][j] !== A[j][i] && certainlyDiffer(S, A[i][j], A[j][i])) {
        throw new RangeError(`not symmetric: entries [${i}][${j}] and [${j}][${i}] differ`);
      }
    }
  }
  return size;
}

/** Refuses, by a `RangeError`, a matrix that is not square or certainly not skew (Kᵀ = −K). Returns its size. */
export function requireSkew<T>(S: Scalar<T>, K: Matrix<T>): number {
  const size = requireSquare(K, 'skew symmetry');
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      if (certainlyDiffer(S, K[i][j], S.neg(K[j][i]))) {
        throw new RangeError(`not skew: entries [${i}][${j}] and [${j}][${i}] are not opposite`);
      }
    }
  }
  return size;
}

/** The skew matrix with these entries above the diagonal, row by row: size·(size − 1)/2 of them. */
export function skewMatrix<T>(S: Scalar<T>, size: number, entries: readonly T[]): Matrix<T> {
  const wanted = (size * (size - 1)) / 2;
  if (entries.length !== wanted) {
    throw new RangeError(
      `${entries.length} entries above the diagonal of a ${size}×${size} skew matrix: ${wanted} fit`,
    );
  }
  const rows = Array.from({ length: size }, () => new Array<T>(size).fill(S.fromInteger(0)));
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++, next++) {
      rows[i][j] = entries[next];
      rows[j][i] = S.neg(entries[next]);
    }
  }
  return rows;
}

/** In a number system without order (a prime field) nothing is refused here. */
function certainlyDiffer<T>(S: Scalar<T>, a: T, b: T): boolean {
  const order = S.compare(a, b);
  return order === 'less' || order === 'greater';
}
