import {
  between,
  bounded,
  dimension,
  number,
  orthogonal,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const twoSteps = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: '2',
  gradient: '∇f',
  hyperparameters: { rate: 'η' },
  optimizer: (S, { rate }) => observe(gradientDescent(S, { rate })),
});

export const twoCycleStepSize = theorem({
  id: 'two-cycle-step-size',
  title: 'A 2-cycle of gradient descent needs η ≥ 2/L',
  subject: 'acceleration',
  about:
    'If gradient descent jumps between two points for ever, the gradient changes by exactly 2/η times their difference: ' +
    'the Hessian averaged over the segment between them has that difference as an eigenvector, with the eigenvalue 2/η. ' +
    'So an L-smooth f, convex or not, has no 2-cycle for η < 2/L, and two steps lead away by at least (2 − ηL) times the ' +
    'first. Only the gradients at the first two points matter. The ledger has it as beyond-two-cycle-edge.',
  references: ['Chapter, §4.7', 'Nesterov, Lectures on Convex Optimization, §1.2.2'],
  settles: [],
  given: {
    curvature: '0 < L',
    stepSize: { says: '0 < η ≤ 2/L', in: { smooth: '0 < η ≤ 2/L', cycle: '0 < η' } },
    smooth: { says: 'f is L-smooth', in: { smooth: '‖∇f(w_0) − ∇f(w_1)‖² ≤ L²·‖w_0 − w_1‖²' } },
    returns: { says: 'the second step leads back', in: { cycle: 'w_2 = w_0' } },
    update: {
      says: 'w_{t+1} = w_t − η·∇f(w_t)',
      in: { smooth: 'w_{t+1} = w_t − η·∇f(w_t)', cycle: 'w_{t+1} = w_t − η·∇f(w_t)' },
    },
  },
  cases: {
    smooth: {
      draws: {
        n: dimension(4),
        L: positive(),
        η: bounded(),
        'w₀': vector('n'),
        a: vector('n'),
        Q: orthogonal('n'),
        θ: between('−1', '1', { closed: true }),
      },
      define: ['∇f(x: vector) = a + θ·L·Q·(x − w₀)', twoSteps],
    },
    cycle: {
      draws: {
        n: dimension(),
        L: positive(),
        η: positive(),
        'w₀': vector('n'),
        a: vector('n'),
        b: vector('n'),
        c: vector('n'),
        m: number(),
      },
      define: [
        // What the gradient changes along the first step, and anything that vanishes at both points.
        'h = 2/η',
        '∇f(x: vector) = a + h·(x − w₀) + ⟨b, x − w₀⟩·(⟨b, x − w₀ + η·a⟩ + m·⟨c, x − w₀ + η·a⟩)·c',
        twoSteps,
      ],
    },
  },
  proof: {
    cycle: {
      in: ['cycle'],
      start: '∇f(w_0) − ∇f(w_1)',
      steps: [
        { '=': '1/η·(w_0 − w_1) − 1/η·(w_1 − w_2)', by: 'update' },
        { '=': '2/η·(w_0 − w_1)', by: ['returns', 'stepSize'] },
      ],
    },
    away: {
      in: ['smooth'],
      start: '‖w_2 − w_0‖²',
      steps: [
        { '=': '‖2·(w_1 − w_0) + η·(∇f(w_0) − ∇f(w_1))‖²', by: ['update', algebra] },
        {
          '≥': '(2 − η·L)²·‖w_1 − w_0‖²',
          by: ['smooth', 'stepSize', 'curvature'],
          certificate:
            '2/(η·L)·‖η·L·(w_1 − w_0) + η·(∇f(w_0) − ∇f(w_1))‖² + ' +
            'η·(2/L − η)·(L²·‖w_0 − w_1‖² − ‖∇f(w_0) − ∇f(w_1)‖²)',
        },
      ],
    },
  },
  sharp: {
    away: {
      take: { L: 3, η: '1/2', 'w₀': [4], a: [2], Q: [[1]], θ: 1 },
      shows: ['w_1 = 3·1_n', '∇f(w_1) = −1_n', 'w_2 = 7/2·1_n', '(2 − η·L)² = 1/4'],
    },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0, and for L = 0 there is no 2/L' },
    stepSize: [
      {
        take: { L: 1, η: 3, 'w₀': [3], a: [1], Q: [[1]], θ: '2/3' },
        shows: ['w_1 = 0_n', '∇f(w_1) = −1_n', 'w_2 = 3·1_n', '(2 − η·L)²·‖w_1 − w_0‖² = 9'],
      },
      {
        take: { L: 1, η: -1, 'w₀': [0], a: [1], Q: [[1]], θ: 0 },
        shows: ['w_1 = 1_n', 'w_2 = 2·1_n', '(2 − η·L)²·‖w_1 − w_0‖² = 9'],
      },
    ],
    smooth: {
      take: { L: 1, η: 1, 'w₀': [1], a: [1], Q: [[1]], θ: 2 },
      shows: ['w_1 = 0_n', '∇f(w_1) = −1_n', 'w_2 = 1_n'],
    },
    returns: {
      in: 'cycle',
      take: { L: 1, η: 1, 'w₀': [1], a: [1], b: [0], c: [0], m: 0, h: 1 },
      shows: ['w_1 = 0_n', 'w_2 = 0_n', '∇f(w_0) − ∇f(w_1) = 1_n'],
    },
    update: [
      {
        take: { L: 1, η: 1, 'w₀': [1], a: [1], Q: [[1]], θ: 0, w: [[1], [0], [1]] },
        shows: ['∇f(w_1) = 1_n', '(2 − η·L)²·‖w_1 − w_0‖² = 1'],
      },
      {
        in: 'cycle',
        take: { L: 1, η: 1, 'w₀': [1], a: [1], b: [1], c: [1], m: 0, w: [[1], [2], [1]] },
        shows: ['∇f(w_0) = 1_n', '∇f(w_1) = 5·1_n', '2/η·(w_0 − w_1) = −2·1_n'],
      },
    ],
  },
});
