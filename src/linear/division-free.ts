import type { Scalar } from '../scalar/scalar.js';
import type { OwnElimination } from './system.js';
import type { Matrix, Vector } from './types.js';

/**
 * Cramer's rule: all minors by expansion along rows, shared between column sets, and one division by the determinant at
 * the end. For number systems that hold no numbers but bounds on functions (`degrees`): there elimination, whose
 * divisors contain earlier divisors, would make the bounds explode. n·2ⁿ products for a determinant, n times that for a
 * solution, so for small n. No pivots, hence no branches; a zero determinant is found by `div`.
 */
export function divisionFree<T>(S: Scalar<T>): Required<OwnElimination<T>> {
  const determinant = (A: Matrix<T>) => minors(S, A, A.length)[2 ** A.length - 1];
  return {
    determinant,
    solve(A, B) {
      const size = A.length;
      const all = 2 ** size - 1;
      const whole = determinant(A);
      // adjugate[j][i] = (−1)^(i+j)·(minor without row i and column j)
      const adjugate: T[][] = A.map(() => []);
      for (let i = 0; i < size; i++) {
        const without = minors(S, A.toSpliced(i, 1), size);
        for (let j = 0; j < size; j++) adjugate[j].push(signed(S, i + j, without[all - 2 ** j]));
      }
      const columns = B[0].map((_, k) => B.map((row) => row[k]));
      return adjugate.map((row) => columns.map((column) => S.div(S.dot(row, column), whole)));
    },
  };
}

/** At each bit mask of as many columns as there are rows: the minor of these columns. Holes elsewhere. */
function minors<T>(S: Scalar<T>, rows: readonly Vector<T>[], columns: number): readonly T[] {
  let level: T[] = [];
  level[0] = S.fromInteger(1);
  rows.forEach((row, depth) => {
    const terms: T[][] = [];
    level.forEach((minor, mask) => {
      for (let j = 0; j < columns; j++) {
        const bit = 2 ** j;
        if (mask & bit) continue;
        const term = signed(S, depth + countBits(mask & (bit - 1)), S.mul(row[j], minor));
        const summands = terms[mask | bit];
        if (summands) summands.push(term);
        else terms[mask | bit] = [term];
      }
    });
    level = [];
    terms.forEach((summands, mask) => {
      level[mask] = S.sum(summands);
    });
  });
  return level;
}

function signed<T>(S: Scalar<T>, exponent: number, value: T): T {
  return exponent % 2 === 0 ? value : S.neg(value);
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count++;
  return count;
}
