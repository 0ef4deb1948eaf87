import { bounded, boundedVector, dimension, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { descentSandwich } from './descent-sandwich.js';

const piecewise = rotatedPiecewise({ dimensions: 3, centre: 'w₀' });
// ∇f(w₀) = Qb: rotating positive numbers gives every gradient but 0.
const run = { L: positive(), η: bounded(), 'w₀': vector('n'), b: vector('n', 'positive') };

export const strictDescent = theorem({
  id: 'strict-descent',
  title: 'Strict descent below 2/L',
  subject: 'descent',
  about:
    'Footnote 5 of the chapter: a step of any size below 2/L descends. Left out there: the step size must be positive ' +
    'and the gradient must not vanish. The bound 2/L is the best: at 2/L itself L/2·w² is in a 2-cycle. ' +
    'The statement is about one step, from any point.',
  references: ['Chapter, fn. 5', 'Nesterov, Lectures on Convex Optimization, (1.2.19)'],
  settles: ['chapter/descent-fn5'],
  given: {
    curvature: '0 < L',
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
    stepSize: '0 < η < 2/L',
    moving: '0 < ⟨∇f(w_0), ∇f(w_0)⟩',
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    quadratic: {
      draws: { n: dimension(), λ: boundedVector('n'), Q: orthogonal('n'), ...run },
      define: [
        'T = 1',
        'P = Qᵀ',
        'H = Q·diag(λ)·P',
        'f(x: vector) = ½·⟨x − w₀, H·(x − w₀)⟩ + ⟨Q·b, x − w₀⟩',
        '∇f(x: vector) = H·(x − w₀) + Q·b',
        gradientDescentRun,
      ],
    },
    piecewise: {
      draws: { ...piecewise.draws, ...run },
      define: ['T = 1', ...piecewise.define, gradientDescentRun],
    },
  },
  proof: {
    descent: {
      start: 'f(w_1)',
      steps: [
        {
          '≤': 'f(w_0) − η·(1 − L·η/2)·‖∇f(w_0)‖²',
          by: ['smooth', 'update', descentSandwich],
          certificate: { quadratic: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w_1 − w_0⟩²' },
        },
        {
          '<': 'f(w_0)',
          by: ['curvature', 'stepSize', 'moving'],
          certificate: { quadratic: '½·η·L·(2/L − η)·⟨∇f(w_0), ∇f(w_0)⟩' },
        },
      ],
    },
  },
  sharp: {
    descent: { because: 'strict; for L/2·w² the decrease tends to 0 as η → 2/L' },
  },
  necessary: {
    curvature: { because: 'smooth leaves no function for L < 0, and 2/L has no value for L = 0' },
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [1], 'w₀': [1], η: 1 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-4], b: [2], Q: [[1]], 'w₀': [1], η: 1 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
    ],
    stepSize: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [1], 'w₀': [1], η: 2 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [1], 'w₀': [1], η: 0 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-4], b: [1], Q: [[1]], 'w₀': [1], η: 2 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-4], b: [1], Q: [[1]], 'w₀': [1], η: 0 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
    ],
    moving: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [1], η: 1 },
        shows: ['f(w_0) = 0', 'f(w_1) = 0'],
      },
    ],
    update: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [1], 'w₀': [1], η: 1, w: [[1], [2]] },
        shows: ['f(w_0) = 0', 'f(w_1) = 3/2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [1], Q: [[1]], 'w₀': [1], η: 1, w: [[1], [2]] },
        shows: ['f(w_0) = 0', 'f(w_1) = 3/2'],
      },
    ],
  },
});
