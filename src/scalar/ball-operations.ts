import { productRadius, quotientRadius, rootRadius, sumRadius } from './ball-radius.js';
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
  return enclose(centre, sumRadius(a.centre, a.radius, b.centre, b.radius, centre));
}

export function sub(a: Ball, b: Ball): Ball {
  const centre = a.centre - b.centre;
  return enclose(centre, sumRadius(a.centre, a.radius, -b.centre, b.radius, centre));
}

export function mul(a: Ball, b: Ball): Ball {
  const centre = a.centre * b.centre;
  return enclose(centre, productRadius(a.centre, a.radius, b.centre, b.radius, centre));
}

export function div(a: Ball, b: Ball): Ball {
  if (b.centre === 0 && b.radius === 0) throw new OutsideDomain('division by zero');
  const centre = a.centre / b.centre;
  const radius = quotientRadius(a.centre, a.radius, b.centre, b.radius, centre);
  return enclose(Number.isNaN(radius) ? Number.NaN : centre, radius);
}

export function sqrt(a: Ball): Ball {
  if (a.centre + a.radius < 0) throw new OutsideDomain('square root of a negative number');
  const centre = Math.sqrt(a.centre);
  return enclose(centre, rootRadius(a.centre, a.radius, centre));
}
