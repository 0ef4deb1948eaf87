import { integer, number } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

export const twoCycle = theorem({
  id: 'two-cycle',
  title: 'The 2-cycle at the threshold',
  subject: 'stability',
  about:
    'At the step size 1/λ, λ = σ₁² an eigenvalue of XᵀX, an error along v₁ changes its sign in each step and keeps its ' +
    'length, for ever: for X = 1, y = 1 gradient descent from 0 goes 0, 2, 0, 2, …. With a wide X this is what the ' +
    'lecture’s η* = 1/(λ_min + λ_max) does if λ_min is read as the smallest eigenvalue of XᵀX, which is then 0. With ' +
    '½‖Xw − y‖² the step size is 2/λ.',
  references: ['Document 003, §2.2.1', 'Chapter, §4.7'],
  settles: [],
  given: {
    atThreshold: 'η = 1/σ_1²',
    alongVector: 'w_0 = w⋆ + c·v_1',
    normalEquations: 'Xᵀ·X·w⋆ = Xᵀ·y',
    update: 'w_{t+1} = w_t − 2η·Xᵀ·(X·w_t − y)',
  },
  cases: {
    svd: {
      draws: { ...known.draws, c: number(), T: integer(2, 50) },
      define: [...known.define, 'η = 1/σ_1²', 'w₀ = w⋆ + c·v_1', gradientDescentRun],
    },
  },
  proof: {
    mirrored: {
      start: 'w_{t+1} − w⋆',
      steps: [
        { '=': 'w_t − w⋆ − 2η·Xᵀ·X·(w_t − w⋆)', by: ['update', 'normalEquations'] },
        { '=': '−(w_t − w⋆)', by: ['alongVector', 'atThreshold'] },
      ],
    },
    back: {
      start: 'w_{t+2}',
      steps: [{ '=': 'w_t', by: ['update', 'normalEquations', 'alongVector', 'atThreshold'] }],
    },
  },
  sharp: {},
  necessary: {
    atThreshold: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], c: -1, T: 2, η: '1/2' },
      shows: ['w_0 = 0_d', 'w_1 = 1_d', 'w_2 = 1_d'],
    },
    alongVector: {
      take: {
        U: [[1]],
        V: [
          [1, 0],
          [0, 1],
        ],
        σ: [1],
        'w⋆': [0, 0],
        z: [0],
        c: 1,
        T: 2,
        'w₀': [1, 1],
      },
      shows: ['w_{0,2} = 1', 'w_{1,2} = 1', 'w_{1,1} = −1'],
    },
    normalEquations: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [0], z: [0], c: 1, T: 2, y: [1] },
      shows: ['w_0 = 1_d', 'w_1 = 1_d', 'w_2 = 1_d'],
    },
    update: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], c: -1, T: 2, w: [[0], [1], [1]] },
      shows: ['w_0 = 0_d', 'w_1 = 1_d', 'w_2 = 1_d'],
    },
  },
});
