import { dimension, integer, number, orthogonal, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { leastSquaresRun } from '../families/early-stopped-run.js';
import { prescribedSvd } from '../families/prescribed-svd.js';

const svd = prescribedSvd({ rank: 3, more: 3 });
const run = [...leastSquaresRun, 'w̃_t = Vᵀ·w_t', 'ỹ = Uᵀ·y'];

export const earlyRecursion = theorem({
  id: 'early-recursion',
  title: 'Gradient descent on least squares moves along each singular vector by itself',
  subject: 'early-stopping',
  about:
    'Gradient descent on ‖Xw − y‖² (no factor ½, so the gradient has a 2), seen in the basis of the right ' +
    'singular vectors: each component w̃ᵢ follows its own recursion, from any start and for any step size. ' +
    'Document 002 prints a Vᵀ for the Uᵀ of Xᵀ in one line, and σ⁻² and σ⁻¹ for σ² and σ in two others; ' +
    'the third line is right.',
  references: ['Document 003 §2.3.2', 'Document 002, implicit regularization'],
  settles: ['lectures/early-recursion', 'lectures/early-svd-line1', 'lectures/early-sigma-inverse'],
  refutes: {
    'lectures/early-svd-line1': {
      in: 'square',
      given: { update: 'w_{t+1} = w_t − η·∇L(w_t)' },
      claim: 'Vᵀ·w_{t+1} = Vᵀ·w_t − 2·η·Vᵀ·(V·Σᵀ·Vᵀ)·(X·w_t − y)',
      by: {
        take: { U: [[-1]], V: [[1]], σ: [1], y: [1], η: '1/2', 'w₀': [0], T: 1 },
        shows: ['X_{1,1} = −1', 'w_{1,1} = −1', '(V·Σᵀ·Vᵀ)_{1,1}·(y_1 − (X·w_0)_1) = 1'],
      },
      search: true,
    },
    'lectures/early-sigma-inverse': {
      in: 'square',
      given: { singular: '0 < σᵢ', update: 'w_{t+1} = w_t − η·∇L(w_t)' },
      claim: 'w̃_{t+1,i} = w̃_{t,i} − 2·η·(w̃_{t,i}/σ_i² − ỹ_i/σ_i)',
      by: {
        take: { U: [[1]], V: [[1]], σ: [2], y: [1], η: '1/8', 'w₀': [1], T: 1 },
        shows: [
          'w̃_{1,1} = 1/2',
          'w̃_{0,1} − 2·η·(w̃_{0,1}/σ_1² − ỹ_1/σ_1) = 17/16',
          'w̃_{0,1} − 2·η/σ_1·(w̃_{0,1}/σ_1² − ỹ_1) = 35/32',
        ],
      },
      search: true,
    },
  },
  given: {
    decomposition: 'X = U·Σ·Vᵀ',
    leftBasis: 'Uᵀ·U = I_n',
    rightBasis: 'Vᵀ·V = I_d',
    update: 'w_{t+1} = w_t − η·∇L(w_t)',
  },
  cases: {
    anyShape: {
      draws: { ...svd.draws, T: integer(1, 3), η: number(), 'w₀': vector('d') },
      define: [...svd.define, ...run],
    },
    square: {
      draws: {
        n: dimension(2),
        T: integer(1, 3),
        U: orthogonal('n'),
        V: orthogonal('n'),
        σ: vector('n', 'positive'),
        y: vector('n'),
        η: number(),
        'w₀': vector('n'),
      },
      define: ['d = n', ...svd.define, ...run],
    },
  },
  proof: {
    rotated: {
      start: 'w̃_{t+1}',
      steps: [
        { '=': 'w̃_t − 2·η·Vᵀ·Xᵀ·(X·w_t − y)', by: 'update' },
        { '=': 'w̃_t − 2·η·Σᵀ·(Uᵀ·U·Σ·w̃_t − ỹ)', by: ['decomposition', 'rightBasis'] },
        { '=': 'w̃_t − 2·η·Σᵀ·(Σ·w̃_t − ỹ)', by: 'leftBasis' },
      ],
    },
    component: {
      start: 'w̃_{t+1,i}',
      steps: [
        {
          '=': 'w̃_{t,i} − 2·η·σ_i·(σ_i·w̃_{t,i} − ỹ_i)',
          by: ['update', 'decomposition', 'leftBasis', 'rightBasis'],
        },
        { '=': '(1 − 2·η·σ_i²)·w̃_{t,i} + 2·η·σ_i·ỹ_i', by: algebra },
      ],
    },
  },
  sharp: {},
  necessary: {
    decomposition: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [1], η: '1/2', 'w₀': [0], T: 1, n: 1, d: 1, X: [[2]] },
      shows: ['w̃_{1,1} = 2', '2·η·σ_1·ỹ_1 = 1'],
    },
    leftBasis: {
      take: { U: [[2]], V: [[1]], σ: [1], y: [1], η: '1/2', 'w₀': [1], T: 1, n: 1, d: 1 },
      shows: ['w̃_{1,1} = −1', '2·η·σ_1·ỹ_1 = 2'],
    },
    rightBasis: {
      take: { U: [[1]], V: [[2]], σ: [1], y: [1], η: '1/2', 'w₀': [0], T: 1, n: 1, d: 1 },
      shows: ['w̃_{1,1} = 4', '2·η·σ_1·ỹ_1 = 1'],
    },
    update: {
      take: { U: [[1]], V: [[1]], σ: [1], y: [1], η: '1/2', 'w₀': [0], T: 1, n: 1, d: 1, w: [[0], [0]] },
      shows: ['w̃_{1,1} = 0', '2·η·σ_1·ỹ_1 = 1'],
    },
  },
});
