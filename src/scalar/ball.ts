import {
  nearestErrorBound,
  OUTWARDS,
  productError,
  productErrorBound,
  productErrorIsExact,
  ROUNDOFF,
  SMALLEST,
  sumError,
} from './ball-rounding.js';
import { dot, sum } from './ball-sum.js';
import { NotRepresentable, OutsideDomain } from './failure.js';
import type { Rational } from './rational.js';
import { fromFloat, toFloat } from './rational-float.js';
import type { Ordering, Scalar } from './scalar.js';

/**
 * All real numbers x with |x − centre| ≤ radius. A radius of 0 is the exact number `centre`; the indefinite ball
 * {NaN, Infinity} holds every number, and compares `undecided` with everything.
 */
export interface Ball {
  readonly centre: number;
  readonly radius: number;
}

/**
 * Balls over float64. The result of an operation holds f(x, y) for all x and y that the arguments hold.
 *
 * The centre of a result is what `float64` computes from the centres, bit for bit. So the centres of a run are that
 * run in float64, and the radii a proved bound on its rounding errors. An operation whose centre would not be finite,
 * and a division by a ball that holds zero (unless that ball is exactly zero: `OutsideDomain`), give the indefinite
 * ball. exp, ln and cos are `NotRepresentable`, except exactly at 0, 1 and 0: JavaScript promises no accuracy for them.
 */
export const ball: Scalar<Ball> = {
  name: 'ball',
  exact: false,
  fromRational,
  fromInteger: (value) => ({ centre: value, radius: 0 }),
  add,
  sub,
  mul,
  div,
  neg: (a) => ({ centre: -a.centre, radius: a.radius }),
  abs: (a) => ({ centre: Math.abs(a.centre), radius: a.radius }),
  sqrt,
  exp: (a) => only(a, 0, 1, 'exp'),
  ln: (a) => {
    if (a.centre + a.radius <= 0) throw new OutsideDomain('ln of a number that is not positive');
    return only(a, 1, 0, 'ln');
  },
  cos: (a) => only(a, 0, 1, 'cos'),
  sum,
  dot,
  compare,
  isNonzero: (a) => Math.abs(a.centre) > a.radius,
  approximate: (a) => a.centre,
};

function enclose(centre: number, radius: number): Ball {
  if (centre - centre !== 0) return { centre: Number.NaN, radius: Infinity };
  // A radius that overflowed can also be NaN: Infinity times zero, or Infinity minus itself.
  return { centre, radius: Number.isNaN(radius) ? Infinity : radius };
}

function fromRational(value: Rational): Ball {
  const centre = toFloat(value);
  if (!Number.isFinite(centre)) return enclose(centre, 0);
  const held = fromFloat(centre);
  const exact =
    held.numerator === value.numerator &&
    held.denominator === value.denominator &&
    held.exponent === value.exponent;
  return { centre, radius: exact ? 0 : nearestErrorBound(centre) };
}

function add(a: Ball, b: Ball): Ball {
  const centre = a.centre + b.centre;
  const error = Math.abs(sumError(a.centre, b.centre, centre));
  return enclose(centre, (a.radius + b.radius + error) * OUTWARDS);
}

function sub(a: Ball, b: Ball): Ball {
  const centre = a.centre - b.centre;
  const error = Math.abs(sumError(a.centre, -b.centre, centre));
  return enclose(centre, (a.radius + b.radius + error) * OUTWARDS);
}

/** (c + α)(d + β) − p = (cd − p) + cβ + α(d + β). */
function mul(a: Ball, b: Ball): Ball {
  const centre = a.centre * b.centre;
  const error = productErrorBound(a.centre, b.centre, centre);
  if (isZero(a) || isZero(b) || (a.radius === 0 && b.radius === 0)) return enclose(centre, error);
  const spread = Math.abs(a.centre) * b.radius + a.radius * (Math.abs(b.centre) + b.radius);
  return enclose(centre, (spread + error) * OUTWARDS + SMALLEST);
}

/** (c + α)/(d + β) − q = ((c − qd) + α − qβ)/(d + β). */
function div(a: Ball, b: Ball): Ball {
  const size = Math.abs(b.centre);
  if (isZero(b)) throw new OutsideDomain('division by zero');
  const centre = a.centre / b.centre;
  const least = b.radius === 0 ? size : (size - b.radius) * (1 - 2 * ROUNDOFF);
  if (!(least > 0)) return enclose(Number.NaN, Infinity);
  const remainder = remainderBound(a.centre, b.centre, centre);
  let deviation = remainder + a.radius;
  if (deviation === 0 && (b.radius === 0 || centre === 0)) return enclose(centre, 0);
  if (b.radius !== 0) deviation = (deviation + Math.abs(centre) * b.radius) * OUTWARDS + SMALLEST;
  return enclose(centre, (deviation / least) * OUTWARDS + SMALLEST);
}

/** An upper bound on |c − q·d| for q = fl(c/d). */
function remainderBound(c: number, d: number, q: number): number {
  if (c === 0) return 0;
  const product = q * d;
  // The remainder of a rounded quotient is a double, so these two subtractions lose nothing.
  if (productErrorIsExact(q, d, product)) return Math.abs(c - product - productError(q, d, product));
  return Math.abs(d) * nearestErrorBound(q) * OUTWARDS + SMALLEST;
}

/** |√x − √c| = |x − c|/(√x + √c), and at most √|x − c|. */
function sqrt(a: Ball): Ball {
  const { centre: c, radius } = a;
  if (c + radius < 0) throw new OutsideDomain('square root of a negative number');
  const centre = Math.sqrt(c);
  const error = rootErrorBound(c, centre);
  if (radius === 0) return enclose(centre, error);
  const least = (c - radius) * (1 - 2 * ROUNDOFF);
  const spread = least > 0 ? radius / (Math.sqrt(least) + centre) : Math.sqrt(radius);
  return enclose(centre, (spread + error) * OUTWARDS + SMALLEST);
}

/** An upper bound on |√c − s| = |c − s²|/(√c + s) for s = fl(√c). */
function rootErrorBound(c: number, s: number): number {
  if (c === 0) return 0;
  const square = s * s;
  if (!productErrorIsExact(s, s, square)) return s * ROUNDOFF;
  const remainder = Math.abs(c - square - productError(s, s, square));
  return (remainder / s) * 0.5 * OUTWARDS;
}

function compare(a: Ball, b: Ball): Ordering {
  const radius = a.radius + b.radius;
  if (radius === 0) {
    return a.centre < b.centre ? 'less' : a.centre > b.centre ? 'greater' : 'equal';
  }
  // The rounded difference has the right sign, and is off by a factor of at most 1 ± u.
  const distance = (b.centre - a.centre) * (1 - 2 * ROUNDOFF);
  const reach = radius * OUTWARDS;
  return distance > reach ? 'less' : -distance > reach ? 'greater' : 'undecided';
}

function isZero(a: Ball): boolean {
  return a.centre === 0 && a.radius === 0;
}

function only(a: Ball, argument: number, value: number, name: string): Ball {
  if (a.centre === argument && a.radius === 0) return { centre: value, radius: 0 };
  throw new NotRepresentable(`no accuracy is promised for ${name} in float64`);
}
