import {
  dimension,
  indices,
  integer,
  matrix,
  nonzeroVector,
  number,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { theorem } from '../../src/prove/theorem.js';

const draws = {
  n: dimension(5),
  d: dimension(),
  T: integer(1, 6),
  h: nonzeroVector('d'),
  Y: matrix('n', 'd'),
  y: vector('n'),
  'w₀': vector('d'),
  η: number(),
} as const;
const rowsAcross = 'X = Y − 1/‖h‖²·(Y·h)·hᵀ';

export const sgdSpan = theorem({
  id: 'sgd-span',
  title: 'Gradient descent and SGD move in the span of the data',
  subject: 'stochastic',
  about:
    'On ‖Xw − y‖² the component of w along any direction h that the data do not see, Xh = 0, never changes: ' +
    'w_t − w_0 stays in the row space of X. So the iterates are in the span of the data if and only if the start is, ' +
    'for example zero; the documents leave this out. It holds for every step size, and for SGD whatever rows are drawn.',
  references: ['002, GD update; last takeaway'],
  settles: ['lectures/gd-span', 'lectures/sgd-span'],
  given: {
    unseen: 'X·h = 0_n',
    update: {
      says: 'w_{t+1} = w_t − η·∇f(w_t), of the sum of the losses; of SGD, of the loss of the drawn row',
      in: {
        whole: 'w_{t+1} = w_t − 2·η·Xᵀ·(X·w_t − y)',
        sampled: 'w_{t+1} = w_t − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·X_{I_t}',
      },
    },
  },
  cases: {
    whole: {
      draws,
      define: [
        rowsAcross,
        '∇f(x: vector) = 2·Xᵀ·(X·x − y)',
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
    sampled: {
      draws: { ...draws, I: indices('T', 'n', { start: 0 }) },
      define: [
        rowsAcross,
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
      ],
    },
  },
  proof: {
    descent: {
      in: ['whole'],
      start: '⟨h, w_{t+1}⟩',
      steps: [
        { '=': '⟨h, w_t⟩ − 2·η·⟨X·h, X·w_t − y⟩', by: 'update' },
        { '=': '⟨h, w_t⟩', by: 'unseen' },
      ],
    },
    step: {
      in: ['sampled'],
      start: '⟨h, w_{t+1}⟩',
      steps: [
        { '=': '⟨h, w_t⟩ − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·(X·h)_{I_t}', by: 'update' },
        { '=': '⟨h, w_t⟩', by: 'unseen' },
      ],
    },
    run: {
      start: '⟨h, w_t − w_0⟩',
      steps: [{ '=': '0', by: ['update', 'unseen'] }],
    },
  },
  sharp: {},
  necessary: {
    unseen: [
      {
        in: 'whole',
        take: { T: 1, X: [[1]], h: [1], y: [0], 'w₀': [1], η: '1/2' },
        shows: ['⟨h, w_0⟩ = 1', '⟨h, w_1⟩ = 0'],
      },
      {
        in: 'sampled',
        take: { T: 1, X: [[1]], h: [1], y: [0], 'w₀': [1], η: '1/2', I: [1] },
        shows: ['⟨h, w_0⟩ = 1', '⟨h, w_1⟩ = 0'],
      },
    ],
    update: [
      {
        in: 'whole',
        take: {
          T: 1,
          X: [[1, 0]],
          h: [0, 1],
          y: [0],
          'w₀': [1, 1],
          η: '1/2',
          w: [
            [1, 1],
            [0, 0],
          ],
        },
        shows: ['⟨h, w_0⟩ = 1', '⟨h, w_1⟩ = 0'],
      },
      {
        in: 'sampled',
        take: {
          T: 1,
          X: [[1, 0]],
          h: [0, 1],
          y: [0],
          'w₀': [1, 1],
          η: '1/2',
          I: [1],
          w: [
            [1, 1],
            [0, 0],
          ],
        },
        shows: ['⟨h, w_0⟩ = 1', '⟨h, w_1⟩ = 0'],
      },
    ],
  },
});
