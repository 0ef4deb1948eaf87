import { identity } from '../linear/matrix.js';
import { matrixVector } from '../linear/product.js';
import type { Matrix } from '../linear/types.js';
import { innerProduct } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import { type CurvaturePair, curvaturePair, type PairChoice, type Visit } from './curvature-pair.js';
import type { Transformation } from './transformation.js';

/** H, the approximation of the inverse Hessian, with the pair of this update in it; and the visit before. */
export interface BfgsState<T> {
  readonly inverseHessian: Matrix<T>;
  readonly last: Visit<T> | null;
}

export interface BfgsOptions<T> {
  /** H_0, symmetric; the identity unless given. It is not rescaled by the first pair. */
  readonly initial?: Matrix<T>;
  /** `all` unless given. */
  readonly pairs?: PairChoice;
}

/**
 * The direction H·g of BFGS, without a step length: that is for the next part of the chain, `scaleByRate` or
 * `scaleByExactLineSearch`. Named in document 004 §4.1.2; Nocedal and Wright, "Numerical Optimization", (6.17).
 *
 * The pair s = w_t − w_{t−1}, y = g_t − g_{t−1} enters H before H is applied to g_t; the first direction is H_0·g_0.
 * So `states[t + 1]` of a run holds H_t, the matrix that step t used.
 */
export function scaleByBfgs<T>(S: Scalar<T>, options: BfgsOptions<T> = {}): Transformation<T, BfgsState<T>> {
  const { initial, pairs = 'all' } = options;
  return {
    init: (parameters) => ({ inverseHessian: initial ?? identity(S, parameters.length), last: null }),
    update(gradient, { inverseHessian, last }, point) {
      const now = { point, gradient };
      const pair = curvaturePair(S, last, now, pairs);
      const next = pair === null ? inverseHessian : bfgsUpdate(S, inverseHessian, pair);
      return { change: matrixVector(S, next, gradient), state: { inverseHessian: next, last: now } };
    },
  };
}

/**
 * H⁺ = (I − ρ·s·yᵀ)·H·(I − ρ·y·sᵀ) + ρ·s·sᵀ with ρ = 1/⟨s, y⟩, multiplied out for a symmetric H: with u = H·y it is
 * H − ρ·(s·uᵀ + u·sᵀ) + ρ·(1 + ρ·⟨y, u⟩)·s·sᵀ. Then H⁺·y = s, and H⁺ is symmetric entry by entry, also in `float64`.
 */
export function bfgsUpdate<T>(S: Scalar<T>, H: Matrix<T>, pair: CurvaturePair<T>): Matrix<T> {
  const { displacement: s, gradientChange: y, curvature } = pair;
  const one = S.fromInteger(1);
  const rho = S.div(one, curvature);
  const u = matrixVector(S, H, y);
  const weight = S.mul(rho, S.add(one, S.mul(rho, innerProduct(S, y, u))));
  return H.map((row, i) =>
    row.map((entry, j) => {
      const mixed = S.add(S.mul(s[i], u[j]), S.mul(u[i], s[j]));
      return S.add(S.sub(entry, S.mul(rho, mixed)), S.mul(weight, S.mul(s[i], s[j])));
    }),
  );
}
