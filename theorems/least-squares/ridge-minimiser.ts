import { dimension, matrix, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeMinimiser = theorem({
  id: 'ridge-minimiser',
  title: 'Ridge regression has one minimiser',
  subject: 'least-squares',
  about:
    'For λ > 0, (XᵀX + λI)⁻¹Xᵀy minimises ‖Xw − y‖² + λ·‖w‖², and every other point is worse by at least λ ' +
    'times its squared distance, so it is the only one. The document leaves out that λ must be positive: ' +
    'without a penalty a wide X has many minimisers, with a negative one there may be none.',
  references: ['Document 003 §2.3.1', 'Hastie, Tibshirani, Friedman, (3.44)'],
  settles: ['lectures/ridge-minimiser'],
  refutes: {
    'lectures/ridge-minimiser': {
      given: {
        penalty: '0 ≤ λ',
        stationary: '(Xᵀ·X + λ·I_d)·w⋆ = Xᵀ·y',
        another: '(Xᵀ·X + λ·I_d)·w = Xᵀ·y',
      },
      claim: 'w = w⋆',
      by: {
        take: { X: [[1, 0]], y: [1], λ: 0, w: [1, 1], 'w⋆': [1, 0] },
        shows: ['J(w) = 0', 'J(w⋆) = 0'],
      },
      search: false,
    },
  },
  given: {
    penalty: '0 < λ',
    stationary: '(Xᵀ·X + λ·I_d)·w⋆ = Xᵀ·y',
  },
  cases: {
    anyShape: {
      draws: {
        n: dimension(8),
        d: dimension(8),
        X: matrix('n', 'd'),
        y: vector('n'),
        λ: positive(),
        w: vector('d'),
      },
      define: ['w⋆ = (Xᵀ·X + λ·I_d)⁻¹·Xᵀ·y', 'J(x: vector) = ‖X·x − y‖² + λ·‖x‖²'],
    },
  },
  proof: {
    unique: {
      start: 'λ·‖w − w⋆‖²',
      steps: [
        { '≤': '‖X·(w − w⋆)‖² + λ·‖w − w⋆‖²', by: algebra, certificate: '‖X·(w − w⋆)‖²' },
        { '=': 'J(w) − J(w⋆)', by: ['stationary', algebra] },
      ],
    },
    minimum: {
      start: 'J(w⋆)',
      steps: [
        { '=': 'J(w) − ‖X·(w − w⋆)‖² − λ·‖w − w⋆‖²', by: ['stationary', algebra] },
        { '≤': 'J(w)', by: 'penalty', certificate: '‖X·(w − w⋆)‖² + λ·‖w − w⋆‖²' },
      ],
    },
  },
  sharp: {
    unique: {
      take: { X: [[1, 0]], y: [2], λ: 1, w: [1, 2] },
      shows: ['J(w⋆) = 2', 'J(w) = 6', '‖w − w⋆‖² = 4'],
    },
    minimum: { take: { X: [[1]], y: [2], λ: 1, w: [1] }, shows: ['J(w⋆) = 2', 'J(w) = 2'] },
  },
  necessary: {
    penalty: {
      take: { X: [[0]], y: [0], λ: -1, w: [1], 'w⋆': [0] },
      shows: ['J(w⋆) = 0', 'J(w) = −1'],
    },
    stationary: {
      take: { X: [[1]], y: [2], λ: 1, w: [1], 'w⋆': [0] },
      shows: ['J(w⋆) = 4', 'J(w) = 2'],
    },
  },
});
