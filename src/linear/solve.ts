import { OutsideDomain, UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { identity } from './matrix.js';
import { choosePivot, eliminate } from './pivot.js';
import { describe, requireSquare, shape } from './shape.js';
import { eliminationOf } from './system.js';
import type { Matrix, Vector } from './types.js';

/**
 * The X with A·X = B, for A n×n and B n×k: Gaussian elimination with the largest certainly nonzero pivot of each
 * column, or what the number system itself provides (`OwnElimination`). Throws `OutsideDomain` if A is certainly
 * singular, `UndecidedBranch` if no pivot of a column is certainly nonzero.
 */
export function solve<T>(S: Scalar<T>, A: Matrix<T>, B: Matrix<T>): Matrix<T> {
  const size = requireSquare(A, 'the inverse');
  if (shape(B).rows !== size) throw new RangeError(`the inverse of ${describe(A)} times ${describe(B)}`);
  const own = eliminationOf(S);
  return own.solve ? own.solve(A, B) : substituteBack(S, reduce(S, A, B), size);
}

/** The x with A·x = b; throws what `solve` throws. */
export function solveVector<T>(S: Scalar<T>, A: Matrix<T>, b: Vector<T>): Vector<T> {
  if (requireSquare(A, 'the inverse') !== b.length) {
    throw new RangeError(`the inverse of ${describe(A)} times a vector of length ${b.length}`);
  }
  const X = solve(
    S,
    A,
    b.map((entry) => [entry]),
  );
  return X.map((row) => row[0]);
}

/** A⁻¹; throws what `solve` throws. */
export function inverse<T>(S: Scalar<T>, A: Matrix<T>): Matrix<T> {
  return solve(S, A, identity(S, requireSquare(A, 'the inverse')));
}

/** The rows of [A | B] after forward elimination: upper triangular on the left, no zero on its diagonal. */
function reduce<T>(S: Scalar<T>, A: Matrix<T>, B: Matrix<T>): T[][] {
  const rows = A.map((row, i) => [...row, ...B[i]]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = choosePivot(
      S,
      rows.slice(k).map((row) => row[k]),
    );
    if (pivot === 'zero') throw new OutsideDomain(`${describe(A)} is singular: no pivot in column ${k}`);
    if (pivot === 'undecided')
      throw new UndecidedBranch(`is ${describe(A)} singular? no certain pivot in column ${k}`);
    if (pivot > 0) [rows[k], rows[k + pivot]] = [rows[k + pivot], rows[k]];
    for (let i = k + 1; i < rows.length; i++) eliminate(S, rows[i], rows[k], k);
  }
  return rows;
}

function substituteBack<T>(S: Scalar<T>, rows: T[][], size: number): Matrix<T> {
  const width = rows[0].length - size;
  const X: T[][] = rows.map(() => []);
  for (let j = 0; j < width; j++) {
    const column: T[] = [];
    for (let i = size - 1; i >= 0; i--) {
      const known = S.dot(rows[i].slice(i + 1, size), column);
      column.unshift(S.div(S.sub(rows[i][size + j], known), rows[i][i]));
    }
    for (let i = 0; i < size; i++) X[i].push(column[i]);
  }
  return X;
}
