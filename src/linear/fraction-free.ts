import { greatestCommonDivisor } from '../scalar/common-divisor.js';
import { OutsideDomain } from '../scalar/failure.js';
import type { Rational } from '../scalar/rational.js';
import { normalForm, ZERO } from '../scalar/rational-form.js';
import { describe } from './shape.js';
import type { OwnElimination } from './system.js';
import type { Vector } from './types.js';

/**
 * Elimination over the exact rationals: every row as integers over one denominator, then Bareiss' fraction-free
 * Gauss–Jordan, whose divisions leave no remainder because all entries are minors of the integer matrix. Fractions are
 * reduced once, at the end.
 */
export const fractionFree: Required<OwnElimination<Rational>> = {
  solve(A, B) {
    const rows = A.map((row, i) => integerRow([...row, ...B[i]]).integers);
    const { last } = reduce(rows, true);
    if (last === 0n) throw new OutsideDomain(`${describe(A)} is singular`);
    return rows.map((row) => row.slice(rows.length).map((entry) => quotient(entry, last, 0)));
  },
  determinant(A) {
    const scaled = A.map(integerRow);
    const { last, sign } = reduce(
      scaled.map(({ integers }) => integers),
      false,
    );
    let denominator = sign;
    let exponent = 0;
    for (const row of scaled) {
      denominator *= row.denominator;
      exponent += row.exponent;
    }
    return quotient(last, denominator, exponent);
  },
};

/** Reduces the square left part to `last` times a triangular or diagonal unit; `last` is its determinant up to sign. */
function reduce(rows: bigint[][], upwardsToo: boolean): { last: bigint; sign: 1n | -1n } {
  let last = 1n;
  let sign: 1n | -1n = 1n;
  for (let k = 0; k < rows.length; k++) {
    let pivot = k;
    while (pivot < rows.length && rows[pivot][k] === 0n) pivot++;
    if (pivot === rows.length) return { last: 0n, sign };
    if (pivot > k) {
      [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
      sign = sign === 1n ? -1n : 1n;
    }
    const source = rows[k];
    for (let i = upwardsToo ? 0 : k + 1; i < rows.length; i++) {
      if (i !== k) combine(rows[i], source, k, last);
    }
    last = source[k];
  }
  return { last, sign };
}

/** row ← (pivot·row − row[k]·source)/last, from column k on. */
function combine(row: bigint[], source: readonly bigint[], k: number, last: bigint): void {
  const pivot = source[k];
  const head = row[k];
  for (let j = k + 1; j < row.length; j++) row[j] = (pivot * row[j] - head * source[j]) / last;
  row[k] = 0n;
}

/** entries[i] = integers[i]/denominator·2^exponent. */
function integerRow(entries: Vector<Rational>): {
  integers: bigint[];
  denominator: bigint;
  exponent: number;
} {
  let denominator = 1n;
  let exponent = entries[0].exponent;
  for (const entry of entries) {
    denominator *= entry.denominator / greatestCommonDivisor(denominator, entry.denominator);
    if (entry.numerator !== 0n) exponent = Math.min(exponent, entry.exponent);
  }
  const integers = entries.map((entry) =>
    entry.numerator === 0n
      ? 0n
      : (entry.numerator * (denominator / entry.denominator)) << BigInt(entry.exponent - exponent),
  );
  return { integers, denominator, exponent };
}

/** above/below·2^exponent; below is not zero, and of any sign. */
function quotient(above: bigint, below: bigint, exponent: number): Rational {
  if (above === 0n) return ZERO;
  const negative = above < 0n !== below < 0n;
  const a = normalForm(above < 0n ? -above : above, 1n, exponent);
  const b = normalForm(below < 0n ? -below : below, 1n, 0);
  return normalForm(negative ? -a.numerator : a.numerator, b.numerator, a.exponent - b.exponent);
}
