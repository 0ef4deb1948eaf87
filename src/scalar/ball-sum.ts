import { add, type Ball, mul } from './ball-operations.js';
import { productError, ROUNDOFF, SMALL, SMALLEST, sumError } from './ball-rounding.js';

/**
 * The sum, its centre added left to right as in `float64`. The rounding errors of the additions are doubles; they are
 * summed with their signs, so the radius is close to the error that was really made, and 0 if none was.
 */
export function sum(terms: readonly Ball[]): Ball {
  const count = terms.length;
  let centre = 0;
  let spread = 0;
  let error = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const term = terms[i]!;
    const total = centre + term.centre;
    const lost = sumError(centre, term.centre, total);
    error += lost;
    size += Math.abs(lost);
    spread += term.radius;
    centre = total;
  }
  return fused(centre, spread, error, size, count, 0);
}

/**
 * The inner product, its centre computed as in `float64`, with one error bound as in `sum`: products and sums are split
 * into their rounded value and its error (Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput.
 * 26(6) 2005, Algorithm 5.3). Where a product underflows the two parts are off by up to 5η (there, section 3).
 */
export function dot(a: readonly Ball[], b: readonly Ball[]): Ball {
  const count = a.length;
  if (count !== b.length) throw new RangeError(`dot of ${count} and ${b.length} balls`);
  let centre = 0;
  let spread = 0;
  let error = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const x = left.centre;
    const y = right.centre;
    const reach = right.radius;
    const product = x * y;
    const lost = productError(x, y, product);
    const total = centre + product;
    const dropped = sumError(centre, product, total);
    error += lost + dropped;
    size += Math.abs(lost) + Math.abs(dropped);
    spread += Math.abs(x) * reach + left.radius * (Math.abs(y) + reach);
    centre = total;
  }
  // Splitting overflows before products do, and then the errors are NaN; so is the spread of 0 · {NaN, Infinity}.
  if (!(size + spread < Infinity)) return oneByOne(a, b);
  const underflows = size + spread === 0 && losesNothing(a, b) ? 0 : 8 * count;
  return fused(centre, spread, error, size, count, underflows);
}

/**
 * The ball whose centre is off by Σ errors and by `spread`. Each error went through at most count + 1 additions, so
 * |Σ| ≤ |error| + γ·size with γ = (count + 1)u/(1 − (count + 1)u) (Higham, "Accuracy and Stability of Numerical
 * Algorithms", 2002, (4.4)); `spread` was rounded at most count + 3 times in a row, which with the roundings in here
 * the last factor covers twice over. `underflows` is what the underflows add up to, in η.
 */
function fused(
  centre: number,
  spread: number,
  error: number,
  size: number,
  count: number,
  underflows: number,
): Ball {
  if (centre - centre !== 0) return { centre: Number.NaN, radius: Infinity };
  const bound = spread + (Math.abs(error) + (count + 4) * ROUNDOFF * size);
  const radius = bound * (1 + 2 * (count + 12) * ROUNDOFF) + underflows * SMALLEST;
  return { centre, radius: Number.isNaN(radius) ? Infinity : radius };
}

/** The same centre with an error bound for every operation: near overflow. */
function oneByOne(a: readonly Ball[], b: readonly Ball[]): Ball {
  let total: Ball = { centre: 0, radius: 0 };
  for (let i = 0; i < a.length; i++) total = add(total, mul(a[i]!, b[i]!));
  return total;
}

/** True if no product of centres or radii underflows. */
function losesNothing(a: readonly Ball[], b: readonly Ball[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const leftSize = Math.abs(left.centre) + left.radius;
    const rightSize = Math.abs(right.centre) + right.radius;
    if (leftSize === 0 || rightSize === 0) continue;
    const exact = left.radius === 0 && right.radius === 0;
    if (!exact || leftSize * rightSize < SMALL) return false;
  }
  return true;
}
