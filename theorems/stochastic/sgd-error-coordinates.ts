import { dimension, indices, integer, matrix, number, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const sgdErrorCoordinates = theorem({
  id: 'sgd-error-coordinates',
  title: 'SGD in the coordinates of the error',
  subject: 'stochastic',
  about:
    'If w⋆ solves Xw = y, the error q = w − w⋆ of SGD on the losses (⟨xᵢ, w⟩ − yᵢ)² starts at −w⋆ and moves by ' +
    'q⁺ = q − 2·η·xxᵀq, x the sampled row, whatever row is drawn. Solving Xw = y is solving Xq = 0, which leaves q free in the null space of X. As in 002 and 003 the loss of a row has no ½; with ' +
    'it, η takes the place of 2·η, as in 000.',
  references: ['000 (3), (5)', '002, SGD convergence', '003 (10)'],
  settles: ['lectures/error-coords', 'lectures/solve-Xq-0', 'lectures/sgd-update'],
  given: {
    consistent: 'X·w⋆ = y',
    zeroStart: 'w₀ = 0_d',
    update: 'w_{t+1} = w_t − η·∇f(w_t, I_t)',
  },
  cases: {
    run: {
      draws: {
        n: dimension(),
        d: dimension(),
        T: integer(1, 12),
        X: matrix('n', 'd'),
        'w⋆': vector('d'),
        I: indices('T', 'n', { start: 0 }),
        η: number(),
      },
      define: [
        'y = X·w⋆',
        'w₀ = 0_d',
        '∇f(x: vector, k: integer) = 2·(⟨X_k, x⟩ − y_k)·X_k',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: 'T',
          gradient: '∇f',
          sample: { of: 'n', drawn: 'I' },
          hyperparameters: { rate: 'η' },
          optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
        }),
        'q_t = w_t − w⋆',
      ],
    },
  },
  proof: {
    residual: { start: 'X·q_t', steps: [{ '=': 'X·w_t − y', by: ['consistent', definition('q')] }] },
    start: { start: 'q_0', steps: [{ '=': '−w⋆', by: 'zeroStart' }] },
    step: {
      start: 'q_{t+1}',
      steps: [
        { '=': 'q_t − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·X_{I_t}', by: 'update' },
        { '=': 'q_t − 2·η·X_{I_t}·X_{I_t}ᵀ·q_t', by: 'consistent' },
      ],
    },
  },
  sharp: {},
  necessary: {
    consistent: {
      take: { T: 1, X: [[1]], 'w⋆': [0], y: [1], I: [1], η: '1/2' },
      shows: ['q_0 = 0_d', 'q_1 = 1_d'],
    },
    zeroStart: {
      take: { T: 1, X: [[1]], 'w⋆': [0], 'w₀': [1], I: [1], η: '1/2' },
      shows: ['q_0 = 1_d', '−w⋆ = 0_d'],
    },
    update: {
      take: { T: 1, X: [[1]], 'w⋆': [0], I: [1], η: '1/2', w: [[0], [1]] },
      shows: ['q_1 = 1_d', 'q_0 − 2·η·X_1·X_1ᵀ·q_0 = 0_d'],
    },
  },
});
