import { UndecidedBranch } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { choosePivot, eliminate } from './pivot.js';
import { describe, shape } from './shape.js';
import { holdsNoNumbers } from './system.js';
import type { Matrix } from './types.js';

/** The rank of any matrix. Throws `UndecidedBranch` if a remaining entry may or may not vanish. */
export function rank<T>(S: Scalar<T>, A: Matrix<T>): number {
  return independentRows(S, A).length;
}

/**
 * Indices, ascending, of rows that form a basis of the row space. Elimination with complete pivoting: the largest
 * certainly nonzero entry of all that remain, so that a full rank is found whatever else is undecided.
 */
export function independentRows<T>(S: Scalar<T>, A: Matrix<T>): readonly number[] {
  const { columns } = shape(A);
  if (holdsNoNumbers(S)) throw new UndecidedBranch(`the rank of ${describe(A)}: ${S.name} holds no numbers`);
  const remaining = A.map((row, index) => ({ index, row: [...row] }));
  const chosen: number[] = [];
  for (let k = 0; k < columns && remaining.length > 0; k++) {
    const pivot = choosePivot(
      S,
      remaining.flatMap(({ row }) => row.slice(k)),
    );
    if (pivot === 'zero') break;
    if (pivot === 'undecided') throw new UndecidedBranch(`the rank of ${describe(A)}: ${k}, or more?`);
    const [{ index, row }] = remaining.splice(Math.floor(pivot / (columns - k)), 1);
    const column = k + (pivot % (columns - k));
    swap(row, k, column);
    for (const other of remaining) {
      swap(other.row, k, column);
      eliminate(S, other.row, row, k);
    }
    chosen.push(index);
  }
  return chosen.sort((a, b) => a - b);
}

function swap<T>(row: T[], i: number, j: number): void {
  [row[i], row[j]] = [row[j], row[i]];
}
