import {
  nearestErrorBound,
  OUTWARDS,
  productError,
  productErrorBound,
  productErrorIsExact,
  ROUNDOFF,
  SMALL,
  SMALLEST,
  sumError,
} from './ball-rounding.js';

/**
 * Radii of the balls that float64 operations give, from centres x, y and radii r, s of the operands, and the rounded
 * centre of the result. Plain numbers, so that balls kept in flat arrays share them with balls that are objects.
 *
 * Exact operands (radius 0) get the rounding error that was really made, which is 0 where none was. Beside a radius that
 * is not 0 that would be wasted: there the error is at most u times the rounded result.
 *
 * A centre that is not finite gives the radius NaN or Infinity. Neither lets a comparison decide anything.
 */

/** The bounds in here lose at most so much by underflow. */
const UNDERFLOWS = 4 * SMALLEST;

/** Of x + y, and of x − y given as x + (−y). */
export function sumRadius(x: number, r: number, y: number, s: number, total: number): number {
  const spread = r + s;
  return spread === 0 ? Math.abs(sumError(x, y, total)) : (spread + Math.abs(total) * ROUNDOFF) * OUTWARDS;
}

/** (x + α)(y + β) − p = (xy − p) + xβ + α(y + β). */
export function productRadius(x: number, r: number, y: number, s: number, product: number): number {
  if (r === 0) {
    if (s === 0) return productErrorBound(x, y, product);
    if (x === 0) return product - product;
  } else if (s === 0 && y === 0) return product - product;
  return spreadProductRadius(productSpread(x, r, y, s), product);
}

/** |xβ + α(y + β)|. Where it is 0, `productRadius` finds out whether the product is exact. */
export function productSpread(x: number, r: number, y: number, s: number): number {
  return Math.abs(x) * s + r * (Math.abs(y) + s);
}

export function spreadProductRadius(spread: number, product: number): number {
  return (spread + Math.abs(product) * ROUNDOFF) * OUTWARDS + UNDERFLOWS;
}

/**
 * (x + α)/(y + β) − x/y = (α − (x/y)·β)/(y + β), and x/y is the rounded quotient up to half a unit. NaN where the
 * divisor may be zero.
 */
export function quotientRadius(x: number, r: number, y: number, s: number, quotient: number): number {
  if (r === 0) {
    if (s === 0) return exactQuotientRadius(x, y, quotient);
    if (x === 0 && Math.abs(y) > s) return quotient - quotient;
  }
  return spreadQuotientRadius(r, y, s, quotient);
}

/** Where a radius takes part. */
export function spreadQuotientRadius(r: number, y: number, s: number, quotient: number): number {
  const least = (Math.abs(y) - s) * (1 - 2 * ROUNDOFF);
  const size = Math.abs(quotient);
  // A quotient that underflowed may be off by more than u times itself, and s is perhaps large.
  const deviation = (r + (size + SMALLEST) * s) * OUTWARDS + SMALLEST;
  return least > 0 ? (deviation / least + size * ROUNDOFF) * OUTWARDS + UNDERFLOWS : Number.NaN;
}

/** (x − q·y)/y of exact operands. */
function exactQuotientRadius(x: number, y: number, q: number): number {
  if (x === 0) return q - q;
  const product = q * y;
  // The remainder of a rounded quotient is a double, so these two subtractions lose nothing.
  if (!productErrorIsExact(q, y, product)) return nearestErrorBound(q);
  const remainder = Math.abs(x - product - productError(q, y, product));
  return remainder === 0 ? 0 : (remainder / Math.abs(y)) * OUTWARDS + SMALLEST;
}

/** |√x − √c| = |x − c|/(√x + √c), and at most √|x − c|. */
export function rootRadius(x: number, r: number, root: number): number {
  return r === 0 ? exactRootRadius(x, root) : spreadRootRadius(x, r, root);
}

export function spreadRootRadius(x: number, r: number, root: number): number {
  const least = (x - r) * (1 - 2 * ROUNDOFF);
  const spread = least > 0 ? r / (Math.sqrt(least) + root) : Math.sqrt(r);
  return (spread + root * ROUNDOFF) * OUTWARDS + SMALLEST;
}

/** An upper bound on |√x − s| = |x − s²|/(√x + s) for s = fl(√x). */
function exactRootRadius(x: number, s: number): number {
  if (x === 0) return 0;
  const square = s * s;
  if (!productErrorIsExact(s, s, square)) return s * ROUNDOFF;
  const remainder = Math.abs(x - square - productError(s, s, square));
  return (remainder / s) * 0.5 * OUTWARDS;
}

/**
 * Of a sum of `count` terms added left to right, where `size` is the sum of the sizes of all partial sums; and of an inner
 * product, where it is `count` times Σ|xᵢ·yᵢ| (Higham, "Accuracy and Stability of Numerical Algorithms", 2002, (3.5)).
 * `spread` is what the radii of the operands make of it.
 *
 * Both were rounded at most count + 3 times in a row, which with the roundings in here the last factor covers twice over.
 * What is left of it covers underflows, at most η/2 for each product, unless the bound itself is tiny.
 */
export function fusedRadius(spread: number, size: number, count: number): number {
  const bound = (spread + ROUNDOFF * size) * (1 + 2 * (count + 12) * ROUNDOFF);
  return bound > SMALL ? bound : bound + 2 * (count + 4) * SMALLEST;
}
