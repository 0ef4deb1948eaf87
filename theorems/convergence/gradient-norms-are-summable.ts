import { atMost, bounded, integer, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { descentSandwich } from '../descent/descent-sandwich.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise({ dimensions: 3 });
const run = {
  L: positive(),
  'w₀': vector('n'),
  η: bounded(),
  'f⋆': atMost('f(w_T)', { by: 'below' }),
};

const derivation = {
  start: 'Σ_{t=0}^{T−1} ‖∇f(w_t)‖²',
  steps: [
    {
      '≤': '(Σ_{t=0}^{T−1} (f(w_t) − f(w_{t+1})))/(η·(1 − L·η/2))',
      by: ['smooth', 'update', 'stepSize', 'curvature', descentSandwich],
      certificate: {
        quadratic: '(Σ_{t=0}^{T−1} Σᵢ ½·(L − λᵢ)·⟨P_i, w_{t+1} − w_t⟩²)/(½·η·L·(2/L − η))',
      },
    },
    { '=': '(f(w_0) − f(w_T))/(η·(1 − L·η/2))', by: algebra },
    {
      '≤': '(f(w_0) − f⋆)/(η·(1 − L·η/2))',
      by: ['below', 'stepSize', 'curvature'],
      certificate: { quadratic: '(f(w_T) − f⋆)/(½·η·L·(2/L − η))' },
    },
  ],
} as const;

export const gradientNormsAreSummable = theorem({
  id: 'gradient-norms-are-summable',
  title: 'On a function that is bounded below the squared gradients have a bounded sum',
  subject: 'convergence',
  about:
    'For an L-smooth f, a constant step size 0 < η < 2/L, and any lower bound f⋆ of the values, Σ‖∇f(w_t)‖² over any ' +
    'number of steps is at most (f(w_0) − f⋆)/(η(1 − Lη/2)). Hence the gradients tend to 0, which is the first half of ' +
    'the corollary; left out there are the smoothness, and that η is positive, below 2/L and does not shrink: for ½w² ' +
    'with η_t = 1/(t + 1)² from t = 1 on, w tends to w_0/2. And every accumulation point of the iterates is stationary. ' +
    'That there is one does not follow: descent-without-a-limit.',
  references: ['Chapter, Corollary 4.1.5', 'Nesterov, Lectures on Convex Optimization, (1.2.21)'],
  settles: ['chapter/cor-grad-to-zero'],
  given: {
    curvature: '0 < L',
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
    below: 'f⋆ ≤ f(w_T)',
    stepSize: '0 < η < 2/L',
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    quadratic: {
      draws: { ...quadratic.draws, ...run, n: integer(1, 3), T: integer(1, 50) },
      define: [...quadratic.define, gradientDescentRun],
    },
    piecewise: {
      draws: { ...piecewise.draws, ...run, T: integer(1, 3) },
      define: [...piecewise.define, gradientDescentRun],
    },
  },
  proof: {
    sum: { in: ['quadratic'], ...derivation },
    sumPiecewise: { in: ['piecewise'], ...derivation },
  },
  sharp: {
    sum: {
      take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1, 'f⋆': 0 },
      shows: ['f(w_0) = 1/2', 'f(w_1) = 0', '‖∇f(w_0)‖² = 1'],
    },
    sumPiecewise: {
      in: 'piecewise',
      take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: 1, T: 1, 'f⋆': 0 },
      shows: ['f(w_0) = 1/2', 'f(w_1) = 0', '‖∇f(w_0)‖² = 1'],
    },
  },
  necessary: {
    curvature: { because: 'smooth leaves no function for L < 0, and 2/L has no value for L = 0' },
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1, 'f⋆': 0 },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = 2', '‖∇f(w_0)‖² = 4'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: 1, T: 1, 'f⋆': 0 },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = 2', '‖∇f(w_0)‖² = 4'],
      },
    ],
    below: [
      {
        take: { L: 1, λ: [0], Q: [[1]], b: [1], 'w₀': [0], η: 1, T: 1, 'f⋆': 0 },
        shows: ['f(w_0) = 0', 'f(w_1) = −1', '‖∇f(w_0)‖² = 1'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 0]], τ: [-1], b: [1], Q: [[1]], 'w₀': [0], η: 1, T: 1, 'f⋆': 0 },
        shows: ['f(w_0) = 0', 'f(w_1) = −1', '‖∇f(w_0)‖² = 1'],
      },
    ],
    stepSize: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: '5/2', T: 1, 'f⋆': 0 },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = −4/5', '‖∇f(w_0)‖² = 1'],
      },
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: -1, T: 1, 'f⋆': 0 },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = −1/3', '‖∇f(w_0)‖² = 1'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[1, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: '5/2', T: 1, 'f⋆': 0 },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = −4/5', '‖∇f(w_0)‖² = 1'],
      },
    ],
    update: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1, 'f⋆': '1/4', w: [[1], [1]] },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = 1/2', '‖∇f(w_0)‖² = 1'],
      },
      {
        in: 'piecewise',
        take: {
          L: 1,
          C: [[1, 1]],
          τ: [-1],
          b: [0],
          Q: [[1]],
          'w₀': [1],
          η: 1,
          T: 1,
          'f⋆': '1/4',
          w: [[1], [1]],
        },
        shows: ['(f(w_0) − f⋆)/(η·(1 − L·η/2)) = 1/2', '‖∇f(w_0)‖² = 1'],
      },
    ],
  },
});
