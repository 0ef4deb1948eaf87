import { cos, exp, ln } from './ball-elementary.js';
import { add, type Ball, div, enclose, mul, sqrt, sub } from './ball-operations.js';
import { nearestErrorBound, OUTWARDS, ROUNDOFF } from './ball-rounding.js';
import { dot, sum } from './ball-sum.js';
import type { Rational } from './rational.js';
import { fromFloat, toFloat } from './rational-float.js';
import type { Ordering, Scalar } from './scalar.js';

export type { Ball } from './ball-operations.js';

/**
 * Balls over float64. The result of an operation holds f(x, y) for all x and y that the arguments hold.
 *
 * The centre of a result is what `float64` computes from the centres, bit for bit. So the centres of a run are that
 * run in float64, and the radii a proved bound on its rounding errors. An operation whose centre would not be finite,
 * and a division by a ball that holds zero (unless that ball is exactly zero: `OutsideDomain`), give the indefinite
 * ball. JavaScript promises no accuracy for exp, ln and cos: how far their centres are off is measured.
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
  exp,
  ln,
  cos,
  sum,
  dot,
  compare,
  isNonzero: (a) => Math.abs(a.centre) > a.radius,
  approximate: (a) => a.centre,
};

const small = 2n ** 53n;

function fromRational(value: Rational): Ball {
  const { numerator, denominator, exponent } = value;
  // Most numbers of a case: two doubles, whose quotient is rounded once, and not at all for a denominator of 1.
  if (numerator < small && numerator > -small && denominator < small && Math.abs(exponent) < 900) {
    const quotient = Number(numerator) / Number(denominator);
    const centre = exponent === 0 ? quotient : quotient * 2 ** exponent;
    return { centre, radius: denominator === 1n ? 0 : nearestErrorBound(centre) };
  }
  const centre = toFloat(value);
  if (!Number.isFinite(centre)) return enclose(centre, 0);
  const held = fromFloat(centre);
  const exact =
    held.numerator === numerator && held.denominator === denominator && held.exponent === exponent;
  return { centre, radius: exact ? 0 : nearestErrorBound(centre) };
}

function compare(a: Ball, b: Ball): Ordering {
  return orderingOf(a.centre, a.radius, b.centre, b.radius);
}

/** How the numbers that two balls hold are ordered. */
export function orderingOf(x: number, r: number, y: number, s: number): Ordering {
  const radius = r + s;
  if (radius === 0) return x < y ? 'less' : x > y ? 'greater' : 'equal';
  // The rounded difference has the right sign, and is off by a factor of at most 1 ± u.
  const distance = (y - x) * (1 - 2 * ROUNDOFF);
  const reach = radius * OUTWARDS;
  return distance > reach ? 'less' : -distance > reach ? 'greater' : 'undecided';
}
