import { transpose } from '../../src/linear/matrix.js';
import { power } from '../../src/linear/power.js';
import { matrixVector } from '../../src/linear/product.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { scaleVector, squaredNorm, subtractVectors, zeroVector } from '../../src/linear/vector.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { ratio, rational, type Scalar } from '../../src/scalar/index.js';
import { bareGradientDescent } from '../bare/gradient-descent.js';
import { sixteenths, vector, wideMatrix } from '../draw.js';
import { gradientDescentTheorem } from '../theorems/gradient-descent.js';
import type { Size, Workload } from '../workload.js';

export interface LeastSquaresRun<T> {
  readonly X: Matrix<T>;
  readonly U: Matrix<T>;
  readonly V: Matrix<T>;
  readonly σ: Vector<T>;
  readonly y: Vector<T>;
  readonly η: T;
}

/**
 * T steps from w₀ = 0 on ‖Xw − y‖², X = UΣVᵀ of n rows and d columns, 0 < η·σᵢ² < 1: no step raises the loss, and at
 * the end σᵢ·⟨vᵢ, w_T⟩ = (1 − (1 − 2ησᵢ²)^T)·⟨uᵢ, y⟩ for every i.
 */
export const leastSquaresDescent: Workload = {
  id: 'W2',
  title: 'gradient descent on least squares: filter equalities, loss monotone',
  size: { n: 6, d: 8, T: 30 },
  equalities: ({ n, T }) => [...new Array<boolean>(T).fill(false), ...new Array<boolean>(n).fill(true)],
  theorem: gradientDescentTheorem,
  draw(random, { n, d }) {
    const largest = ratio(2);
    const factors = wideMatrix(random, n, d, ratio(1, 2), largest);
    const η = rational.div(sixteenths(random, 1, 15), rational.mul(largest, largest));
    return { ...factors, y: vector(random, n), η };
  },
  over<T>(S: Scalar<T>, inputs: object, { n, d, T }: Size) {
    const { X, U, V, σ, y, η } = inputs as LeastSquaresRun<T>;
    const [Xt, u, v] = [transpose(X), transpose(U), transpose(V)];
    const [one, two] = [S.fromInteger(1), S.fromInteger(2)];
    const start = zeroVector(S, d);
    const residual = (w: Vector<T>) => subtractVectors(S, matrixVector(S, X, w), y);
    return (verdicts) => {
      // The residual is needed for the loss and for the gradient, so it is computed once.
      const losses: T[] = [];
      const gradient = (w: Vector<T>) => {
        const r = residual(w);
        losses.push(squaredNorm(S, r));
        return scaleVector(S, two, matrixVector(S, Xt, r));
      };
      const last = run(S, gradientDescent(S, { rate: η }), gradient, start, T).iterates[T];
      losses.push(squaredNorm(S, residual(last)));
      for (let t = 0; t < T; t++) verdicts.atMost(S, losses[t + 1], losses[t]);
      const components = matrixVector(S, v, last);
      const targets = matrixVector(S, u, y);
      for (let i = 0; i < n; i++) {
        const kept = S.sub(one, S.mul(two, S.mul(η, S.mul(σ[i], σ[i]))));
        const filter = S.sub(one, power(S, [[kept]], T)[0][0]);
        verdicts.equal(S, S.mul(σ[i], components[i]), S.mul(filter, targets[i]));
      }
    };
  },
  bare: (inputs, size) => bareGradientDescent(inputs as unknown as LeastSquaresRun<number>, size),
};
