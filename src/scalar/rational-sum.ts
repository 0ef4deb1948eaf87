import { leastCommonMultiple } from './common-divisor.js';
import type { Rational } from './rational.js';
import { normalForm, ONE, ZERO } from './rational-form.js';

/** The numbers integers[i]/denominator·2^exponent. */
interface Scaled {
  readonly integers: readonly bigint[];
  readonly denominator: bigint;
  readonly exponent: number;
}

/** The sum over one common denominator: it is reduced once, not at every term. */
export function sum(terms: readonly Rational[]): Rational {
  if (terms.length === 0) return ZERO;
  const { integers, denominator, exponent } = scaled(terms);
  let total = 0n;
  for (let i = 0; i < integers.length; i++) total += integers[i]!;
  return normalForm(total, denominator, exponent);
}

/** The inner product: each side over its common denominator, so the loop is one of integers. */
export function dot(a: readonly Rational[], b: readonly Rational[]): Rational {
  if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} numbers`);
  const left = scaled(a);
  return innerProduct(left, a === b ? left : scaled(b));
}

/** All inner products; each row and column is brought over its common denominator once. */
export function products(
  rows: readonly (readonly Rational[])[],
  columns: readonly (readonly Rational[])[],
): Rational[][] {
  const right = columns.map(scaled);
  return rows.map((row) => {
    const left = scaled(row);
    return right.map((column) => innerProduct(left, column));
  });
}

function innerProduct(a: Scaled, b: Scaled): Rational {
  if (a.integers.length !== b.integers.length) {
    throw new RangeError(`dot of ${a.integers.length} and ${b.integers.length} numbers`);
  }
  let total = 0n;
  for (let i = 0; i < a.integers.length; i++) total += a.integers[i]! * b.integers[i]!;
  return normalForm(total, a.denominator * b.denominator, a.exponent + b.exponent);
}

function scaled(terms: readonly Rational[]): Scaled {
  let { denominator, exponent } = terms[0] ?? ONE;
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i]!;
    if (term.exponent < exponent) exponent = term.exponent;
    if (term.denominator !== denominator) denominator = leastCommonMultiple(denominator, term.denominator);
  }
  const integers = new Array<bigint>(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    let integer = term.numerator;
    if (term.denominator !== denominator) integer *= denominator / term.denominator;
    if (term.exponent !== exponent) integer <<= BigInt(term.exponent - exponent);
    integers[i] = integer;
  }
  return { integers, denominator, exponent };
}
