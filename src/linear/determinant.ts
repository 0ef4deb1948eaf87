import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { choosePivot, eliminate } from './pivot.js';
import { requireSquare } from './shape.js';
import { eliminationOf } from './system.js';
import type { Matrix } from './types.js';

/**
 * det A of a square matrix: the product of the pivots of Gaussian elimination, or what the number system itself
 * provides (`OwnElimination`). Throws `UndecidedBranch` if no pivot is certainly nonzero and not all certainly vanish.
 */
export function determinant<T>(S: Scalar<T>, A: Matrix<T>): T {
  const size = requireSquare(A, 'the determinant');
  const own = eliminationOf(S);
  if (own.determinant) return own.determinant(A);
  const rows = A.map((row) => [...row]);
  let result = S.fromInteger(1);
  for (let k = 0; k < size; k++) {
    const pivot = choosePivot(
      S,
      rows.slice(k).map((row) => row[k]),
    );
    if (pivot === 'zero') return S.fromInteger(0);
    if (pivot === 'undecided') throw new UndecidedBranch(`the determinant: is there a pivot in column ${k}?`);
    if (pivot > 0) {
      [rows[k], rows[k + pivot]] = [rows[k + pivot], rows[k]];
      result = S.neg(result);
    }
    result = S.mul(result, rows[k][k]);
    for (let i = k + 1; i < size; i++) eliminate(S, rows[i], rows[k], k);
  }
  return result;
}
