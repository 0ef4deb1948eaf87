import { cos, exp, ln } from './big-ball-elementary.js';
import {
  type BigBall,
  bigBallOf,
  digitsOf,
  exactly,
  fitted,
  NARROWLY,
  negated,
  WIDELY,
} from './big-ball-number.js';
import { div, mul, sqrt } from './big-ball-operations.js';
import { combine, dot, sum } from './big-ball-sum.js';
import { bitLength } from './integer.js';
import type { Rational } from './rational.js';
import { toFloat } from './rational-float.js';
import type { Ordering, Scalar } from './scalar.js';

export type { BigBall } from './big-ball-number.js';

/**
 * Balls whose centre is a floating-point number with a signed significand of at most `bits` (64 to 1024) bits; their
 * radius is a double, in units of the last place. Floating and not fixed point: a square of 10^-40 or a step of 2^-300
 * would have no digits left in fixed point, and a second exponent per number costs little beside the integers. The
 * result of an operation holds f(x, y) for all x and y that the arguments hold.
 *
 * Sums, products and scalings of what fits in `bits` bits are exact, and so are quotients and roots that come out even.
 * A radius too large takes the digits below it away, so wide balls are cheap. Where it gives up: exponents beyond
 * ±2^40 and a radius beyond the range of doubles become the indefinite ball, which compares `undecided` with
 * everything; so do a quotient by a ball that holds zero (unless that ball is exactly zero: `OutsideDomain`) and the
 * root of a ball with a negative centre (`OutsideDomain` if all of it is negative). exp of a ball
 * wider than ±1, and exp and cos beyond ±2^30, are indefinite. `RangeError` for other `bits`.
 */
export function bigBall(bits: number): Scalar<BigBall> {
  if (!Number.isInteger(bits) || bits < 64 || bits > 1024) throw new RangeError(`${bits} bits: 64 to 1024`);
  // One for the sign; and so every significand is within the range of doubles.
  const width = bits - 1;

  return {
    name: `ball-${bits}`,
    exact: false,
    fromRational: (value) => fromRational(value, width),
    fromInteger: (value) => exactly(BigInt(value), 0),
    add: (a, b) => combine(a, b, false, width),
    sub: (a, b) => combine(a, b, true, width),
    mul: (a, b) => mul(a, b, width),
    div: (a, b) => div(a, b, width),
    neg: negated,
    abs: (a) => (a.significand < 0n ? negated(a) : a),
    sqrt: (a) => sqrt(a, width),
    exp: (a) => exp(a, width),
    ln: (a) => ln(a, width),
    cos: (a) => cos(a, width),
    sum: (terms) => sum(terms, width),
    dot: (a, b) => dot(a, b, width),
    compare: (a, b) => compareBig(a, b, width),
    isNonzero,
    approximate: ({ significand, exponent, radius }) =>
      radius < Infinity ? toFloat({ numerator: significand, denominator: 1n, exponent }) : Number.NaN,
  };
}

function fromRational({ numerator, denominator, exponent }: Rational, width: number): BigBall {
  const digits = mostDigitsOf(numerator);
  if (denominator === 1n) return fitted(numerator, exponent, 0, digits, width);
  // The quotient has at most `width` digits, as `digits` is right or one too many.
  const shift = width - 2 + mostDigitsOf(denominator) - digits;
  const above = shift > 0 ? numerator << BigInt(shift) : numerator;
  const below = shift < 0 ? denominator << BigInt(-shift) : denominator;
  return bigBallOf(above / below, exponent - shift, 1);
}

function mostDigitsOf(integer: bigint): number {
  const magnitude = Math.abs(Number(integer));
  return magnitude < Infinity ? digitsOf(magnitude) : bitLength(integer < 0n ? -integer : integer);
}

function isNonzero(a: BigBall): boolean {
  return a.magnitude * NARROWLY > a.radius * WIDELY;
}

function compareBig(a: BigBall, b: BigBall, width: number): Ordering {
  const difference = combine(a, b, true, width);
  if (isNonzero(difference)) return difference.significand < 0n ? 'less' : 'greater';
  return difference.magnitude === 0 && difference.radius === 0 ? 'equal' : 'undecided';
}
