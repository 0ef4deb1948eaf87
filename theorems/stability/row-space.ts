import { integer, number, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

export const rowSpace = theorem({
  id: 'row-space',
  title: 'Gradient descent stays in the span of the data',
  subject: 'stability',
  about:
    'The rows of X are the data. N projects on what is orthogonal to all of them; Nw = 0 says that w is a combination ' +
    'of the data. The lecture leaves out that the start must be one, as w₀ = 0 is: what gradient descent never leaves ' +
    'is w₀ plus the span. Any step size, stable or not.',
  references: ['Document 002, GD update'],
  settles: ['lectures/gd-span'],
  given: {
    start: 'N·w_0 = 0_d',
    update: 'w_{t+1} = w_t − 2η·Xᵀ·(X·w_t − y)',
  },
  cases: {
    svd: {
      draws: { ...known.draws, a: vector('n'), η: number(), T: integer(1, 4) },
      define: [...known.define, 'N = I_d − V·diag(1_r, d, d)·Vᵀ', 'w₀ = Xᵀ·a', gradientDescentRun],
    },
  },
  proof: {
    stays: {
      start: 'N·w_t',
      steps: [
        { '=': 'N·w_0', by: 'update' },
        { '=': '0_d', by: 'start' },
      ],
    },
  },
  sharp: {},
  necessary: {
    start: {
      take: {
        U: [[1]],
        V: [
          [1, 0],
          [0, 1],
        ],
        σ: [1],
        'w⋆': [1, 0],
        z: [0],
        'w₀': [0, 1],
        η: 1,
        T: 1,
      },
      shows: ['X_{1,2} = 0', 'w_{1,2} = 1', '‖N·w_1‖ = 1'],
    },
    update: {
      take: {
        U: [[1]],
        V: [
          [1, 0],
          [0, 1],
        ],
        σ: [1],
        'w⋆': [1, 0],
        z: [0],
        'w₀': [0, 0],
        η: 1,
        T: 1,
        w: [
          [0, 0],
          [0, 1],
        ],
      },
      shows: ['X_{1,2} = 0', '‖N·w_1‖ = 1'],
    },
  },
});
