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
    expect([denominator, exponent]).toEqual([1n, 0]);
    return;
  }
  expect([numerator & 1n, denominator & 1n, denominator > 0n]).toEqual([1n, 1n, true]);
  expect(gcd(numerator, denominator)).toBe(1n);
}

/** n1/d1 ∘ n2/d2 by schoolbook cross multiplication. */
function expectFraction(result: Rational, numerator: bigint, denominator: bigint): void {
  expectNormal(result);
  const [n, d] = asFraction(result);
  expect(n * denominator).toBe(numerator * d);
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
      expect(compare(a, b)).toBe(difference < 0n ? 'less' : difference > 0n ? 'greater' : 'equal');
    }),
    { seed: 20260201, numRuns: 800 },
  );
});

test('field axioms', () => {
  fc.assert(
    fc.property(anyRational, anyRational, nonzeroRational, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(mul(a, b)).toEqual(mul(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(mul(mul(a, b), c)).toEqual(mul(a, mul(b, c)));
      expect(mul(a, add(b, c))).toEqual(add(mul(a, b), mul(a, c)));
      expect(sub(a, a)).toEqual(zero);
      expect(div(c, c)).toEqual(one);
      expect(mul(div(a, c), c)).toEqual(a);
    }),
    { seed: 20260202, numRuns: 500 },
  );
});

test('the order is total and respects the operations', () => {
  fc.assert(
    fc.property(anyRational, anyRational, nonzeroRational, (a, b, c) => {
      const order = compare(a, b);
      const reversed = order === 'less' ? 'greater' : order === 'greater' ? 'less' : 'equal';
      expect(compare(b, a)).toBe(reversed);
      expect(compare(add(a, c), add(b, c))).toBe(order);
      expect(compare(mul(a, c), mul(b, c))).toBe(compare(c, zero) === 'less' ? reversed : order);
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
      expect(rational.sum(terms)).toEqual(terms.reduce(add, zero));
      expect(rational.dot(a, b)).toEqual(plain(a, b));
      expect(rational.products!([a, b], [b, c])).toEqual([
        [plain(a, b), plain(a, c)],
        [plain(b, b), plain(b, c)],
      ]);
    }),
    { seed: 20260204, numRuns: 300 },
  );
  expect(rational.dot([], [])).toEqual(zero);
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
    expect([rational.exp(zero), rational.ln(one), rational.cos(zero)]).toEqual([one, zero, one]);
    expect(sqrt(ratio(9, 4))).toEqual(ratio(3, 2));
  });
});
