import { matrixVector, quadraticForm } from '../linear/product.js';
import { requireSymmetric } from '../linear/symmetric.js';
import type { Matrix, Vector } from '../linear/types.js';
import { addVectors, innerProduct, zeroVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Objective } from './objective.js';

export interface QuadraticParts<T> {
  /** H, symmetric. */
  readonly hessian: Matrix<T>;
  /** b; zero if absent. */
  readonly linear?: Vector<T>;
  /** c; zero if absent. */
  readonly constant?: T;
  /** max |λ(H)|, where the spectrum was prescribed. */
  readonly smoothness?: T;
}

/** A quadratic also has a Hessian, the same everywhere. */
export interface Quadratic<T> extends Objective<T> {
  readonly hessian: Matrix<T>;
}

/**
 * f(w) = ½·wᵀHw + bᵀw + c, with ∇f(w) = Hw + b. Document 004 §4.4 (with b = 0, c = 0). The half is part of the
 * convention: `leastSquares` has none, so its Hessian is 2·XᵀX.
 *
 * H must be symmetric: otherwise Hw + b is not the gradient. An entry that no system can tell from its mirror image
 * (overlapping enclosures) is accepted.
 */
export function quadratic<T>(S: Scalar<T>, parts: QuadraticParts<T>): Quadratic<T> {
  const { hessian } = parts;
  const dimension = requireSymmetric(S, hessian);
  const linear = parts.linear ?? zeroVector(S, dimension);
  const constant = parts.constant ?? S.fromInteger(0);
  if (linear.length !== dimension) {
    throw new RangeError(`a linear part of length ${linear.length} for ${dimension} variables`);
  }
  const half = S.div(S.fromInteger(1), S.fromInteger(2));
  return {
    dimension,
    hessian,
    value(point) {
      const curved = S.mul(half, quadraticForm(S, hessian, point));
      return S.add(S.add(curved, innerProduct(S, linear, point)), constant);
    },
    gradient: (point) => addVectors(S, matrixVector(S, hessian, point), linear),
    ...(parts.smoothness === undefined ? {} : { smoothness: parts.smoothness }),
  };
}
