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

export const sgdSpan = theorem({
  id: 'sgd-span',
  title: 'SGD moves in the span of the data',
  subject: 'stochastic',
  about:
    'On the losses (⟨xᵢ, w⟩ − yᵢ)² the component of w along any direction h that the data do not see, Xh = 0, never ' +
    'changes, whatever rows are drawn and whatever the step size: w_t − w_0 stays in the row space of X. So the ' +
    'iterates are in the span of the data if and only if the start is, for example zero; 002 leaves this out.',
  references: ['002, last takeaway'],
  settles: ['lectures/sgd-span'],
  given: {
    unseen: 'X·h = 0_n',
    update: 'w_{t+1} = w_t − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·X_{I_t}',
  },
  cases: {
    run: {
      draws: {
        n: dimension(),
        d: dimension(),
        T: integer(1, 12),
        h: nonzeroVector('d'),
        Y: matrix('n', 'd'),
        y: vector('n'),
        'w₀': vector('d'),
        I: indices('T', 'n', { start: 0 }),
        η: number(),
      },
      define: [
        'X = Y − 1/‖h‖²·(Y·h)·hᵀ',
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
    step: {
      start: '⟨h, w_{t+1}⟩',
      steps: [
        { '=': '⟨h, w_t⟩ − 2·η·(⟨X_{I_t}, w_t⟩ − y_{I_t})·(X·h)_{I_t}', by: 'update' },
        { '=': '⟨h, w_t⟩', by: 'unseen' },
      ],
    },
    run: { start: '⟨h, w_t − w_0⟩', steps: [{ '=': '0', by: ['update', 'unseen'] }] },
  },
  sharp: {},
  necessary: {
    unseen: {
      take: { T: 1, X: [[1]], h: [1], y: [0], 'w₀': [1], η: '1/2', I: [1] },
      shows: ['⟨h, w_0⟩ = 1', '⟨h, w_1⟩ = 0'],
    },
    update: {
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
  },
});
