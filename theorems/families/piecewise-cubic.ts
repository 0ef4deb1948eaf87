import { functionOf, matrix, type Value, vector } from '../../src/formula/type.js';
import { boundedVector, increasing, integer, total } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** The gradient ∇f and the Hessian H of f on the line, from f‴ on the pieces: ∇f is a piecewise quadratic. */
const derivatives: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { '∇f': functionOf([vector], vector), H: functionOf([vector], matrix) },
  from: { breakpoints: 'τ', thirds: 'c', second: 'h₀' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const second = typeof inputs.second === 'number' ? S.fromInteger(inputs.second) : (inputs.second as T);
    const line = piecewiseQuadratic(S, {
      breakpoints: inputs.breakpoints as Vector<T>,
      curvatures: inputs.thirds as Vector<T>,
      slope: second,
    });
    return {
      '∇f': (x: Value<T>) => [line.value((x as Vector<T>)[0])],
      H: (x: Value<T>) => [[line.slope((x as Vector<T>)[0])]],
    };
  },
};

/**
 * f on the line with a critical point at 0, f″(0) = h₀ and f‴ = c_j between the breakpoints τ: |c_j| ≤ M says exactly
 * that f″ is M-Lipschitz. f‴ need not exist at the breakpoints.
 */
export const piecewiseCubic = {
  draws: { m: integer(1, 4), p: total('m', 1), τ: increasing('m'), c: boundedVector('p') },
  define: [derivatives],
} as const;
