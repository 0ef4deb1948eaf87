import { nearestErrorBound, ROUNDOFF } from './ball-rounding.js';
import { WIDELY } from './double-double-bounds.js';
import { add, type DoubleDoubleBall, div, enclose, mul, sqrt, sub } from './double-double-operations.js';
import { dot, sum } from './double-double-sum.js';
import { NotRepresentable, OutsideDomain } from './failure.js';
import { type Rational, rational } from './rational.js';
import { fromFloat, toFloat } from './rational-float.js';
import type { Ordering, Scalar } from './scalar.js';

export type { DoubleDoubleBall } from './double-double-operations.js';

/**
 * Balls whose centre is an unevaluated sum of two doubles, about 106 bits; their radius is a double. The result of an
 * operation holds f(x, y) for all x and y that the arguments hold.
 *
 * Sums, products and quotients of doubles are exact where they fit; so is scaling by a power of two. Where it gives up:
 * outside 2^-900 … 2^900, in the arguments or the result of a product, quotient or root, and where a cross product of
 * a high and a low part underflows, the result has only the accuracy of float64; sums keep theirs everywhere. Beyond
 * the range of doubles the result is the indefinite ball, which compares `undecided` with everything; so is a
 * quotient by a ball that holds zero (unless that ball is exactly zero: `OutsideDomain`) and the root of a ball with a
 * negative centre (`OutsideDomain` if all of it is negative). exp, ln and cos are `NotRepresentable`, except exactly
 * at 0, 1 and 0.
 */
export const doubleDoubleBall: Scalar<DoubleDoubleBall> = {
  name: 'double-double',
  exact: false,
  fromRational,
  fromInteger: (value) => ({ high: value, low: 0, radius: 0 }),
  add,
  sub,
  mul,
  div,
  neg,
  abs: (a) => (a.high < 0 ? neg(a) : a),
  sqrt,
  exp: (a) => only(a, 0, 1, 'exp'),
  ln: (a) => {
    if (a.high + a.radius <= 0 && a.low <= 0) {
      throw new OutsideDomain('ln of a number that is not positive');
    }
    return only(a, 1, 0, 'ln');
  },
  cos: (a) => only(a, 0, 1, 'cos'),
  sum,
  dot,
  compare,
  isNonzero: (a) => Math.abs(a.high) * (1 - 4 * ROUNDOFF) > a.radius || (a.radius === 0 && a.high !== 0),
  approximate: (a) => a.high,
};

/** The nearest double, and the one nearest to what is left. */
function fromRational(value: Rational): DoubleDoubleBall {
  const nearest = toFloat(value);
  if (!Number.isFinite(nearest)) return enclose(nearest, 0, 0);
  const rest = rational.sub(value, fromFloat(nearest));
  if (!rational.isNonzero(rest)) return { high: nearest, low: 0, radius: 0 };
  const second = toFloat(rest);
  const exact = rational.compare(rest, fromFloat(second)) === 'equal';
  const high = nearest + second;
  return enclose(high, second - (high - nearest), exact ? 0 : nearestErrorBound(second));
}

function neg(a: DoubleDoubleBall): DoubleDoubleBall {
  return { high: -a.high, low: -a.low, radius: a.radius };
}

function compare(a: DoubleDoubleBall, b: DoubleDoubleBall): Ordering {
  const radius = a.radius + b.radius;
  if (radius === 0) {
    // fl is monotone: where the high parts differ, the numbers differ in the same sense.
    if (a.high !== b.high) return a.high < b.high ? 'less' : 'greater';
    return a.low < b.low ? 'less' : a.low > b.low ? 'greater' : 'equal';
  }
  const difference = sub(b, a);
  const distance = difference.high * (1 - 4 * ROUNDOFF);
  const reach = radius * WIDELY;
  return distance > reach ? 'less' : -distance > reach ? 'greater' : 'undecided';
}

function only(a: DoubleDoubleBall, argument: number, value: number, name: string): DoubleDoubleBall {
  if (a.high === argument && a.low === 0 && a.radius === 0) return { high: value, low: 0, radius: 0 };
  throw new NotRepresentable(`no accuracy is promised for ${name} in float64`);
}
