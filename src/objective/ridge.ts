import { addScaledVector, squaredNorm } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { leastSquares, type Regression } from './least-squares.js';
import type { Objective } from './objective.js';

/**
 * f(w) = ‖Xw − y‖² + λ·‖w‖², with ∇f(w) = 2·Xᵀ(Xw − y) + 2·λ·w. Documents 002, 003 §2.3.1. Convention: no factor ½ at
 * either term; document 000 penalises with (λ/2)·‖w‖², so its λ is twice this one.
 *
 * `smoothness` is that of the whole objective, 2·(σ_max² + λ).
 */
export function ridge<T>(S: Scalar<T>, regression: Regression<T> & { readonly penalty: T }): Objective<T> {
  const { penalty, ...data } = regression;
  const fit = leastSquares(S, data);
  const twice = S.mul(S.fromInteger(2), penalty);
  return {
    dimension: fit.dimension,
    value: (point) => S.add(fit.value(point), S.mul(penalty, squaredNorm(S, point))),
    gradient: (point) => addScaledVector(S, fit.gradient(point), twice, point),
    ...(regression.smoothness === undefined ? {} : { smoothness: regression.smoothness }),
  };
}
