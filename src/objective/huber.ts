import { OutsideDomain } from '../scalar/failure.js';
import { type Rational, rational } from '../scalar/rational.js';
import type { Scalar } from '../scalar/scalar.js';
import type { LineFunction } from './objective.js';
import { piecewiseQuadratic } from './piecewise-quadratic.js';

/**
 * The Huber function: ½·L·x² for |x| ≤ δ, then straight with slope ±L·δ. Convex, L-smooth, with its minimum at 0, and
 * not quadratic: far away its gradient does not grow.
 */
export function huber<T>(
  S: Scalar<T>,
  { threshold, curvature }: { readonly threshold: Rational; readonly curvature: Rational },
): LineFunction<T> {
  const zero = rational.fromInteger(0);
  if (rational.compare(threshold, zero) !== 'greater' || rational.compare(curvature, zero) === 'less') {
    throw new OutsideDomain(
      'a Huber function needs a positive threshold and a curvature that is not negative',
    );
  }
  return piecewiseQuadratic(S, {
    breakpoints: [rational.neg(threshold), threshold],
    curvatures: [zero, curvature, zero],
  });
}
