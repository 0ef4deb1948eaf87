import { functionOf, scalar, type Value, vector } from '../../src/formula/type.js';
import { integer, positive } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** f(x) = L/2·x² for |x| ≤ θ, and straight beyond: convex, L-smooth, least at 0 with the value 0. */
const huber: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { f: functionOf([vector], scalar), '∇f': functionOf([vector], vector) },
  from: { curvature: 'L', threshold: 'θ' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const threshold = inputs.threshold as T;
    const zero = S.fromInteger(0);
    const line = piecewiseQuadratic(S, {
      breakpoints: [S.neg(threshold), threshold],
      curvatures: [zero, inputs.curvature as T, zero],
    });
    return {
      f: (x: Value<T>) => line.value((x as Vector<T>)[0]),
      '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])],
    };
  },
};

/** N steps of gradient descent with η = 1/L from R > 0 on the Huber function with the threshold θ, a formula. */
export function huberRun(threshold: string) {
  return {
    draws: { N: integer(1, 50), L: positive(), R: positive() },
    define: [
      `θ = ${threshold}`,
      'w₀ = R·1_1',
      'w⋆ = 0_1',
      huber,
      optimizerRun({
        iterates: 'w',
        start: 'w₀',
        steps: 'N',
        gradient: '∇f',
        hyperparameters: { rate: '1/L' },
        optimizer: (S, { rate }) => observe(gradientDescent(S, { rate })),
      }),
    ],
  };
}
