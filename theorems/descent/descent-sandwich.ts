import { integer, nonnegative, number, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';
import { quadraticBounds } from './quadratic-bounds.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise({ dimensions: 3 });
const run = { L: nonnegative(), T: integer(1, 2), 'w₀': vector('n'), η: number() };

export const descentSandwich = theorem({
  id: 'descent-sandwich',
  title: 'How much one step descends',
  subject: 'descent',
  about:
    'The decrease in one step of gradient descent lies between η(1 − Lη/2)‖∇f‖² and η(1 + Lη/2)‖∇f‖², whatever η is. ' +
    'Both ends are attained, by L/2·w² and by −L/2·w². So the chapter’s “the decrease is proportional to the squared ' +
    'norm of the gradient” means: up to a factor between these; it is exact only where f is linear (L = 0).',
  references: ['Chapter, §4.1.4', 'Chapter, Lemma 4.1.4'],
  settles: ['chapter/decrease-proportional'],
  given: {
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    quadratic: { draws: { ...quadratic.draws, ...run }, define: [...quadratic.define, gradientDescentRun] },
    piecewise: { draws: { ...piecewise.draws, ...run }, define: [...piecewise.define, gradientDescentRun] },
  },
  proof: {
    atLeast: {
      start: 'f(w_t) − f(w_{t+1})',
      steps: [
        {
          '≥': '⟨∇f(w_t), w_t − w_{t+1}⟩ − L/2·‖w_{t+1} − w_t‖²',
          by: ['smooth', quadraticBounds],
          certificate: { quadratic: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w_{t+1} − w_t⟩²' },
        },
        { '=': 'η·(1 − L·η/2)·‖∇f(w_t)‖²', by: ['update', algebra] },
      ],
    },
    atMost: {
      start: 'f(w_t) − f(w_{t+1})',
      steps: [
        {
          '≤': '⟨∇f(w_t), w_t − w_{t+1}⟩ + L/2·‖w_{t+1} − w_t‖²',
          by: ['smooth', quadraticBounds],
          certificate: { quadratic: 'Σᵢ ½·(L + λᵢ)·⟨P_i, w_{t+1} − w_t⟩²' },
        },
        { '=': 'η·(1 + L·η/2)·‖∇f(w_t)‖²', by: ['update', algebra] },
      ],
    },
  },
  sharp: {
    atLeast: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [3], η: '1/2', T: 1 },
        shows: ['‖∇f(w_0)‖² = 9', 'f(w_0) − f(w_1) = 27/8', 'η·(1 − L·η/2)·‖∇f(w_0)‖² = 27/8'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [3], η: '1/2', T: 1 },
        shows: ['‖∇f(w_0)‖² = 9', 'f(w_0) − f(w_1) = 27/8'],
      },
    ],
    atMost: [
      {
        take: { L: 1, λ: [-1], Q: [[1]], b: [0], 'w₀': [3], η: '1/2', T: 1 },
        shows: ['‖∇f(w_0)‖² = 9', 'f(w_0) − f(w_1) = 45/8', 'η·(1 + L·η/2)·‖∇f(w_0)‖² = 45/8'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, -1]], τ: [-1], b: [0], Q: [[1]], 'w₀': [3], η: '1/2', T: 1 },
        shows: ['‖∇f(w_0)‖² = 9', 'f(w_0) − f(w_1) = 45/8'],
      },
    ],
  },
  necessary: {
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
        shows: ['f(w_0) − f(w_1) = 0', 'η·(1 − L·η/2)·‖∇f(w_0)‖² = 2'],
      },
      {
        take: { L: 1, λ: [-2], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
        shows: ['f(w_0) − f(w_1) = 8', 'η·(1 + L·η/2)·‖∇f(w_0)‖² = 6'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-1], b: [2], Q: [[1]], 'w₀': [0], η: '1/2', T: 1 },
        shows: ['f(w_0) − f(w_1) = 1', 'η·(1 − L·η/2)·‖∇f(w_0)‖² = 3/2'],
      },
    ],
    update: [
      {
        take: { L: 1, λ: [0], Q: [[1]], b: [1], 'w₀': [0], η: 1, T: 1, w: [[0], [2]] },
        shows: ['f(w_0) − f(w_1) = −2', 'η·(1 − L·η/2)·‖∇f(w_0)‖² = 1/2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 0]], τ: [-1], b: [1], Q: [[1]], 'w₀': [0], η: 1, T: 1, w: [[0], [2]] },
        shows: ['f(w_0) − f(w_1) = −2', 'η·(1 − L·η/2)·‖∇f(w_0)‖² = 1/2'],
      },
    ],
  },
});
