import { bounded, integer, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';
import { quadraticBounds } from './quadratic-bounds.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise({ dimensions: 3 });
const run = { L: positive(), T: integer(1, 2), 'w₀': vector('n'), η: bounded() };

export const descentLemma = theorem({
  id: 'descent-lemma',
  title: 'Descent lemma',
  subject: 'descent',
  about:
    'One step of gradient descent on an L-smooth function, with a step size of at most 1/L, lowers the value by at ' +
    'least half the step size times the squared gradient. The document leaves out that the step size must not be ' +
    'negative. The function need not be convex, nor twice differentiable.',
  references: ['Chapter, Lemma 4.1.4', 'Nesterov, Lectures on Convex Optimization, (1.2.19)'],
  settles: ['chapter/descent-lemma'],
  given: {
    curvature: '0 < L',
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
    stepSize: '0 ≤ η ≤ 1/L',
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    quadratic: {
      draws: { ...quadratic.draws, ...run, T: integer(1, 50) },
      define: [...quadratic.define, gradientDescentRun],
    },
    piecewise: { draws: { ...piecewise.draws, ...run }, define: [...piecewise.define, gradientDescentRun] },
  },
  proof: {
    descent: {
      start: 'f(w_{t+1})',
      steps: [
        {
          '≤': 'f(w_t) + ⟨∇f(w_t), w_{t+1} − w_t⟩ + L/2·‖w_{t+1} − w_t‖²',
          by: ['smooth', quadraticBounds],
          certificate: { quadratic: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w_{t+1} − w_t⟩²' },
        },
        { '=': 'f(w_t) − η·(1 − L·η/2)·‖∇f(w_t)‖²', by: ['update', algebra] },
        {
          '≤': 'f(w_t) − η/2·‖∇f(w_t)‖²',
          by: ['stepSize', 'curvature'],
          certificate: { quadratic: '½·η·L·(1/L − η)·‖∇f(w_t)‖²' },
        },
      ],
    },
  },
  sharp: {
    descent: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
        shows: ['f(w_0) = 1/2', 'f(w_1) = 0', '‖∇f(w_0)‖² = 1'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: 1, T: 1 },
        shows: ['f(w_0) = 1/2', 'f(w_1) = 0', '‖∇f(w_0)‖² = 1'],
      },
    ],
  },
  necessary: {
    curvature: { because: 'smooth leaves no function for L < 0, and 1/L has no value for L = 0' },
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
        shows: ['f(w_0) = 1', 'f(w_1) = 1', '‖∇f(w_0)‖² = 4'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-1], b: [2], Q: [[1]], 'w₀': [0], η: '3/4', T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = −3/2', 'f(w_1) = −1'],
      },
    ],
    stepSize: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: '3/2', T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = −1/4', 'f(w_1) = 1/8'],
      },
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: -1, T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = 1', 'f(w_1) = 2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: '3/2', T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = −1/4', 'f(w_1) = 1/8'],
      },
    ],
    update: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1, w: [[1], [2]] },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = 0', 'f(w_1) = 2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: 1, T: 1, w: [[1], [-2]] },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = 0', 'f(w_1) = 3/2'],
      },
    ],
  },
});
