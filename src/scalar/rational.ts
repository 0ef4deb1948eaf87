import { greatestCommonDivisor } from './common-divisor.js';
import { NotRepresentable, OutsideDomain } from './failure.js';
import { integerSquareRoot } from './integer.js';
import { toFloat } from './rational-float.js';
import { normalForm, ONE, ratio, ZERO } from './rational-form.js';
import { dot, products, sum } from './rational-sum.js';
import type { Ordering, Scalar } from './scalar.js';

export { fromFloat, toFloat } from './rational-float.js';
export { ratio } from './rational-form.js';
export { formatRational, parseRational } from './rational-text.js';

/**
 * The number numerator/denominator·2^exponent. In normal form (every value these functions return): the numerator is
 * odd or zero, the denominator odd and at least 1, the two share no factor, and zero is 0/1·2^0. So equal numbers have
 * equal fields. The power of two is apart because inputs are mostly dyadic: then denominators stay 1.
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly exponent: number;
}

/** Exact rationals. Every operation is exact or refuses; `compare` always decides. */
export const rational: Scalar<Rational> = {
  name: 'rational',
  exact: true,
  fromRational: (value) => value,
  fromInteger: (value) => ratio(value),
  add,
  sub: (a, b) => add(a, neg(b)),
  mul,
  div,
  neg,
  abs: (a) => (a.numerator < 0n ? neg(a) : a),
  sqrt,
  exp: (a) => only(a, ZERO, ONE, 'exp'),
  ln: (a) => {
    if (a.numerator <= 0n) throw new OutsideDomain('ln of a number that is not positive');
    return only(a, ONE, ZERO, 'ln');
  },
  cos: (a) => only(a, ZERO, ONE, 'cos'),
  sum,
  dot,
  products,
  compare,
  isNonzero: (a) => a.numerator !== 0n,
  approximate: toFloat,
};

function neg(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator, exponent: a.exponent };
}

function add(a: Rational, b: Rational): Rational {
  if (a.numerator === 0n) return b;
  if (b.numerator === 0n) return a;
  const exponent = Math.min(a.exponent, b.exponent);
  const above = a.exponent === exponent ? a.numerator : a.numerator << BigInt(a.exponent - exponent);
  const below = b.exponent === exponent ? b.numerator : b.numerator << BigInt(b.exponent - exponent);
  if (a.denominator === b.denominator) return normalForm(above + below, a.denominator, exponent);
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const [left, right] = [a.denominator / shared, b.denominator / shared];
  // Knuth, volume 2, 4.5.1: beside powers of two, nothing cancels but divisors of what the denominators share.
  const total = normalForm(above * right + below * left, shared, exponent);
  return {
    numerator: total.numerator,
    denominator: total.denominator * left * right,
    exponent: total.exponent,
  };
}

function mul(a: Rational, b: Rational): Rational {
  if (a.numerator === 0n || b.numerator === 0n) return ZERO;
  const exponent = a.exponent + b.exponent;
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator * b.numerator, denominator: 1n, exponent };
  }
  // Both factors are reduced, so only crosswise factors can cancel; two small gcds beat one large.
  let { numerator: left, denominator: leftBelow } = a;
  let { numerator: right, denominator: rightBelow } = b;
  if (rightBelow !== 1n) {
    const shared = greatestCommonDivisor(magnitude(left), rightBelow);
    if (shared !== 1n) {
      left /= shared;
      rightBelow /= shared;
    }
  }
  if (leftBelow !== 1n) {
    const shared = greatestCommonDivisor(magnitude(right), leftBelow);
    if (shared !== 1n) {
      right /= shared;
      leftBelow /= shared;
    }
  }
  return { numerator: left * right, denominator: leftBelow * rightBelow, exponent };
}

function div(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new OutsideDomain('division by zero');
  const flip = b.numerator < 0n;
  return mul(a, {
    numerator: flip ? -b.denominator : b.denominator,
    denominator: flip ? -b.numerator : b.numerator,
    exponent: -b.exponent,
  });
}

function sqrt(a: Rational): Rational {
  if (a.numerator < 0n) throw new OutsideDomain('square root of a negative number');
  if (a.numerator === 0n) return ZERO;
  // The odd parts are coprime, so each has to be a square by itself, and odd squares are 1 modulo 8.
  if (a.exponent % 2 === 0 && (a.numerator & 7n) === 1n && (a.denominator & 7n) === 1n) {
    const numerator = integerSquareRoot(a.numerator);
    const denominator = integerSquareRoot(a.denominator);
    if (numerator * numerator === a.numerator && denominator * denominator === a.denominator) {
      return { numerator, denominator, exponent: a.exponent / 2 };
    }
  }
  throw new NotRepresentable('the square root is irrational');
}

/** Cross multiplication: no common divisor is needed to see which is larger. */
function compare(a: Rational, b: Rational): Ordering {
  let left = a.numerator;
  let right = b.numerator;
  if (a.denominator !== b.denominator) {
    left *= b.denominator;
    right *= a.denominator;
  }
  if (a.exponent > b.exponent) left <<= BigInt(a.exponent - b.exponent);
  else if (a.exponent < b.exponent) right <<= BigInt(b.exponent - a.exponent);
  return left < right ? 'less' : left > right ? 'greater' : 'equal';
}

/** By Hermite and Lindemann, exp, ln and cos are irrational at every rational but this one. */
function only(a: Rational, argument: Rational, value: Rational, name: string): Rational {
  if (compare(a, argument) === 'equal') return value;
  throw new NotRepresentable(`${name} is irrational at every rational but one`);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
