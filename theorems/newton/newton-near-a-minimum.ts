import { above, atLeast, between, integer, nonnegative, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { cubicWalk } from '../families/cubic-walk.js';
import { newtonRun } from '../families/newton-run.js';
import { piecewiseCubic } from '../families/piecewise-cubic.js';

/** The integral of s over the k-th piece. */
const moment = 'θ_k·(½·s_k + ½·(s_k − θ_k))';

export const newtonNearAMinimum = theorem({
  id: 'newton-near-a-minimum',
  title: 'Newton’s method near a minimum: the quadratic bound and its basin',
  subject: 'newton',
  about:
    'On the line, with the minimum at 0: if f″ is M-Lipschitz and f″(0) ≥ μ > 0, a Newton step from a point at the ' +
    'distance e < 2μ/(3M) ends at a distance of at most M·e²/(2(μ − M·e)), which is less than e. The chapter leaves out ' +
    'all three: f″ Lipschitz, f″(0) > 0, and how near is near. Both the constant and the basin are the best possible: ' +
    'f = ½s² − |s|³/6 is in the 2-cycle 2/3 → −2/3 (newton-two-cycle). The family segment has f‴ = c_k on the pieces between 0 and ' +
    'e > 0 (for e < 0, mirror f), which is all that a step sees; its evidence is for every such function. The family ' +
    'run is the reference Newton method on such functions. In more dimensions the same holds with norms, as ' +
    'e⁺ = H⁻¹·∫(H − H(s·e))·e ds; that is not checked here.',
  references: ['Chapter, §4.1.2 (2)', 'Nesterov, Lectures on Convex Optimization, Theorem 1.2.5'],
  settles: ['chapter/newton-quadratic-convergence'],
  given: {
    curvature: '0 < μ',
    minimum: 'μ ≤ h₀',
    lipschitz: '−M ≤ c_k ≤ M',
    ordered: { says: 'the pieces lie side by side', in: { segment: '0 ≤ θ_k ≤ s_k' } },
    away: { says: 'e > 0', in: { segment: '0 < e' } },
    basin: { says: 'e < 2μ/(3M)', in: { segment: '3·M·e < 2·μ', run: '(3·M·e_0)² < 4·μ²' } },
    newton: {
      says: 'e⁺ = e − f′(e)/f″(e)',
      in: { segment: 'e⁺ = e − g/h', run: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)' },
    },
  },
  cases: {
    segment: {
      draws: {
        ...cubicWalk.draws,
        M: nonnegative(),
        μ: above('3/2·M·Σᵢ θᵢ', { by: 'basin' }),
        'h₀': atLeast('μ', { by: 'minimum' }),
      },
      define: [...cubicWalk.define, 'e⁺ = e − g/h'],
    },
    run: {
      draws: {
        ...piecewiseCubic.draws,
        M: positive(),
        μ: positive(),
        'h₀': atLeast('μ', { by: 'minimum' }),
        z: between('−2·μ/(3·M)', '2·μ/(3·M)', { by: 'basin' }),
        T: integer(1, 4),
      },
      define: [...piecewiseCubic.define, 'w₀ = z·1_1', newtonRun, 'e_t = w_{t,1}'],
    },
  },
  proof: {
    bound: {
      in: ['segment'],
      start: '(e⁺)²',
      steps: [
        { '=': `(Σ_k c_k·${moment}/h)²`, by: ['newton', algebra] },
        {
          '≤': '(M·e²/(2·h))²',
          by: ['lipschitz', 'ordered'],
          certificate: `(Σ_k (M − c_k)·${moment})·(Σ_k (M + c_k)·${moment})/h²`,
        },
        {
          '≤': '(M·e²/(2·(μ − M·e)))²',
          by: ['minimum', 'lipschitz', 'ordered', 'basin', 'curvature'],
          certificate:
            '¼·M²·e⁴·((h₀ − μ) + Σ_k (M + c_k)·θ_k)·((h₀ − μ) + Σ_k (M + c_k)·θ_k + ⅔·μ + ⅔·(2·μ − 3·M·e))' +
            '/((⅓·μ + ⅓·(2·μ − 3·M·e))²·h²)',
        },
      ],
    },
    closer: {
      in: ['segment'],
      start: '(M·e²/(2·(μ − M·e)))²',
      steps: [
        {
          '<': 'e²',
          by: ['basin', 'away', 'curvature'],
          certificate: 'e²·(2·μ − 3·M·e)·(4/3·μ + ⅓·(2·μ − 3·M·e))/(4·(⅓·μ + ⅓·(2·μ − 3·M·e))²)',
        },
      ],
    },
    run: {
      in: ['run'],
      start: '|e_{t+1}|',
      steps: [
        { '≤': 'M·e_t²/(2·(μ − M·|e_t|))', by: ['newton', 'minimum', 'lipschitz', 'basin', 'curvature'] },
      ],
    },
    closerInRun: {
      in: ['run'],
      start: 'e_{t+1}²',
      steps: [{ '≤': 'e_t²', by: ['newton', 'minimum', 'lipschitz', 'basin', 'curvature'] }],
    },
  },
  sharp: {
    bound: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: ['1/3'] },
      shows: ['h = 2/3', 'e⁺ = −1/12', 'M·e²/(2·(μ − M·e)) = 1/12'],
    },
    closer: { because: 'strict; at the edge of the basin, e = 2μ/(3M), the two are equal' },
    run: {
      in: 'run',
      take: { M: 1, μ: 1, 'h₀': 1, τ: [0], c: [1, -1], z: '1/3', T: 1 },
      shows: ['e_0 = 1/3', 'e_1 = −1/12'],
    },
    closerInRun: {
      in: 'run',
      take: { M: 1, μ: 1, 'h₀': 1, τ: [0], c: [1, -1], z: 0, T: 1 },
      shows: ['e_0 = 0', 'e_1 = 0'],
    },
  },
  necessary: {
    curvature: { because: 'for μ ≤ 0 no e is in the basin' },
    minimum: {
      take: { M: 1, μ: 1, 'h₀': '1/2', c: [-1], θ: ['1/3'] },
      shows: ['e⁺ = −1/3', 'M·e²/(2·(μ − M·e)) = 1/12'],
    },
    lipschitz: [
      {
        take: { M: 1, μ: 1, 'h₀': 1, c: [-2], θ: ['1/3'] },
        shows: ['e⁺ = −1/3', 'M·e²/(2·(μ − M·e)) = 1/12'],
      },
      { take: { M: 1, μ: 1, 'h₀': 1, c: [9], θ: ['1/3'] }, shows: ['e⁺ = 1/8', 'M·e²/(2·(μ − M·e)) = 1/12'] },
    ],
    ordered: {
      take: { M: 1, μ: 1, 'h₀': 1, c: [-1, 1], θ: [1, '-2/3'] },
      shows: ['e = 1/3', 'e⁺ = 17/12', 'M·e²/(2·(μ − M·e)) = 1/12'],
    },
    away: { take: { M: 1, μ: 1, 'h₀': 1, c: [0], θ: [0] }, shows: ['e = 0', 'e⁺ = 0'] },
    basin: [
      {
        take: { M: 1, μ: 1, 'h₀': 1, c: [-1], θ: ['2/3'] },
        shows: ['h = 1/3', 'g = 4/9', 'e⁺ = −2/3', 'M·e²/(2·(μ − M·e)) = 2/3'],
      },
      {
        take: { M: 1, μ: 3, 'h₀': 3, c: [-1], θ: [2] },
        shows: ['h = 1', 'g = 4', 'e⁺ = −2', 'M·e²/(2·(μ − M·e)) = 2'],
      },
      {
        in: 'run',
        take: { M: 1, μ: 1, 'h₀': 1, τ: [0], c: [1, -1], z: '7/10', T: 1 },
        shows: ['e_0 = 7/10', 'e_1 = −49/60'],
      },
    ],
    newton: [
      {
        take: { M: 1, μ: 1, 'h₀': 1, c: [0], θ: ['1/3'], 'e⁺': '1/3' },
        shows: ['M·e²/(2·(μ − M·e)) = 1/12'],
      },
      {
        in: 'run',
        take: { M: 1, μ: 1, 'h₀': 1, τ: [0], c: [0, 0], z: '1/3', T: 1, w: [['1/3'], ['1/2']] },
        shows: ['M·e_0²/(2·(μ − M·|e_0|)) = 1/12', 'e_1 = 1/2'],
      },
    ],
  },
});
