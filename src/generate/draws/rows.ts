import type { Matrix } from '../../linear/types.js';

/** The entries of a matrix in row-major order, as its rows. */
export function inRows<T>(entries: readonly T[], rows: number, columns: number): Matrix<T> {
  return Array.from({ length: rows }, (_, i) => entries.slice(i * columns, (i + 1) * columns));
}
