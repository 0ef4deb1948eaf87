import {
  type BigBall,
  digitsOf,
  fitted,
  INDEFINITE,
  NOISE_BITS,
  negated,
  scaled,
  shifted,
  WIDELY,
  ZERO,
} from './big-ball-number.js';

/**
 * Sums of balls with significands of `width` digits. All terms are brought to one exponent and added as integers, then
 * rounded once. Of terms that are smaller than the largest by more than 2·width digits, or than the largest radius, the
 * digits below are cut off first, with an error of less than 1 for each.
 */
const SPARE_BITS = 64;

/** The exponent to add at: `lowest` if that leaves no term with too many digits and no radius too large. */
function commonExponent(lowest: number, top: number, noise: number, width: number): number {
  return Math.max(lowest, top - 2 * width - SPARE_BITS, noise - NOISE_BITS);
}

/** a + b, or a − b. */
export function combine(a: BigBall, b: BigBall, minus: boolean, width: number): BigBall {
  if (!(a.radius + b.radius < Infinity)) return INDEFINITE;
  if (isZero(b)) return a;
  if (isZero(a)) return minus ? negated(b) : b;
  const aTop = a.exponent + digitsOf(a.magnitude);
  const bTop = b.exponent + digitsOf(b.magnitude);
  const top = Math.max(aTop, bTop) + 1;
  let exponent = a.exponent;
  if (a.exponent !== b.exponent) {
    const noise = Math.max(
      a.radius === 0 ? -Infinity : a.exponent + digitsOf(a.radius),
      b.radius === 0 ? -Infinity : b.exponent + digitsOf(b.radius),
    );
    exponent = commonExponent(Math.min(a.exponent, b.exponent), top, noise, width);
  }
  const x = shifted(a.significand, a.exponent - exponent);
  const y = shifted(b.significand, b.exponent - exponent);
  const cut = (a.exponent < exponent ? 1 : 0) + (b.exponent < exponent ? 1 : 0);
  const radius = scaled(a.radius, a.exponent - exponent) + scaled(b.radius, b.exponent - exponent) + cut;
  return fitted(minus ? x - y : x + y, exponent, radius * WIDELY, top - exponent, width);
}

export function sum(terms: readonly BigBall[], width: number): BigBall {
  let lowest = Infinity;
  let top = -Infinity;
  let noise = -Infinity;
  for (let i = 0; i < terms.length; i++) {
    const { exponent, radius, magnitude } = terms[i]!;
    if (!(radius < Infinity)) return INDEFINITE;
    if (magnitude === 0 && radius === 0) continue;
    lowest = Math.min(lowest, exponent);
    top = Math.max(top, exponent + digitsOf(magnitude));
    if (radius !== 0) noise = Math.max(noise, exponent + digitsOf(radius));
  }
  if (lowest === Infinity) return ZERO;
  const exponent = commonExponent(lowest, top, noise, width);
  let total = 0n;
  let spread = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    if (isZero(term)) continue;
    const shift = term.exponent - exponent;
    total += shifted(term.significand, shift);
    spread += scaled(term.radius, shift) + (shift < 0 ? 1 : 0);
  }
  return fitted(
    total,
    exponent,
    spread * widely(terms.length),
    top - exponent + carries(terms.length),
    width,
  );
}

/** The inner product: as `sum`, of the exact products. */
export function dot(a: readonly BigBall[], b: readonly BigBall[], width: number): BigBall {
  if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} balls`);
  let lowest = Infinity;
  let top = -Infinity;
  let noise = -Infinity;
  for (let i = 0; i < a.length; i++) {
    const left = a[i]!;
    const right = b[i]!;
    if (!(left.radius + right.radius < Infinity)) return INDEFINITE;
    if (isZero(left) || isZero(right)) continue;
    const exponent = left.exponent + right.exponent;
    const leftDigits = digitsOf(left.magnitude);
    const rightDigits = digitsOf(right.magnitude);
    lowest = Math.min(lowest, exponent);
    top = Math.max(top, exponent + leftDigits + rightDigits);
    if (right.radius !== 0) noise = Math.max(noise, exponent + leftDigits + digitsOf(right.radius));
    if (left.radius !== 0) {
      const reach = Math.max(rightDigits, digitsOf(right.radius));
      noise = Math.max(noise, exponent + reach + digitsOf(left.radius));
    }
  }
  if (lowest === Infinity) return ZERO;
  const exponent = commonExponent(lowest, top, noise, width);
  let total = 0n;
  let spread = 0;
  for (let i = 0; i < a.length; i++) {
    const left = a[i]!;
    const right = b[i]!;
    if (isZero(left) || isZero(right)) continue;
    const shift = left.exponent + right.exponent - exponent;
    total += shifted(left.significand * right.significand, shift);
    if (right.radius !== 0) spread += scaled(left.magnitude, shift) * right.radius;
    if (left.radius !== 0) spread += scaled(left.radius, shift) * (right.magnitude + right.radius);
    if (shift < 0) spread += 1;
  }
  return fitted(total, exponent, spread * widely(a.length), top - exponent + carries(a.length), width);
}

/** Covers the roundings of a sum of `count` bounds beside those of each. */
function widely(count: number): number {
  return WIDELY + count * 2 ** -52;
}

/** By how many digits a sum of `count` terms can be longer than the longest. */
function carries(count: number): number {
  return 32 - Math.clz32(count);
}

function isZero(a: BigBall): boolean {
  return a.magnitude === 0 && a.radius === 0;
}
