import { Decimal } from 'decimal.js';
import {
  INDEFINITE,
  type Interval,
  interval,
  intervalArithmetic,
  isIndefinite,
  point,
} from './decimal-arithmetic.js';
import { cosOf, expOf, lnOf } from './decimal-series.js';
import { OutsideDomain } from './failure.js';
import type { Ordering, Scalar } from './scalar.js';

export type { Interval } from './decimal-arithmetic.js';

const REMEMBERED = 2000;
const NARROW = new Decimal('1e-9');

/**
 * Intervals of decimal.js numbers with `digits` digits (1 to 500), every end rounded outwards: slow, and independent of
 * the binary systems, which it checks. The only enclosing system with exp, ln and cos.
 *
 * The result of an operation holds f(x, y) for all x and y that the arguments hold. What holds a pole or leaves the
 * wide range of exponents is the indefinite interval, which compares `undecided` with everything. A root of what
 * reaches below zero is that of the part at or above zero; a root, a logarithm or a quotient that exists for no held
 * number is `OutsideDomain`.
 */
export function decimalIntervals(digits: number): Scalar<Interval> {
  if (!Number.isInteger(digits) || digits < 1 || digits > 500) throw new RangeError(`${digits} digits`);
  const arithmetic = intervalArithmetic(digits);
  const { fromRational, add, sub, mul, div, middle, round, sqrt } = arithmetic;
  const zero = point(new Decimal(0));

  const exp = (a: Interval): Interval => {
    if (isIndefinite(a)) return a;
    const lower = expOf(a.lower, digits);
    const upper = a.upper.eq(a.lower) ? lower : expOf(a.upper, digits);
    return round(interval(lower.lower, upper.upper));
  };

  // One relation after the other is decided in the same case: the same logarithms come again and again.
  const logarithms = new Map<string, Interval>();
  const lnOfEnd = (end: Decimal): Interval => {
    const key = end.toString();
    const known = logarithms.get(key);
    if (known) return known;
    if (logarithms.size >= REMEMBERED) logarithms.clear();
    const value = lnOf(end, digits);
    logarithms.set(key, value);
    return value;
  };

  const ln = (a: Interval): Interval => {
    if (a.upper.lte(0)) throw new OutsideDomain('ln of a number that is not positive');
    if (!a.lower.gt(0)) return INDEFINITE;
    const lower = lnOfEnd(a.lower);
    // ln u − ln l ≤ (u − l)/l: the second series is only worth it where the interval is wide.
    const width = div(sub(point(a.upper), point(a.lower)), point(a.lower));
    const upper = width.upper.lt(NARROW) ? add(lower, width) : lnOfEnd(a.upper);
    return round(interval(lower.lower, upper.upper));
  };

  // |cos(m + h) − cos m| ≤ |sin m|·|h| + h²/2: no search for the extrema inside the interval.
  const cos = (a: Interval): Interval => {
    if (isIndefinite(a)) return a;
    const angle = middle(a);
    const centre = cosOf(angle, digits);
    const radius = sub(a, point(angle));
    const reach = point(Decimal.max(radius.lower.abs(), radius.upper.abs()));
    const sine = sqrt(sub(point(new Decimal(1)), mul(centre, centre)));
    const spread = add(mul(sine, reach), mul(point(new Decimal(0.5)), mul(reach, reach))).upper;
    const { lower, upper } = round(add(centre, interval(spread.neg(), spread)));
    return interval(Decimal.max(-1, lower), Decimal.min(1, upper));
  };

  return {
    name: 'decimal',
    exact: false,
    fromRational,
    fromInteger: (value) => round(point(new Decimal(value))),
    add,
    sub,
    mul,
    div,
    neg,
    abs,
    sqrt,
    exp,
    ln,
    cos,
    sum: (terms) => terms.reduce(add, zero),
    dot: (a, b) => {
      if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} intervals`);
      return a.reduce((total, left, i) => add(total, mul(left, b[i]!)), zero);
    },
    compare,
    isNonzero: (a) => a.lower.gt(0) || a.upper.lt(0),
    approximate: (a) => a.lower.plus(a.upper).div(2).toNumber(),
  };
}

function neg(a: Interval): Interval {
  return interval(a.upper.neg(), a.lower.neg());
}

function abs(a: Interval): Interval {
  if (a.lower.gte(0)) return a;
  if (a.upper.lte(0)) return neg(a);
  return interval(new Decimal(0), Decimal.max(a.lower.neg(), a.upper));
}

function compare(a: Interval, b: Interval): Ordering {
  if (a.upper.lt(b.lower)) return 'less';
  if (a.lower.gt(b.upper)) return 'greater';
  const points = a.lower.eq(a.upper) && b.lower.eq(b.upper);
  return points && a.lower.eq(b.lower) ? 'equal' : 'undecided';
}
