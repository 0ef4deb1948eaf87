import type { Ball } from './ball.js';
import { productError, productErrorIsExact, ROUNDOFF, SMALLEST, sumError } from './ball-rounding.js';

/**
 * The sum, its centre added left to right as in `float64`. The rounding errors of the additions are doubles; they are
 * summed with their signs, so the radius is close to the error that was really made, and 0 if none was.
 */
export function sum(terms: readonly Ball[]): Ball {
  let centre = 0;
  let spread = 0;
  let error = 0;
  let size = 0;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!;
    const total = centre + term.centre;
    const lost = sumError(centre, term.centre, total);
    error += lost;
    size += Math.abs(lost);
    spread += term.radius;
    centre = total;
  }
  return fused(centre, spread, error, size, 2 * terms.length, 0);
}

/** The inner product, its centre computed as in `float64`, with one error bound as in `sum`. */
export function dot(a: readonly Ball[], b: readonly Ball[]): Ball {
  if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} balls`);
  let centre = 0;
  let spread = 0;
  let error = 0;
  let size = 0;
  let underflows = 0;
  for (let i = 0; i < a.length; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const product = left.centre * right.centre;
    if (productErrorIsExact(left.centre, right.centre, product)) {
      const lost = productError(left.centre, right.centre, product);
      error += lost;
      size += Math.abs(lost);
    } else if (left.centre !== 0 && right.centre !== 0) {
      spread += Math.abs(product) * ROUNDOFF;
      underflows++;
    }
    if (left.radius !== 0 || right.radius !== 0) {
      spread += Math.abs(left.centre) * right.radius + left.radius * (Math.abs(right.centre) + right.radius);
      if (!isZero(left) && !isZero(right)) underflows++;
    }
    const total = centre + product;
    const lost = sumError(centre, product, total);
    error += lost;
    size += Math.abs(lost);
    centre = total;
  }
  return fused(centre, spread, error, size, 2 * a.length + 4, underflows);
}

/**
 * The ball whose centre is off by Σ errors, |Σ| ≤ |error| + steps·u·size after the roundings of summing them, and by
 * `spread`, itself rounded at most `steps` times in a row; each underflow adds up to η. The roundings in here are
 * fewer than 8, and the factor covers them and `steps` more, twice over.
 */
function fused(
  centre: number,
  spread: number,
  error: number,
  size: number,
  steps: number,
  underflows: number,
): Ball {
  if (centre - centre !== 0) return { centre: Number.NaN, radius: Infinity };
  const bound = spread + (Math.abs(error) + 2 * steps * ROUNDOFF * size);
  if (bound === 0 && underflows === 0) return { centre, radius: 0 };
  const radius = bound * (1 + 2 * (steps + 8) * ROUNDOFF) + (underflows + 1) * 2 * SMALLEST;
  return { centre, radius: Number.isNaN(radius) ? Infinity : radius };
}

function isZero(a: Ball): boolean {
  return a.centre === 0 && a.radius === 0;
}
