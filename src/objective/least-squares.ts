import { matrixVector, transposedVector } from '../linear/product.js';
import { shape } from '../linear/shape.js';
import type { Matrix, Vector } from '../linear/types.js';
import { innerProduct, scaleVector, squaredNorm, subtractVectors } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Objective, SumObjective } from './objective.js';

export interface Regression<T> {
  /** X, one sample per row. */
  readonly design: Matrix<T>;
  /** y. */
  readonly targets: Vector<T>;
  /** An L for which the objective is L-smooth: 2·σ_max², where the singular values were prescribed. */
  readonly smoothness?: T;
}

/**
 * f(w) = ‖Xw − y‖², with ∇f(w) = 2·Xᵀ(Xw − y) and Hessian 2·XᵀX. Documents 002, 003 §2.2.1. Convention: the SUM, with no
 * factor ½ and no 1/n. (With the factor ½, as in document 000, every threshold for η doubles; with 1/n it grows n-fold.)
 *
 * The components are the losses of the samples, (xᵢᵀw − yᵢ)², each with the known smoothness 2·‖xᵢ‖².
 */
export function leastSquares<T>(S: Scalar<T>, regression: Regression<T>): SumObjective<T> {
  const { design, targets } = regression;
  const { rows, columns: dimension } = shape(design);
  if (targets.length !== rows) throw new RangeError(`${rows} samples with ${targets.length} targets`);
  const residuals = (point: Vector<T>): Vector<T> =>
    subtractVectors(S, matrixVector(S, design, point), targets);
  const two = S.fromInteger(2);
  return {
    dimension,
    value: (point) => squaredNorm(S, residuals(point)),
    gradient: (point) => scaleVector(S, two, transposedVector(S, design, residuals(point))),
    components: design.map((row, index) => squaredResidual(S, row, targets[index])),
    ...(regression.smoothness === undefined ? {} : { smoothness: regression.smoothness }),
  };
}

/** (xᵀw − y)², the loss of one sample; its gradient is 2·(xᵀw − y)·x. */
export function squaredResidual<T>(S: Scalar<T>, sample: Vector<T>, target: T): Objective<T> {
  const residual = (point: Vector<T>): T => S.sub(innerProduct(S, sample, point), target);
  const two = S.fromInteger(2);
  return {
    dimension: sample.length,
    value(point) {
      const r = residual(point);
      return S.mul(r, r);
    },
    gradient: (point) => scaleVector(S, S.mul(two, residual(point)), sample),
    smoothness: S.mul(two, squaredNorm(S, sample)),
  };
}
