import { atLeast, between, integer, nonnegative, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { cubicWalk } from '../families/cubic-walk.js';
import { newtonRun } from '../families/newton-run.js';
import { piecewiseCubic } from '../families/piecewise-cubic.js';

/** The integral of s over the k-th piece. */
const moment = 'θ_k·(½·s_k + ½·(s_k − θ_k))';

export const newtonDigitsDouble = theorem({
  id: 'newton-digits-double',
  title: 'The correct digits double where the curvature is at least μ',
  subject: 'newton',
  about:
    'With f″ ≥ μ at the point and f″ M-Lipschitz, the error in units of 2μ/M, that is a = (M/2μ)·|e|, is at most squared ' +
    'by a Newton step: −log₁₀ a at least doubles, so from a < 1 on the digits do. The chapter leaves out a < 1 and the ' +
    'unit. The family segment is one step on any such function of one variable; run is the reference Newton method, ' +
    'where f″ ≥ μ on [−2μ/M, 2μ/M]; after T steps a_T ≤ a_0^(2^T).',
  references: ['Chapter, §4.1.2 (2)', 'Boyd, Vandenberghe, Convex Optimization, (9.33)'],
  settles: ['chapter/newton-digits-double'],
  given: {
    curvature: '0 < μ',
    stronglyConvex: { says: 'f″ ≥ μ', in: { segment: 'μ ≤ h', run: 'μ ≤ κ_t' } },
    lipschitz: '−M ≤ c_k ≤ M',
    ordered: { says: 'the pieces lie side by side', in: { segment: '0 ≤ θ_k ≤ s_k' } },
    newton: {
      says: 'e⁺ = e − f′(e)/f″(e)',
      in: { segment: 'e⁺ = e − g/h', run: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)' },
    },
  },
  cases: {
    segment: {
      draws: {
        ...cubicWalk.draws,
        θ: vector('m', 'nonnegative'),
        M: nonnegative(),
        μ: positive(),
        'h₀': atLeast('μ − Σᵢ cᵢ·θᵢ', { by: 'stronglyConvex' }),
      },
      define: [...cubicWalk.define, 'e⁺ = e − g/h', 'a = M/(2·μ)·e', 'a⁺ = M/(2·μ)·e⁺'],
    },
    run: {
      draws: {
        ...piecewiseCubic.draws,
        M: positive(),
        μ: positive(),
        'h₀': atLeast('3·μ', { by: 'stronglyConvex' }),
        z: between('−2·μ/M', '2·μ/M', { closed: true }),
        T: integer(1, 4),
      },
      define: [
        ...piecewiseCubic.define,
        'w₀ = z·1_1',
        newtonRun,
        'a_t = M/(2·μ)·w_{t,1}',
        'κ_t = (H(w_t))_{1,1}',
      ],
    },
  },
  proof: {
    step: {
      in: ['segment'],
      start: '(a⁺)²',
      steps: [
        { '=': `(M/(2·μ)·Σ_k c_k·${moment}/h)²`, by: ['newton', algebra] },
        {
          '≤': '(M²·e²/(4·μ·h))²',
          by: ['lipschitz', 'ordered'],
          certificate: `M²/(4·μ²·h²)·(Σ_k (M − c_k)·${moment})·(Σ_k (M + c_k)·${moment})`,
        },
        {
          '≤': '(a²)²',
          by: ['stronglyConvex', 'curvature'],
          certificate: 'M⁴·e⁴·(h − μ)·((h − μ) + 2·μ)/(16·μ⁴·h²)',
        },
      ],
    },
    run: {
      in: ['run'],
      start: '|a_{t+1}|',
      steps: [{ '≤': 'a_t²', by: ['newton', 'stronglyConvex', 'lipschitz', 'curvature'] }],
    },
  },
  sharp: {
    step: {
      take: { M: 1, μ: 1, 'h₀': '3/2', c: [-1], θ: ['1/2'] },
      shows: ['h = 1', 'e⁺ = −1/8', 'a = 1/4', 'a⁺ = −1/16'],
    },
    run: {
      in: 'run',
      take: { M: 1, μ: 1, 'h₀': '3/2', τ: [-1, '1/2'], c: [0, -1, 1], z: '1/2', T: 1 },
      shows: ['a_0 = 1/4', 'a_1 = −1/16'],
    },
  },
  necessary: {
    curvature: {
      take: { M: 1, μ: -1, 'h₀': '-1/2', c: [1], θ: [1] },
      shows: ['h = 1/2', 'a = −1/2', 'a⁺ = −1/2'],
    },
    stronglyConvex: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: ['1/2'] },
      shows: ['h = 1/2', 'a = 1/4', 'a⁺ = −1/8'],
    },
    lipschitz: [
      { take: { M: 1, μ: 1, 'h₀': 2, c: [-2], θ: ['1/2'] }, shows: ['h = 1', 'a = 1/4', 'a⁺ = −1/8'] },
      { take: { M: 1, μ: 1, 'h₀': 0, c: [2], θ: ['1/2'] }, shows: ['h = 1', 'a = 1/4', 'a⁺ = 1/8'] },
    ],
    ordered: {
      take: { M: 1, μ: 1, 'h₀': 3, c: [-1, 1], θ: [1, -1] },
      shows: ['h = 1', 'a = 0', 'a⁺ = −1/2'],
    },
    newton: [
      { take: { M: 1, μ: 1, 'h₀': 1, c: [0], θ: [1], 'e⁺': 1 }, shows: ['a = 1/2', 'a⁺ = 1/2'] },
      {
        in: 'run',
        take: { M: 1, μ: 1, 'h₀': 1, τ: [0], c: [0, 0], z: 1, T: 1, w: [[1], [1]] },
        shows: ['a_0 = 1/2', 'a_1 = 1/2'],
      },
    ],
  },
});
