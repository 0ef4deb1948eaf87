import type { Matrix } from './types.js';

/** How messages name a matrix: `a 2×3 matrix`. */
export function describe(A: Matrix<unknown>): string {
  const { rows, columns } = shape(A);
  return `a ${rows}×${columns} matrix`;
}

/** The numbers of rows and columns. A `RangeError` refuses empty and ragged arrays. */
export function shape(A: Matrix<unknown>): { rows: number; columns: number } {
  const columns = A.length === 0 ? 0 : A[0].length;
  if (columns === 0) throw new RangeError('a matrix without entries');
  for (let i = 1; i < A.length; i++) {
    if (A[i].length !== columns) {
      throw new RangeError(`not a matrix: row 0 has length ${columns} and row ${i} length ${A[i].length}`);
    }
  }
  return { rows: A.length, columns };
}

/** The size n of an n×n matrix; `task` names the refused wish: `the trace`. */
export function requireSquare(A: Matrix<unknown>, task: string): number {
  const { rows, columns } = shape(A);
  if (rows !== columns) throw new RangeError(`${task} of ${describe(A)}: it must be square`);
  return rows;
}

/** Refuses two matrices of different shapes. */
export function requireSameShape(A: Matrix<unknown>, B: Matrix<unknown>, verb: string): void {
  const a = shape(A);
  const b = shape(B);
  if (a.rows !== b.rows || a.columns !== b.columns) {
    throw new RangeError(`${describe(A)} ${verb} ${describe(B)}`);
  }
}

/** Refuses sizes that are not positive integers. */
export function requireSize(rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 1 || columns < 1) {
    throw new RangeError(`a ${rows}×${columns} matrix: both sizes are positive integers`);
  }
}
