import { dimension, fullRowRank, integer, total, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

export const minimumNormSolution = theorem({
  id: 'minimum-norm-solution',
  title: 'Solution of least norm',
  subject: 'stochastic',
  about:
    'If X has full row rank, w⋆ = Xᵀ(XXᵀ)⁻¹y solves Xw = y, so the loss reaches zero for every y, and every other ' +
    'solution has a greater norm. The documents infer a solution from d > n alone; what is needed is full row rank: ' +
    'two equal rows with different values on the right have none.',
  references: ['000 (2)', '002, SGD convergence', '003 §3.1'],
  settles: ['lectures/minnorm-formula', 'lectures/interpolation-reaches-zero'],
  given: {
    fullRowRank: 'rank(X) = n',
    minimum: 'w⋆ = Xᵀ·(X·Xᵀ)⁻¹·y',
    solution: 'X·w = y',
  },
  cases: {
    wide: {
      draws: {
        n: dimension(4),
        k: integer(0, 4),
        d: total('n', 'k'),
        X: fullRowRank('n', 'd'),
        y: vector('n'),
        a: vector('d'),
      },
      define: ['w⋆ = Xᵀ·(X·Xᵀ)⁻¹·y', 'w = w⋆ + a − Xᵀ·(X·Xᵀ)⁻¹·X·a'],
    },
  },
  proof: {
    solves: {
      start: 'X·w⋆',
      steps: [{ '=': 'y', by: ['minimum', 'fullRowRank'] }],
    },
    least: {
      start: '‖w⋆‖²',
      steps: [
        { '=': '‖w‖² − ‖w − w⋆‖²', by: ['minimum', 'solution', 'fullRowRank'] },
        { '≤': '‖w‖²', by: 'solution', certificate: '‖w − w⋆‖²' },
      ],
    },
  },
  sharp: {
    least: {
      take: { n: 1, d: 2, X: [[1, 1]], y: [2], w: [1, 1] },
      shows: ['‖w⋆‖² = 2', '‖w‖² = 2'],
    },
  },
  necessary: {
    fullRowRank: { because: 'without it XXᵀ has no inverse' },
    minimum: {
      take: { n: 1, d: 2, X: [[1, 0]], y: [0], w: [0, 0], 'w⋆': [0, 1] },
      shows: ['‖w⋆‖² = 1', '‖w‖² = 0'],
    },
    solution: {
      take: { n: 1, d: 1, X: [[1]], y: [1], w: [0] },
      shows: ['‖w⋆‖² = 1', '‖w‖² = 0'],
    },
  },
});
