import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotRepresentable, OutsideDomain } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { anyRational, asFraction, nonzeroRational } from './rationals.js';

const { add, sub, mul, div, neg, abs, sqrt, compare } = rational;
const zero = ratio(0);
const one = ratio(1);

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}

function expectNormal({ numerator, denominator, exponent }: Rational): void {
  if (numerator === 0n) {
    deepStrictEqual([denominator, exponent], [1n, 0]);
    return;
  }
  deepStrictEqual([numerator & 1n, denominator & 1n, denominator > 0n], [1n, 1n, true]);
  strictEqual(gcd(numerator, denominator), 1n);
}

/** n1/d1 ∘ n2/d2 by schoolbook cross multiplication. */
function expectFraction(result: Rational, numerator: bigint, denominator: bigint): void {
  expectNormal(result);
  const [n, d] = asFraction(result);
  strictEqual(n * denominator, numerator * d);
}

test('every operation is exact and in normal form', () => {
  fc.assert(
    fc.property(anyRational, nonzeroRational, (a, b) => {
      const [[n, d], [m, e]] = [asFraction(a), asFraction(b)];
      expectFraction(add(a, b), n * e + m * d, d * e);
      expectFraction(sub(a, b), n * e - m * d, d * e);
      expectFraction(mul(a, b), n * m, d * e);
      expectFraction(div(a, b), n * e, d * m);
      expectFraction(neg(a), -n, d);
      expectFraction(abs(a), n < 0n ? -n : n, d);
      expectFraction(sqrt(mul(a, a)), n < 0n ? -n : n, d);
      const difference = n * e - m * d;
      strictEqual(compare(a, b), difference < 0n ? 'less' : difference > 0n ? 'greater' : 'equal');
    }),
    { seed: 20260201, numRuns: 800 },
  );
});

test('field axioms', () => {
  fc.assert(
    fc.property(anyRational, anyRational, nonzeroRational, (a, b, c) => {
      deepStrictEqual(add(a, b), add(b, a));
      deepStrictEqual(mul(a, b), mul(b, a));
      deepStrictEqual(add(add(a, b), c), add(a, add(b, c)));
      deepStrictEqual(mul(mul(a, b), c), mul(a, mul(b, c)));
      deepStrictEqual(mul(a, add(b, c)), add(mul(a, b), mul(a, c)));
      deepStrictEqual(sub(a, a), zero);
      deepStrictEqual(div(c, c), one);
      deepStrictEqual(mul(div(a, c), c), a);
    }),
    { seed: 20260202, numRuns: 500 },
  );
});

test('the order is total and respects the operations', () => {
  fc.assert(
    fc.property(anyRational, anyRational, nonzeroRational, (a, b, c) => {
      const order = compare(a, b);
      const reversed = order === 'less' ? 'greater' : order === 'greater' ? 'less' : 'equal';
      strictEqual(compare(b, a), reversed);
      strictEqual(compare(add(a, c), add(b, c)), order);
      strictEqual(compare(mul(a, c), mul(b, c)), compare(c, zero) === 'less' ? reversed : order);
    }),
    { seed: 20260203, numRuns: 500 },
  );
});

test('fused sums and products are the plain ones', () => {
  const vector = fc.array(anyRational, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(anyRational, { maxLength: 6 }), vector, vector, vector, (terms, a, b, c) => {
      const plain = (left: Rational[], right: Rational[]) =>
        left.reduce((total, x, i) => add(total, mul(x, right[i]!)), zero);
      deepStrictEqual(rational.sum(terms), terms.reduce(add, zero));
      deepStrictEqual(rational.dot(a, b), plain(a, b));
      deepStrictEqual(rational.dot(a, a), plain(a, a));
      expect(rational.products!([a, b], [b, c])).toEqual([
        [plain(a, b), plain(a, c)],
        [plain(b, b), plain(b, c)],
      ]);
    }),
    { seed: 20260204, numRuns: 300 },
  );
  deepStrictEqual(rational.dot([], []), zero);
});

describe('refusals', () => {
  test('outside the domain', () => {
    expect(() => div(one, zero)).toThrow(OutsideDomain);
    expect(() => ratio(1, 0)).toThrow(OutsideDomain);
    expect(() => sqrt(ratio(-1))).toThrow(OutsideDomain);
    expect(() => rational.ln(zero)).toThrow(OutsideDomain);
    expect(() => ratio(0.1)).toThrow(RangeError);
  });

  test('irrational values', () => {
    for (const value of [ratio(2), ratio(1, 2), ratio(17), ratio(1, 3), ratio(8), ratio(9, 17)]) {
      expect(() => sqrt(value)).toThrow(NotRepresentable);
      expect(() => rational.exp(value)).toThrow(NotRepresentable);
      expect(() => rational.ln(value)).toThrow(NotRepresentable);
      expect(() => rational.cos(value)).toThrow(NotRepresentable);
    }
    deepStrictEqual([rational.exp(zero), rational.ln(one), rational.cos(zero)], [one, zero, one]);
    deepStrictEqual(sqrt(ratio(9, 4)), ratio(3, 2));
  });
});
