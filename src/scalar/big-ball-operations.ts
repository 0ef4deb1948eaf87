import {
  type BigBall,
  bigBallOf,
  digitsOf,
  dropped,
  exactly,
  fitted,
  INDEFINITE,
  NARROWLY,
  NOISE_BITS,
  scaled,
  shifted,
  WIDELY,
  ZERO,
} from './big-ball-number.js';
import { approximateRoot } from './big-ball-root.js';
import { OutsideDomain } from './failure.js';

/** Results with fewer digits than this save nothing. */
const LEAST_DIGITS = 32;

/** (c + α)(d + β) − cd = cβ + α(d + β). */
export function mul(a: BigBall, b: BigBall, width: number): BigBall {
  if (!(a.radius + b.radius < Infinity)) return INDEFINITE;
  if (isZero(a) || isZero(b)) return ZERO;
  const aDigits = digitsOf(a.magnitude);
  const bDigits = digitsOf(b.magnitude);
  let drop = aDigits + bDigits - width;
  if (b.radius !== 0) drop = Math.max(drop, aDigits + digitsOf(b.radius) - NOISE_BITS);
  if (a.radius !== 0) {
    drop = Math.max(drop, Math.max(bDigits, digitsOf(b.radius)) + digitsOf(a.radius) - NOISE_BITS);
  }
  if (drop < 0) drop = 0;
  const product = a.significand * b.significand;
  const exponent = a.exponent + b.exponent;
  const spread = scaled(a.magnitude, -drop) * b.radius + scaled(a.radius, -drop) * (b.magnitude + b.radius);
  return drop === 0
    ? bigBallOf(product, exponent, spread * WIDELY)
    : dropped(product, exponent, drop, spread * WIDELY);
}

/** (x + α)/(y + β) − x/y = (α − (x/y)·β)/(y + β); the quotient of integers is off by less than 1. */
export function div(a: BigBall, b: BigBall, width: number): BigBall {
  if (isZero(b)) throw new OutsideDomain('division by zero');
  const least = (b.magnitude * NARROWLY - b.radius) * NARROWLY;
  if (!(least > 0 && a.radius < Infinity)) return INDEFINITE;
  if (isZero(a)) return ZERO;
  const aDigits = digitsOf(a.magnitude);
  const bDigits = digitsOf(b.magnitude);
  const wanted = Math.min(width, significantDigits(aDigits, a.radius), significantDigits(bDigits, b.radius));
  const shift = Math.max(0, wanted - 2 + bDigits - aDigits);
  const above = shifted(a.significand, shift);
  const quotient = above / b.significand;
  const exponent = a.exponent - b.exponent - shift;
  if (a.radius === 0 && b.radius === 0 && quotient * b.significand === above) {
    return exactly(quotient, exponent);
  }
  const size = Math.abs(Number(quotient));
  const spread = scaled(a.radius / least, shift) + (size + 1) * (b.radius / least);
  return fitted(quotient, exponent, (spread * WIDELY + 1) * WIDELY, width, width);
}

/** |√x − √c| = √c·|1 − √(x/c)|; |√c − s| = |c − s²|/(√c + s). */
export function sqrt(a: BigBall, width: number): BigBall {
  if (isZero(a)) return ZERO;
  if (a.significand < 0n) {
    if (a.magnitude * NARROWLY > a.radius * WIDELY)
      throw new OutsideDomain('square root of a negative number');
    return INDEFINITE;
  }
  if (!(a.radius < Infinity)) return INDEFINITE;
  if (a.magnitude === 0) {
    const odd = a.exponent % 2 !== 0;
    return bigBallOf(
      0n,
      (odd ? a.exponent - 1 : a.exponent) / 2,
      Math.sqrt(odd ? 2 * a.radius : a.radius) * WIDELY,
    );
  }
  const digits = digitsOf(a.magnitude);
  const wanted = Math.min(width - 4, significantDigits(digits, a.radius));
  let shift = Math.max(0, 2 * wanted - digits);
  if ((a.exponent - shift) % 2 !== 0) shift += 1;
  const square = shifted(a.significand, shift);
  const root = approximateRoot(square, digits + shift);
  const rest = square - root * root;
  const exponent = (a.exponent - shift) / 2;
  if (rest === 0n && a.radius === 0) return exactly(root, exponent);
  const size = Number(root);
  // √c ≥ s − |c − s²|/s, so √c + s is at least s·(2 − |c − s²|/s²).
  const remainder = Math.abs(Number(rest)) / size;
  const error = (remainder / (2 - remainder / size)) * WIDELY;
  const spread = (size + error) * rootSpread(a.radius / a.magnitude);
  return fitted(root, exponent, (error + spread) * WIDELY, width, width);
}

/** An upper bound on |1 − √(1 + δ)| for |δ| ≤ ratio and δ ≥ −1: by |√x − √y| ≤ √|x − y| for large ratios. */
function rootSpread(ratio: number): number {
  return ratio < 0.5 ? (ratio / (1 + Math.sqrt(1 - ratio))) * WIDELY : Math.sqrt(ratio) * WIDELY;
}

/** How many digits of a number matter, given its radius. */
function significantDigits(digits: number, radius: number): number {
  return radius === 0 ? Infinity : Math.max(LEAST_DIGITS, digits - digitsOf(radius) + NOISE_BITS);
}

function isZero(a: BigBall): boolean {
  return a.magnitude === 0 && a.radius === 0;
}
