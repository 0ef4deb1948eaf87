import { functionOf, scalar, sequenceOf, type Value } from '../../src/formula/type.js';
import {
  boundedMatrix,
  dimension,
  increasing,
  integer,
  orthogonal,
  total,
  vector,
} from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import type { Scalar } from '../../src/scalar/scalar.js';

const lines = sequenceOf(functionOf([scalar], scalar));

/** φ₁, …, φ_n and their derivatives: φᵢ has the curvatures C_i between the breakpoints τ and, at 0, the slope bᵢ. */
const pieces: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { φ: lines, 'φ′': lines },
  starts: { φ: 1, 'φ′': 1 },
  from: { breakpoints: 'τ', curvatures: 'C', slopes: 'b' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const breakpoints = inputs.breakpoints as Vector<T>;
    const slopes = inputs.slopes as Vector<T>;
    const each = (inputs.curvatures as Matrix<T>).map((curvatures, i) =>
      piecewiseQuadratic(S, { breakpoints, curvatures, slope: slopes[i] }),
    );
    return {
      φ: {
        start: 1,
        items: each.map(
          ({ value }) =>
            (x: Value<T>) =>
              value(x as T),
        ),
      },
      'φ′': {
        start: 1,
        items: each.map(
          ({ slope }) =>
            (x: Value<T>) =>
              slope(x as T),
        ),
      },
    };
  },
};

/**
 * f(x) = Σᵢ φᵢ(⟨P_i, x⟩) along the orthonormal rows of P, each φᵢ a C¹ function that is quadratic between breakpoints:
 * L-smooth exactly if all curvatures are within [−L, L], of any sign, and in general without a second derivative at
 * the breakpoints. The breakpoints are shared, which loses nothing, as neighbouring curvatures may be equal.
 * With a centre c, x − c takes the place of x, and ∇f(c) = Qb.
 */
export function rotatedPiecewise({ dimensions = 4, breakpoints = 4, centre = '' } = {}) {
  const shift = centre && ` − ${centre}`;
  return {
    draws: {
      n: dimension(dimensions),
      m: integer(1, breakpoints),
      p: total('m', 1),
      C: boundedMatrix('n', 'p'),
      τ: increasing('m'),
      b: vector('n'),
      Q: orthogonal('n'),
    },
    define: [
      'P = Qᵀ',
      pieces,
      `f(x: vector) = Σᵢ φ_i(⟨P_i, x${shift}⟩)`,
      `∇f(x: vector) = Σᵢ φ′_i(⟨P_i, x${shift}⟩)·P_i`,
    ],
  };
}
