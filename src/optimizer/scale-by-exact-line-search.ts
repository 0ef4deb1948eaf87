import { quadraticForm } from '../linear/product.js';
import type { Vector } from '../linear/types.js';
import { innerProduct, negateVector, scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { HessianAt } from './damped-newton.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * In the place of `scaleByRate`: d ↦ −α·d with α = ⟨∇f(w), d⟩/⟨d, H(w)·d⟩, the minimum along the line if f is a
 * quadratic that curves upwards along d, and one Newton step along the line otherwise. Nocedal and Wright, "Numerical
 * Optimization", (3.55). By itself it is steepest descent with exact steps.
 *
 * Both gradient and Hessian are those of the objective: the direction that a part is given need not be a gradient. A
 * direction that is exactly zero stays zero.
 */
export function scaleByExactLineSearch<T>(
  S: Scalar<T>,
  objective: { readonly gradientAt: (point: Vector<T>) => Vector<T>; readonly hessianAt: HessianAt<T> },
): Transformation<T, Stateless> {
  const zero = S.fromInteger(0);
  return {
    init: () => null,
    update(direction, state, parameters) {
      if (direction.every((entry) => S.compare(entry, zero) === 'equal')) return { change: direction, state };
      const slope = innerProduct(S, objective.gradientAt(parameters), direction);
      const length = S.div(slope, quadraticForm(S, objective.hessianAt(parameters), direction));
      return { change: negateVector(S, scaleVector(S, length, direction)), state };
    },
  };
}
