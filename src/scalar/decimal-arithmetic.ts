import { Decimal } from 'decimal.js';
import { OutsideDomain } from './failure.js';
import type { Rational } from './rational.js';

/** All real numbers from lower to upper. The indefinite interval, both ends NaN, holds every number. */
export interface Interval {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** The rational operations and the root, for intervals whose ends have a fixed number of digits. */
export interface IntervalArithmetic {
  fromRational(value: Rational): Interval;
  add(a: Interval, b: Interval): Interval;
  sub(a: Interval, b: Interval): Interval;
  mul(a: Interval, b: Interval): Interval;
  div(a: Interval, b: Interval): Interval;
  /** Some number near the middle of the interval. */
  middle(a: Interval): Decimal;
  /** The same interval, its ends rounded outwards to this many digits. */
  round(a: Interval): Interval;
  sqrt(a: Interval): Interval;
}

// The constructor `Decimal` itself rounds to 20 digits; here it only copies, negates, compares: all without rounding.
export const INDEFINITE: Interval = { lower: new Decimal(Number.NaN), upper: new Decimal(Number.NaN) };

/** Beyond this, ends become indefinite: far enough from the limit of decimal.js that no product under- or overflows. */
const LARGEST_EXPONENT = 1e15;

/** The interval, or the indefinite one if an end is not finite or its exponent extreme. */
export function interval(lower: Decimal, upper: Decimal): Interval {
  return isModest(lower) && isModest(upper) ? { lower, upper } : INDEFINITE;
}

export function point(value: Decimal): Interval {
  return interval(value, value);
}

export function isIndefinite(a: Interval): boolean {
  return a.lower.isNaN();
}

/** Directed rounding: every operation is done once towards −∞ and once towards +∞. */
export function intervalArithmetic(digits: number): IntervalArithmetic {
  const range = { precision: digits, minE: -9e15, maxE: 9e15, defaults: true };
  const Down = Decimal.clone({ ...range, rounding: Decimal.ROUND_FLOOR });
  const Up = Decimal.clone({ ...range, rounding: Decimal.ROUND_CEIL });

  const mul = (a: Interval, b: Interval): Interval => {
    if (a.lower.eq(a.upper) && b.lower.eq(b.upper)) {
      return interval(Down.mul(a.lower, b.lower), Up.mul(a.lower, b.lower));
    }
    const pairs = corners(a, b);
    return interval(
      Decimal.min(...pairs.map(([x, y]) => Down.mul(x, y))),
      Decimal.max(...pairs.map(([x, y]) => Up.mul(x, y))),
    );
  };

  const div = (a: Interval, b: Interval): Interval => {
    if (b.lower.isZero() && b.upper.isZero()) throw new OutsideDomain('division by zero');
    if (!(b.lower.gt(0) || b.upper.lt(0))) return INDEFINITE;
    const pairs = corners(a, b);
    return interval(
      Decimal.min(...pairs.map(([x, y]) => Down.div(x, y))),
      Decimal.max(...pairs.map(([x, y]) => Up.div(x, y))),
    );
  };

  const fromRational = ({ numerator, denominator, exponent }: Rational): Interval => {
    const above = exponent > 0 ? numerator << BigInt(exponent) : numerator;
    const below = exponent < 0 ? denominator << BigInt(-exponent) : denominator;
    const [n, d] = [new Decimal(above.toString()), new Decimal(below.toString())];
    return interval(Down.div(n, d), Up.div(n, d));
  };

  // The digits of sqrt are not trusted but squared (a product of 2·digits digits is exact) and moved if need be.
  const Exact = Decimal.clone({ ...range, precision: 2 * digits + 2 });
  const sqrt = (a: Interval): Interval => {
    if (a.upper.lt(0)) throw new OutsideDomain('square root of a negative number');
    if (isIndefinite(a)) return a;
    let lower = a.lower.gt(0) ? Down.sqrt(a.lower) : new Down(0);
    while (Exact.mul(lower, lower).gt(Decimal.max(0, a.lower)))
      lower = Down.sub(lower, lastPlace(lower, digits));
    let upper = Up.sqrt(a.upper);
    while (Exact.mul(upper, upper).lt(a.upper)) upper = Up.add(upper, lastPlace(upper, digits));
    return interval(lower, upper);
  };

  return {
    fromRational,
    add: (a, b) => interval(Down.add(a.lower, b.lower), Up.add(a.upper, b.upper)),
    sub: (a, b) => interval(Down.sub(a.lower, b.upper), Up.sub(a.upper, b.lower)),
    mul,
    div,
    middle: (a) => Down.div(Down.add(a.lower, a.upper), 2),
    round: (a) => interval(Down.add(a.lower, 0), Up.add(a.upper, 0)),
    sqrt,
  };
}

function corners(a: Interval, b: Interval): [Decimal, Decimal][] {
  return [
    [a.lower, b.lower],
    [a.lower, b.upper],
    [a.upper, b.lower],
    [a.upper, b.upper],
  ];
}

function lastPlace(value: Decimal, digits: number): Decimal {
  return new Decimal(`1e${value.e - digits + 1}`);
}

function isModest(value: Decimal): boolean {
  return value.isFinite() && Math.abs(value.e) <= LARGEST_EXPONENT;
}
