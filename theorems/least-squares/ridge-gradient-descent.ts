import { dimension, integer, matrix, number, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const descent = ({ dimensions, steps }: { readonly dimensions: number; readonly steps: number }) => ({
  draws: {
    n: dimension(dimensions),
    d: dimension(dimensions),
    T: integer(1, steps),
    X: matrix('n', 'd'),
    y: vector('n'),
    x: vector('d'),
    z: vector('d'),
    λ: number(),
    η: number(),
    'w₀': vector('d'),
  },
  define: [
    'J(p: vector) = ‖X·p − y‖² + λ·‖p‖²',
    '∇J(p: vector) = 2·Xᵀ·(X·p − y) + 2·λ·p',
    optimizerRun({
      iterates: 'w',
      start: 'w₀',
      steps: 'T',
      gradient: '∇J',
      hyperparameters: { rate: 'η' },
      optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
    }),
  ],
});

export const ridgeGradientDescent = theorem({
  id: 'ridge-gradient-descent',
  title: 'Weight decay is gradient descent on the ridge objective',
  subject: 'least-squares',
  about:
    'Shrinking the weights by 1 − 2ηλ and then taking the step of least squares is one gradient step on ' +
    'J(w) = ‖Xw − y‖² + λ·‖w‖². The 2 belongs to the penalty λ·‖w‖²; with (λ/2)·‖w‖² the factor is 1 − ηλ. ' +
    'It holds for any step size and any λ; whether the run converges is another question.',
  references: ['Document 002, GD update for ridge', 'Document 001, AdamW'],
  settles: ['lectures/ridge-gd-update'],
  given: {
    update: 'w_{t+1} = w_t − η·∇J(w_t)',
  },
  cases: {
    anyShape: descent({ dimensions: 8, steps: 3 }),
    long: descent({ dimensions: 2, steps: 50 }),
  },
  proof: {
    gradient: {
      start: 'J(x + z) − J(x)',
      steps: [{ '=': '⟨∇J(x), z⟩ + ‖X·z‖² + λ·‖z‖²', by: algebra }],
    },
    update: {
      start: 'w_{t+1}',
      steps: [
        { '=': 'w_t − η·∇J(w_t)', by: 'update' },
        { '=': 'w_t − η·(2·Xᵀ·(X·w_t − y) + 2·λ·w_t)', by: definition('∇J') },
        { '=': '(1 − 2·η·λ)·w_t − 2·η·Xᵀ·(X·w_t − y)', by: algebra },
      ],
    },
  },
  sharp: {},
  necessary: {
    update: {
      take: { X: [[1]], y: [0], x: [0], z: [0], λ: 1, η: '1/4', 'w₀': [1], T: 1, w: [[1], [1]] },
      shows: ['(1 − 2·η·λ)·w_0 − 2·η·Xᵀ·(X·w_0 − y) = 0_1', 'w_1 = 1_1'],
    },
  },
});
