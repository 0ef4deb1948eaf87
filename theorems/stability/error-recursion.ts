import { integer, number, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

export const errorRecursion = theorem({
  id: 'error-recursion',
  title: 'The error of gradient descent on least squares',
  subject: 'stability',
  about:
    'Each step multiplies the error by I − 2ηXᵀX, whatever the step size is. This holds for every solution w⋆ of the ' +
    'normal equations: the lecture speaks of “the optimal solution”, but nothing needs it to be unique. Along the ' +
    'singular vector vᵢ, t steps multiply the error by (1 − 2ησᵢ²)^t, and orthogonally to the rows of X nothing moves.',
  references: ['Document 003, §2.2.1', 'Document 002, implicit regularization'],
  settles: ['lectures/gd-error-recursion'],
  given: {
    normalEquations: 'Xᵀ·X·w⋆ = Xᵀ·y',
    update: 'w_{t+1} = w_t − 2η·Xᵀ·(X·w_t − y)',
  },
  cases: {
    svd: {
      draws: { ...known.draws, 'w₀': vector('d'), η: number(), T: integer(1, 4) },
      define: [...known.define, 'N = I_d − V·diag(1_r, d, d)·Vᵀ', gradientDescentRun],
    },
  },
  proof: {
    recursion: {
      start: 'w_{t+1} − w⋆',
      steps: [
        { '=': 'w_t − w⋆ − 2η·(Xᵀ·X·w_t − Xᵀ·y)', by: 'update' },
        { '=': 'w_t − w⋆ − 2η·Xᵀ·X·(w_t − w⋆)', by: 'normalEquations' },
        { '=': '(I_d − 2η·Xᵀ·X)·(w_t − w⋆)', by: algebra },
      ],
    },
    modes: {
      start: '⟨v_i, w_t − w⋆⟩',
      steps: [{ '=': '(1 − 2η·σ_i²)^t·⟨v_i, w_0 − w⋆⟩', by: ['update', 'normalEquations'] }],
    },
    rest: {
      start: 'N·w_t',
      steps: [{ '=': 'N·w_0', by: 'update' }],
    },
  },
  sharp: {},
  necessary: {
    normalEquations: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], y: [0], 'w₀': [0], η: 1, T: 1 },
      shows: ['w_1 − w⋆ = −1_d', '(I_d − 2η·Xᵀ·X)·(w_0 − w⋆) = 1_d'],
    },
    update: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], 'w₀': [0], η: 1, T: 1, w: [[0], [1]] },
      shows: ['w_1 − w⋆ = 0_d', '(I_d − 2η·Xᵀ·X)·(w_0 − w⋆) = 1_d'],
    },
  },
});
