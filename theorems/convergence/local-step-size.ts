import { functionOf, type Value, vector } from '../../src/formula/type.js';
import { above, atLeast, between, integer, nonzeroVector, positive } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import { theorem } from '../../src/prove/theorem.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';

/** f(0) = f′(0) = 0, f″ = μ left of 1, f″ = L right of it. */
const twoCurvatures: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { '∇f': functionOf([vector], vector) },
  from: { left: 'μ', right: 'L' },
  compute<T>(S: Scalar<T>, { left, right }: Readonly<Record<string, Value<T>>>) {
    const line = piecewiseQuadratic(S, {
      breakpoints: [S.fromInteger(1)],
      curvatures: [left as T, right as T],
    });
    return { '∇f': (x: Value<T>) => [line.slope((x as Vector<T>)[0])] };
  },
};

export const localStepSize = theorem({
  id: 'local-step-size',
  title: 'The curvature at the minimum decides, not the global one',
  subject: 'convergence',
  about:
    'The chapter has it that theory requires η < 2/L with the global L. That is enough (strict-descent), but needed only ' +
    'in the worst case. With f″ = μ left of 1 and f″ = L ≥ μ right of it, as large as you like, gradient descent from a ' +
    'point within [−1, 1] multiplies w by 1 − ημ in each step, and so converges for 0 < η < 2/μ: with μ = 1, L = 10 and ' +
    'η = 1 = 10/L in one step. What is needed is local: a minimum with f″(w⋆) > 2/η repels, here on ½a·w².',
  references: ['Chapter, §4.7'],
  settles: ['chapter/theory-requires-eta'],
  given: {
    curvature: { says: '0 < μ ≤ L', in: { far: '0 < μ ≤ L' } },
    start: { says: 'the start is within [−1, 1]', in: { far: '−1 ≤ w_{0,1} ≤ 1' } },
    stepSize: { says: '0 < η < 2/μ', in: { far: '0 < η < 2/μ' } },
    progress: { says: '0 < η', in: { sharp: '0 < η' } },
    steep: { says: 'f″(0) > 2/η', in: { sharp: '2/η < a' } },
    away: { says: 'w_0 ≠ 0', in: { sharp: 'w_0 ≠ 0_1' } },
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    far: {
      draws: {
        μ: positive(),
        L: atLeast('μ', { by: 'curvature' }),
        η: between('0', '2/μ', { by: 'stepSize' }),
        z: between('−1', '1', { by: 'start', closed: true }),
        T: integer(1, 50),
      },
      define: ['w₀ = z·1_1', twoCurvatures, gradientDescentRun],
    },
    sharp: {
      draws: { η: positive(), a: above('2/η', { by: 'steep' }), 'w₀': nonzeroVector(1) },
      define: ['T = 1', '∇f(x: vector) = a·x', gradientDescentRun],
    },
  },
  proof: {
    converges: {
      in: ['far'],
      start: 'w_{t+1}',
      steps: [{ '=': '(1 − η·μ)·w_t', by: ['curvature', 'start', 'stepSize', 'update'] }],
    },
    repels: {
      in: ['sharp'],
      start: '‖w_1‖²',
      steps: [
        { '=': '(1 − η·a)²·‖w_0‖²', by: 'update' },
        {
          '>': '‖w_0‖²',
          by: ['progress', 'steep', 'away'],
          certificate: '(η·(a − 2/η))·(η·(a − 2/η) + 2)·‖w_0‖²',
        },
      ],
    },
  },
  sharp: { repels: { because: 'strict; for a = 2/η it is a 2-cycle' } },
  necessary: {
    curvature: {
      because: 'for μ ≤ 0 no step size is below 2/μ and positive; L ≥ μ only says which is the global one',
    },
    start: [
      {
        take: { μ: 1, L: 10, η: 1, z: '3/2', T: 1 },
        shows: ['∇f(w_0) = 6·1_1', 'w_{1,1} = −9/2'],
      },
      {
        take: { μ: 1, L: 10, η: '7/4', z: '-3/2', T: 2 },
        shows: ['w_{1,1} = 9/8', 'w_{2,1} = −45/16'],
      },
    ],
    stepSize: [
      {
        take: { μ: 1, L: 10, η: '5/2', z: -1, T: 2 },
        shows: ['w_{1,1} = 3/2', 'w_{2,1} = −27/2'],
      },
      {
        take: { μ: 1, L: 10, η: -1, z: 1, T: 2 },
        shows: ['w_{1,1} = 2', 'w_{2,1} = 13'],
      },
    ],
    progress: { because: 'for η < 0 every minimum repels' },
    steep: { in: 'sharp', take: { η: 1, a: 2, 'w₀': [1] }, shows: ['w_{1,1} = −1'] },
    away: { in: 'sharp', take: { η: 1, a: 3, 'w₀': [0] }, shows: ['w_{1,1} = 0'] },
    update: [
      { take: { μ: 1, L: 10, η: 1, z: 1, T: 1, w: [[1], [1]] }, shows: ['w_{1,1} = 1'] },
      { in: 'sharp', take: { η: 1, a: 3, 'w₀': [1], w: [[1], [0]] }, shows: ['w_{1,1} = 0'] },
    ],
  },
});
