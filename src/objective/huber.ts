import { OutsideDomain } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import type { LineFunction } from './objective.js';
import { piecewiseQuadratic } from './piecewise-quadratic.js';

/**
 * The Huber function: ½·L·x² for |x| ≤ δ, then straight with slope ±L·δ. Convex, L-smooth, with its minimum at 0, and
 * not quadratic: far away its gradient does not grow.
 */
export function huber<T>(
  S: Scalar<T>,
  { threshold, curvature }: { readonly threshold: T; readonly curvature: T },
): LineFunction<T> {
  const zero = S.fromInteger(0);
  if (S.compare(threshold, zero) !== 'greater' || S.compare(curvature, zero) === 'less') {
    throw new OutsideDomain(
      'a Huber function needs a positive threshold and a curvature that is not negative',
    );
  }
  return piecewiseQuadratic(S, {
    breakpoints: [S.neg(threshold), threshold],
    curvatures: [zero, curvature, zero],
  });
}
