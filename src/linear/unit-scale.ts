import { powerOfTwo } from '../scalar/binary.js';
import { shape } from './shape.js';
import type { Matrix } from './types.js';

/** Entries this much smaller than the largest are taken for zero by the witness; its residual shows it. */
const negligible = 2 ** -400;

/**
 * scaled·2^exponent = X up to negligible entries, the largest magnitude in `scaled` in [1/2, 1), or all zero. A
 * `RangeError` refuses entries that are not finite.
 */
export function toUnitScale(X: Matrix<number>): { scaled: number[][]; exponent: number } {
  shape(X);
  let largest = 0;
  for (const [i, row] of X.entries()) {
    for (const [j, entry] of row.entries()) {
      if (!Number.isFinite(entry))
        throw new RangeError(`entry [${i}][${j}] is ${entry}: not a finite number`);
      largest = Math.max(largest, Math.abs(entry));
    }
  }
  const exponent = largest === 0 ? 0 : exponentOf(largest);
  const small = (entry: number) => (Math.abs(entry) < negligible ? 0 : entry);
  return { scaled: X.map((row) => row.map((entry) => small(timesPowerOfTwo(entry, -exponent)))), exponent };
}

/** The e with 2^(e−1) ≤ value < 2^e, exact although `Math.log2` rounds. */
function exponentOf(value: number): number {
  let exponent = Math.floor(Math.log2(value)) + 1;
  while (timesPowerOfTwo(value, -exponent) >= 1) exponent++;
  while (timesPowerOfTwo(value, -exponent) < 0.5) exponent--;
  return exponent;
}

/** value·2^exponent in two steps, since 2^±1074 times 2^±1074 is out of range. */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * powerOfTwo(half) * powerOfTwo(exponent - half);
}
