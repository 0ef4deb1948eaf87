import {
  type FunctionValue,
  functionOf,
  scalar,
  type Value,
  vector as vectorType,
} from '../../src/formula/type.js';
import { dimension, integer, orthogonal, total, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { leastSquares } from '../../src/objective/least-squares.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** f(w) = ‖Xw − y‖² and its gradient ∇f, as the reference objective computes them. */
export const leastSquaresObjective: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vectorType], scalar), '∇f': functionOf([vectorType], vectorType) },
  from: { X: 'X', y: 'y' },
  compute<T>(S: Scalar<T>, { X, y }: Readonly<Record<string, Value<T>>>) {
    const objective = leastSquares(S, { design: X as Matrix<T>, targets: y as Vector<T> });
    const f: FunctionValue<T> = (point) => objective.value(point as Vector<T>);
    const gradient: FunctionValue<T> = (point) => objective.gradient(point as Vector<T>);
    return { f, '∇f': gradient };
  },
};

/**
 * Least squares with X = UΣVᵀ of any shape and a known minimiser w⋆: y = X·w⋆ + a residual outside the columns of X.
 * The rows of v are the right singular vectors.
 */
export function leastSquaresWithMinimiser() {
  return {
    draws: {
      r: dimension(3),
      k: integer(0, 2),
      l: integer(0, 2),
      n: total('r', 'k'),
      d: total('r', 'l'),
      U: orthogonal('n'),
      V: orthogonal('d'),
      σ: vector('r', 'positive'),
      'w⋆': vector('d'),
      z: vector('n'),
    },
    define: [
      'Σ = diag(σ, n, d)',
      'X = U·Σ·Vᵀ',
      'v = Vᵀ',
      'y = X·w⋆ + U·(I_n − diag(1_r, n, n))·z',
      leastSquaresObjective,
    ],
  };
}
