import {
  nearestErrorBound,
  OUTWARDS,
  productError,
  productErrorBound,
  productErrorIsExact,
  ROUNDOFF,
  SMALLEST,
  sumError,
} from './ball-rounding.js';
import { OutsideDomain } from './failure.js';

/**
 * All real numbers x with |x − centre| ≤ radius. A radius of 0 is the exact number `centre`; the indefinite ball
 * {NaN, Infinity} holds every number, and compares `undecided` with everything.
 */
export interface Ball {
  readonly centre: number;
  readonly radius: number;
}

/** The ball, or the indefinite one if its centre is not finite. */
export function enclose(centre: number, radius: number): Ball {
  if (centre - centre !== 0) return { centre: Number.NaN, radius: Infinity };
  // A radius that overflowed can also be NaN: Infinity times zero, or Infinity minus itself.
  return { centre, radius: Number.isNaN(radius) ? Infinity : radius };
}

export function add(a: Ball, b: Ball): Ball {
  const centre = a.centre + b.centre;
  const error = Math.abs(sumError(a.centre, b.centre, centre));
  return enclose(centre, (a.radius + b.radius + error) * OUTWARDS);
}

export function sub(a: Ball, b: Ball): Ball {
  const centre = a.centre - b.centre;
  const error = Math.abs(sumError(a.centre, -b.centre, centre));
  return enclose(centre, (a.radius + b.radius + error) * OUTWARDS);
}

/** (c + α)(d + β) − p = (cd − p) + cβ + α(d + β). */
export function mul(a: Ball, b: Ball): Ball {
  const centre = a.centre * b.centre;
  const error = productErrorBound(a.centre, b.centre, centre);
  if (isZero(a) || isZero(b) || (a.radius === 0 && b.radius === 0)) return enclose(centre, error);
  const spread = Math.abs(a.centre) * b.radius + a.radius * (Math.abs(b.centre) + b.radius);
  return enclose(centre, (spread + error) * OUTWARDS + SMALLEST);
}

/** (c + α)/(d + β) − q = ((c − qd) + α − qβ)/(d + β). */
export function div(a: Ball, b: Ball): Ball {
  const size = Math.abs(b.centre);
  if (isZero(b)) throw new OutsideDomain('division by zero');
  const centre = a.centre / b.centre;
  const least = b.radius === 0 ? size : (size - b.radius) * (1 - 2 * ROUNDOFF);
  if (!(least > 0)) return enclose(Number.NaN, Infinity);
  const remainder = remainderBound(a.centre, b.centre, centre);
  let deviation = remainder + a.radius;
  if (deviation === 0 && (b.radius === 0 || centre === 0)) return enclose(centre, 0);
  if (b.radius !== 0) deviation = (deviation + Math.abs(centre) * b.radius) * OUTWARDS + SMALLEST;
  return enclose(centre, (deviation / least) * OUTWARDS + SMALLEST);
}

/** An upper bound on |c − q·d| for q = fl(c/d). */
function remainderBound(c: number, d: number, q: number): number {
  if (c === 0) return 0;
  const product = q * d;
  // The remainder of a rounded quotient is a double, so these two subtractions lose nothing.
  if (productErrorIsExact(q, d, product)) return Math.abs(c - product - productError(q, d, product));
  return Math.abs(d) * nearestErrorBound(q) * OUTWARDS + SMALLEST;
}

/** |√x − √c| = |x − c|/(√x + √c), and at most √|x − c|. */
export function sqrt(a: Ball): Ball {
  const { centre: c, radius } = a;
  if (c + radius < 0) throw new OutsideDomain('square root of a negative number');
  const centre = Math.sqrt(c);
  const error = rootErrorBound(c, centre);
  if (radius === 0) return enclose(centre, error);
  const least = (c - radius) * (1 - 2 * ROUNDOFF);
  const spread = least > 0 ? radius / (Math.sqrt(least) + centre) : Math.sqrt(radius);
  return enclose(centre, (spread + error) * OUTWARDS + SMALLEST);
}

/** An upper bound on |√c − s| = |c − s²|/(√c + s) for s = fl(√c). */
function rootErrorBound(c: number, s: number): number {
  if (c === 0) return 0;
  const square = s * s;
  if (!productErrorIsExact(s, s, square)) return s * ROUNDOFF;
  const remainder = Math.abs(c - square - productError(s, s, square));
  return (remainder / s) * 0.5 * OUTWARDS;
}

function isZero(a: Ball): boolean {
  return a.centre === 0 && a.radius === 0;
}
