import { cos, exp, ln } from './double-double-elementary.js';
import {
  add,
  compare,
  type DoubleDoubleBall,
  div,
  dot,
  isNonzero,
  mul,
  sqrt,
  sub,
  sum,
} from './double-double-operations.js';
import { fromRational } from './double-double-rational.js';
import type { Scalar } from './scalar.js';

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
 * negative centre (`OutsideDomain` if all of it is negative). exp of a ball wider than ±1, and exp and cos beyond
 * ±2^30, are indefinite.
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
  exp,
  ln,
  cos,
  sum,
  dot,
  compare,
  isNonzero,
  approximate: (a) => a.high,
};

function neg(a: DoubleDoubleBall): DoubleDoubleBall {
  return { high: -a.high, low: -a.low, radius: a.radius };
}
