import {
  bounded,
  boundedVector,
  dimension,
  integer,
  orthogonal,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const descentLemma = theorem({
  id: 'descent-lemma',
  title: 'Descent lemma',
  subject: 'descent',
  about:
    'One step of gradient descent on an L-smooth function, with a step size of at most 1/L, lowers the value by at ' +
    'least half the step size times the squared gradient. The document leaves out that the step size must not be ' +
    'negative.',
  references: ['Chapter, Lemma 4.1.4', 'Nesterov, Lectures on Convex Optimization, (1.2.19)'],
  settles: ['chapter/descent-lemma'],
  given: {
    curvature: '0 < L',
    smooth: '−L ≤ λᵢ ≤ L',
    stepSize: '0 ≤ η ≤ 1/L',
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    quadratic: {
      draws: {
        n: dimension(),
        T: integer(1, 3),
        L: positive(),
        λ: boundedVector('n'),
        Q: orthogonal('n'),
        b: vector('n'),
        'w₀': vector('n'),
        η: bounded(),
      },
      define: [
        'H = Q·diag(λ)·Qᵀ',
        'P = Qᵀ',
        'f(x: vector) = ½·⟨x, H·x⟩ + ⟨b, x⟩',
        '∇f(x: vector) = H·x + b',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: 'T',
          gradient: '∇f',
          hyperparameters: { rate: 'η' },
          optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
        }),
      ],
    },
  },
  proof: {
    descent: {
      start: 'f(w_{t+1})',
      steps: [
        {
          '≤': 'f(w_t) + ⟨∇f(w_t), w_{t+1} − w_t⟩ + L/2·‖w_{t+1} − w_t‖²',
          by: 'smooth',
          certificate: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w_{t+1} − w_t⟩²',
        },
        { '=': 'f(w_t) − η·(1 − L·η/2)·‖∇f(w_t)‖²', by: ['update', algebra] },
        {
          '≤': 'f(w_t) − η/2·‖∇f(w_t)‖²',
          by: ['stepSize', 'curvature'],
          certificate: '½·η·L·(1/L − η)·‖∇f(w_t)‖²',
        },
      ],
    },
  },
  sharp: {
    descent: {
      take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
      shows: ['f(w_0) = 1/2', 'f(w_1) = 0'],
    },
  },
  necessary: {
    curvature: { because: 'smooth leaves no function for L < 0, and 1/L has no value for L = 0' },
    smooth: {
      take: { L: 1, λ: [2], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1 },
      shows: ['f(w_0) = 1', 'f(w_1) = 1', '‖∇f(w_0)‖² = 4'],
    },
    stepSize: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: '3/2', T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = −1/4', 'f(w_1) = 1/8'],
      },
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: -1, T: 1 },
        shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = 1', 'f(w_1) = 2'],
      },
    ],
    update: {
      take: { L: 1, λ: [1], Q: [[1]], b: [0], 'w₀': [1], η: 1, T: 1, w: [[1], [2]] },
      shows: ['f(w_0) − η/2·‖∇f(w_0)‖² = 0', 'f(w_1) = 2'],
    },
  },
});
