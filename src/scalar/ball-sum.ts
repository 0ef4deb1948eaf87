import { type Ball, enclose } from './ball-operations.js';
import { fusedRadius } from './ball-radius.js';
import { productError, ROUNDOFF, SMALL, SMALLEST, sumError } from './ball-rounding.js';

/** The sum, its centre added left to right as in `float64`. */
export function sum(terms: readonly Ball[]): Ball {
  let centre = 0;
  let spread = 0;
  let size = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    centre += term.centre;
    size += Math.abs(centre);
    spread += term.radius;
  }
  return spread === 0 ? sumOfExact(terms) : enclose(centre, fusedRadius(spread, size, terms.length));
}

/** The inner product, its centre computed as in `float64`, with one error bound. */
export function dot(a: readonly Ball[], b: readonly Ball[]): Ball {
  const count = a.length;
  if (count !== b.length) throw new RangeError(`dot of ${count} and ${b.length} balls`);
  let centre = 0;
  let spread = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const x = left.centre;
    const y = right.centre;
    const reach = right.radius;
    const product = x * y;
    centre += product;
    size += Math.abs(product);
    spread += Math.abs(x) * reach + left.radius * (Math.abs(y) + reach);
  }
  if (spread === 0) return enclose(centre, radiusOfExact(a, b));
  return enclose(centre, fusedRadius(spread, count * size, count));
}

/**
 * The same sum where no term has a radius. The rounding errors of the additions are doubles; they are summed with their
 * signs, so the radius is close to the error that was really made, and 0 if none was.
 */
function sumOfExact(terms: readonly Ball[]): Ball {
  let centre = 0;
  let error = 0;
  let size = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!.centre;
    const total = centre + term;
    const lost = sumError(centre, term, total);
    error += lost;
    size += Math.abs(lost);
    centre = total;
  }
  return enclose(centre, exactRadius(error, size, terms.length));
}

/** The operands of the inner product at hand. */
let sideBySide = room(32);

function room(count: number) {
  return { centres: new Float64Array(count), radii: new Float64Array(count) };
}

function radiusOfExact(a: readonly Ball[], b: readonly Ball[]): number {
  const count = a.length;
  if (sideBySide.centres.length < 2 * count) sideBySide = room(2 * count);
  const { centres, radii } = sideBySide;
  for (let i = 0; i < count; i++) {
    centres[i] = a[i]!.centre;
    radii[i] = a[i]!.radius;
    centres[count + i] = b[i]!.centre;
    radii[count + i] = b[i]!.radius;
  }
  return exactDotRadius(centres, radii, count, 0, 1, count, 1);
}

/**
 * The radius of the inner product of the `count` numbers from `a` and from `b` on, at distances of `nextA` and `nextB`,
 * where no radius takes part: products and sums are split into their rounded value and its error (Ogita, Rump and Oishi,
 * "Accurate sum and dot product", SIAM J. Sci. Comput. 26(6) 2005, Algorithm 5.3). Where a product underflows the two
 * parts are off by up to 5η (there, section 3), and so may a product with a radius. NaN or Infinity near overflow:
 * splitting overflows before products do.
 */
export function exactDotRadius(
  centres: Float64Array,
  radii: Float64Array,
  count: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): number {
  let total = 0;
  let error = 0;
  let size = 0;
  let losesNothing = true;
  for (let i = 0; i < count; i++, a += nextA, b += nextB) {
    const x = centres[a]!;
    const y = centres[b]!;
    const product = x * y;
    const lost = productError(x, y, product);
    const before = total;
    total = before + product;
    const dropped = sumError(before, product, total);
    error += lost + dropped;
    size += Math.abs(lost) + Math.abs(dropped);
    const [r, s] = [radii[a]!, radii[b]!];
    // What a radius makes of the product may have underflowed to nothing.
    if ((Math.abs(product) < SMALL || r + s !== 0) && !isZeroProduct(x, r, y, s)) losesNothing = false;
  }
  const radius = exactRadius(error, size, count);
  return radius > SMALL || (radius === 0 && losesNothing) ? radius : radius + 8 * count * SMALLEST;
}

/** True if a factor is zero, and exact. */
function isZeroProduct(x: number, r: number, y: number, s: number): boolean {
  return (x === 0 && r === 0) || (y === 0 && s === 0);
}

/**
 * The centre is off by Σ errors. Each error went through at most count + 1 additions, so |Σ| ≤ |error| + γ·size with γ =
 * (count + 1)u/(1 − (count + 1)u) (Higham, "Accuracy and Stability of Numerical Algorithms", 2002, (4.4)). The last
 * factor covers the roundings in here twice over, and underflows unless the bound itself is tiny.
 */
function exactRadius(error: number, size: number, count: number): number {
  return (Math.abs(error) + (count + 4) * ROUNDOFF * size) * (1 + 2 * (count + 12) * ROUNDOFF);
}
