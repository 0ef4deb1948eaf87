import type { Scalar } from '../scalar/scalar.js';
import { choosePivot } from './pivot.js';
import { requireSymmetric } from './symmetric.js';
import type { Matrix } from './types.js';

/** How many eigenvalues of a symmetric matrix are certainly positive, negative and zero, and how many unknown. */
export interface Inertia {
  readonly positive: number;
  readonly negative: number;
  readonly zero: number;
  readonly undecided: number;
}

/**
 * The inertia of a symmetric matrix by symmetric elimination (LDLᵀ). A diagonal entry that is certainly nonzero is a
 * pivot of its own sign; else a 2×2 block of certainly negative determinant is a pivot with one eigenvalue of each
 * sign. The inertia is the sum of those of the pivots and of what remains (Haynsworth). Where an enclosing number
 * system finds no further certain pivot, the rest is `undecided`; in an exact ordered one nothing is.
 */
export function inertia<T>(S: Scalar<T>, A: Matrix<T>): Inertia {
  requireSymmetric(S, A);
  const zero = S.fromInteger(0);
  const count = { positive: 0, negative: 0, zero: 0, undecided: 0 };
  let rest: Matrix<T> = A;
  while (rest.length > 0) {
    const signed = rest.map((row, i) => (isSigned(S, row[i], zero) ? row[i] : zero));
    const pivot = choosePivot(S, signed);
    if (typeof pivot === 'number') {
      count[S.compare(signed[pivot], zero) === 'greater' ? 'positive' : 'negative']++;
      rest = afterPivot(S, rest, pivot);
      continue;
    }
    const pair = indefinitePair(S, rest, zero);
    if (pair === undefined) {
      const vanishes = rest.every((row) => row.every((entry) => S.compare(entry, zero) === 'equal'));
      count[vanishes ? 'zero' : 'undecided'] += rest.length;
      break;
    }
    count.positive++;
    count.negative++;
    rest = afterPair(S, rest, pair);
  }
  return count;
}

function isSigned<T>(S: Scalar<T>, entry: T, zero: T): boolean {
  const order = S.compare(entry, zero);
  return order === 'less' || order === 'greater';
}

/** The Schur complement of the diagonal entry `k`. */
function afterPivot<T>(S: Scalar<T>, A: Matrix<T>, k: number): Matrix<T> {
  const kept = A.map((_, i) => i).filter((i) => i !== k);
  const factors = kept.map((i) => S.div(A[i][k], A[k][k]));
  return kept.map((i, row) => kept.map((j) => S.sub(A[i][j], S.mul(factors[row], A[k][j]))));
}

/** i < j such that Aᵢᵢ·Aⱼⱼ − Aᵢⱼ² is certainly negative. */
function indefinitePair<T>(S: Scalar<T>, A: Matrix<T>, zero: T): readonly [number, number] | undefined {
  for (let i = 0; i < A.length; i++) {
    for (let j = i + 1; j < A.length; j++) {
      if (S.compare(minor(S, A, i, j), zero) === 'less') return [i, j];
    }
  }
  return undefined;
}

function minor<T>(S: Scalar<T>, A: Matrix<T>, i: number, j: number): T {
  return S.sub(S.mul(A[i][i], A[j][j]), S.mul(A[i][j], A[i][j]));
}

/** The Schur complement of the 2×2 block of rows and columns k and l. */
function afterPair<T>(S: Scalar<T>, A: Matrix<T>, [k, l]: readonly [number, number]): Matrix<T> {
  const kept = A.map((_, i) => i).filter((i) => i !== k && i !== l);
  const determinant = minor(S, A, k, l);
  const weights = kept.map((i) => [
    S.div(S.sub(S.mul(A[l][l], A[i][k]), S.mul(A[k][l], A[i][l])), determinant),
    S.div(S.sub(S.mul(A[k][k], A[i][l]), S.mul(A[k][l], A[i][k])), determinant),
  ]);
  return kept.map((i, row) => kept.map((j) => S.sub(A[i][j], S.dot(weights[row], [A[k][j], A[l][j]]))));
}
