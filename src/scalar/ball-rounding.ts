/**
 * Rounding errors of single float64 operations, and rounding of bounds outwards.
 *
 * u = 2^-53 is the unit roundoff, η = 2^-1074 the smallest subnormal. For a rounded operation, |exact| ≤ |rounded|·
 * (1 + u), up to η/2 more if a product or a quotient underflows; sums do not underflow.
 */
export const ROUNDOFF = 2 ** -53;
export const SMALLEST = 2 ** -1074;

/**
 * 1 + 8u. If a bound on non-negative numbers was computed with at most 6 roundings one after the other, the exact
 * bound is at most (1 + u)^6 times that, and rounding the product with this factor costs one u more: 8 cover 7.
 * The spare u also covers two underflows (η/2 each) whenever the bound is normal, as u·2^-1022 = η/2.
 */
export const OUTWARDS = 1 + 2 ** -50;

/** Within these, products and their rounding errors neither overflow nor underflow. */
export const LARGE = 2 ** 900;
export const SMALL = 2 ** -900;
const SPLITTER = 2 ** 27 + 1;

/** The rounding error a + b − total of total = fl(a + b), exactly (Knuth's TwoSum); not finite near overflow. */
export function sumError(a: number, b: number, total: number): number {
  const part = total - a;
  return a - (total - part) + (b - part);
}

/** True if `productError` is exact for product = fl(a·b). */
export function productErrorIsExact(a: number, b: number, product: number): boolean {
  const size = Math.abs(product);
  return size > SMALL && size < LARGE && Math.abs(a) < LARGE && Math.abs(b) < LARGE;
}

/** The rounding error a·b − product of product = fl(a·b), exactly (Dekker, with Veltkamp's splitting). */
export function productError(a: number, b: number, product: number): number {
  const aShift = SPLITTER * a;
  const aHigh = aShift - (aShift - a);
  const aLow = a - aHigh;
  const bShift = SPLITTER * b;
  const bHigh = bShift - (bShift - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** An upper bound on |a·b − product| for product = fl(a·b); 0 if it is cheap to see that the product is exact. */
export function productErrorBound(a: number, b: number, product: number): number {
  if (productErrorIsExact(a, b, product)) return Math.abs(productError(a, b, product));
  return a === 0 || b === 0 ? 0 : nearestErrorBound(product);
}

/** An upper bound on |x − rounded| if `rounded` is the double nearest to the real number x. */
export function nearestErrorBound(rounded: number): number {
  return Math.abs(rounded) * ROUNDOFF + SMALLEST;
}
