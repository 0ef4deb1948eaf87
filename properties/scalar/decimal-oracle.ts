import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Interval } from '../../src/scalar/decimal.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { parseRational, type Rational, ratio, rational } from '../../src/scalar/rational.js';
import type { Scalar } from '../../src/scalar/scalar.js';

export function exactly(value: Decimal): Rational {
  return parseRational(value.toString());
}

export function atMost(a: Rational, b: Rational): boolean {
  return rational.compare(a, b) !== 'greater';
}

export function holds({ lower, upper }: Interval, value: Rational): boolean {
  return lower.isNaN() || (atMost(exactly(lower), value) && atMost(value, exactly(upper)));
}

const decimalNumber = fc
  .tuple(fc.bigInt(-(10n ** 14n), 10n ** 14n), fc.integer({ min: -40, max: 25 }))
  .map(([n, e]) => new Decimal(`${n}e${e}`));
const roundNumber = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -3, max: 3 }))
  .map(([n, e]) => new Decimal(`${n}e${e}`));

/** Points and intervals of all widths, some across zero. */
export const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc.oneof(decimalNumber, roundNumber).map((x) => ({ lower: x, upper: x })),
  fc
    .tuple(fc.oneof(decimalNumber, roundNumber), fc.oneof(decimalNumber, roundNumber))
    .map(([x, y]) => ({ lower: Decimal.min(x, y), upper: Decimal.max(x, y) })),
);

export const OPERATIONS = ['add', 'sub', 'mul', 'div', 'sqrt'] as const;

/** Whether the result of every operation holds the exact result at the ends and at a point between. */
export function enclosure(scalar: Scalar<Interval>, operations: readonly (typeof OPERATIONS)[number][]) {
  return fc.property(anyInterval, anyInterval, fc.integer({ min: 0, max: 7 }), (a, b, sevenths) => {
    const [xs, ys] = [pointsOf(a, sevenths), pointsOf(b, sevenths)];
    for (const operation of operations) {
      let result: Interval;
      try {
        result = operation === 'sqrt' ? scalar.sqrt(a) : scalar[operation](a, b);
      } catch (error) {
        if (error instanceof OutsideDomain) continue;
        throw error;
      }
      for (const x of xs) {
        if (operation === 'sqrt') {
          if (!holdsRoot(result, x)) return false;
          continue;
        }
        for (const y of ys) {
          if (operation === 'div' && !rational.isNonzero(y)) continue;
          if (!holds(result, rational[operation](x, y))) return false;
        }
      }
    }
    return true;
  });
}

function pointsOf({ lower, upper }: Interval, sevenths: number): Rational[] {
  const [x, y] = [exactly(lower), exactly(upper)];
  return [x, y, rational.add(x, rational.mul(ratio(sevenths, 7), rational.sub(y, x)))];
}

function holdsRoot({ lower, upper }: Interval, x: Rational): boolean {
  if (rational.compare(x, ratio(0)) === 'less' || lower.isNaN()) return true;
  const [low, high] = [exactly(lower), exactly(upper)];
  const zero = ratio(0);
  return (
    atMost(zero, high) &&
    atMost(x, rational.mul(high, high)) &&
    (atMost(low, zero) || atMost(rational.mul(low, low), x))
  );
}
