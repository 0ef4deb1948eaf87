import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { test } from 'vitest';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { anyInterval, atMost, exactly } from './decimal-oracle.js';

/** A numeric dependency is trusted only after it was checked: its rounding against exact rationals. */

type Operation = 'add' | 'sub' | 'mul' | 'div';
const numbers = anyInterval.map(({ lower }) => lower);
const huge = fc.tuple(numbers, fc.integer({ min: -200, max: 200 })).map(([x, e]) => x.mul(`1e${e}`));

function lastPlace(value: Decimal, digits: number): Rational {
  const exponent = value.e - digits + 1;
  return exponent < 0 ? ratio(1, 10n ** BigInt(-exponent)) : ratio(10n ** BigInt(exponent));
}

function expectRounded(result: Decimal, exact: Rational, digits: number, rounding: Decimal.Rounding): void {
  ok(result.sd() <= digits);
  const value = exactly(result);
  const error = rational.sub(value, exact);
  if (!rational.isNonzero(error)) return;
  const zero = ratio(0);
  // The last place of the exact number is at least a tenth of that of the result, which may have been rounded up to 10ᵏ.
  const unit = lastPlace(result, digits);
  if (rounding === Decimal.ROUND_FLOOR) strictEqual(rational.compare(error, zero), 'less');
  if (rounding === Decimal.ROUND_CEIL) strictEqual(rational.compare(error, zero), 'greater');
  const limit = rounding === Decimal.ROUND_HALF_EVEN ? rational.div(unit, ratio(2)) : unit;
  ok(atMost(rational.abs(error), limit));
}

test.each([Decimal.ROUND_FLOOR, Decimal.ROUND_CEIL, Decimal.ROUND_HALF_EVEN])(
  '+ − × ÷ are rounded as asked (mode %d)',
  (rounding) => {
    fc.assert(
      fc.property(
        fc.oneof(numbers, huge),
        fc.oneof(numbers, huge),
        fc.constantFrom(1, 5, 7, 16),
        (a, b, digits) => {
          const Rounded = Decimal.clone({ precision: digits, rounding, defaults: true });
          const [x, y] = [exactly(a), exactly(b)];
          for (const operation of ['add', 'sub', 'mul', 'div'] as Operation[]) {
            if (operation === 'div' && b.isZero()) continue;
            expectRounded(Rounded[operation](a, b), rational[operation](x, y), digits, rounding);
          }
        },
      ),
      { seed: 20260701, numRuns: 500 },
    );
  },
);

test.each([Decimal.ROUND_FLOOR, Decimal.ROUND_CEIL])('√ is rounded as asked (mode %d)', (rounding) => {
  fc.assert(
    fc.property(fc.oneof(numbers, huge), fc.constantFrom(1, 5, 7, 16), (a, digits) => {
      const Rounded = Decimal.clone({ precision: digits, rounding, defaults: true });
      const root = Rounded.sqrt(a.abs());
      const value = exactly(root);
      const square = rational.mul(value, value);
      const order = rational.compare(square, exactly(a.abs()));
      if (order === 'equal') return;
      strictEqual(order, rounding === Decimal.ROUND_FLOOR ? 'less' : 'greater');
      const unit = lastPlace(root, digits);
      const beyond = (rounding === Decimal.ROUND_FLOOR ? rational.add : rational.sub)(value, unit);
      const past = rational.compare(rational.mul(beyond, beyond), exactly(a.abs()));
      strictEqual(past, rounding === Decimal.ROUND_FLOOR ? 'greater' : 'less');
    }),
    { seed: 20260702, numRuns: 500 },
  );
});

test('text and copies are exact', () => {
  fc.assert(
    fc.property(huge, (x) => {
      const Short = Decimal.clone({ precision: 1, rounding: Decimal.ROUND_UP, defaults: true });
      deepStrictEqual(exactly(new Short(x)), exactly(x));
      deepStrictEqual(exactly(new Short(x.toString()).neg()), rational.neg(exactly(x)));
    }),
    { seed: 20260703, numRuns: 200 },
  );
});
