import { dimension, integer, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresObjective, leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

export const leastSquaresGradient = theorem({
  id: 'least-squares-gradient',
  title: 'Gradient, update and minimisers of least squares',
  subject: 'stability',
  about:
    'f(w) = ‖Xw − y‖², with no factor ½ and no 1/n: the convention of documents 002 and 003. The expansion has no rest ' +
    'of higher order, so 2Xᵀ(Xw − y) is the gradient; a point that satisfies the normal equations is a minimiser, and ' +
    'a point with another gradient than 0 is none, because a short step from it descends.',
  references: ['Document 003, (3), (4) and §2.2.1', 'Document 002, GD update'],
  settles: [
    'lectures/gd-update-def',
    'lectures/ls-gradient',
    'lectures/gd-ls-update',
    'lectures/normal-equations',
  ],
  given: {
    update: { says: 'w_{t+1} = w_t − η·∇f(w_t)', in: { run: 'w_{t+1} = w_t − η·∇f(w_t)' } },
    normalEquations: { says: 'Xᵀ(Xw⋆ − y) = 0', in: { minimiser: 'Xᵀ·(X·w⋆ − y) = 0_d' } },
  },
  cases: {
    run: {
      draws: {
        n: dimension(),
        d: dimension(),
        X: matrix('n', 'd'),
        y: vector('n'),
        h: vector('d'),
        'w₀': vector('d'),
        η: number(),
        T: integer(1, 2),
      },
      define: [leastSquaresObjective, 'g = ∇f(w₀)', 'c = 1/(1 + ‖X‖²)', gradientDescentRun],
    },
    minimiser: { draws: { ...known.draws, x: vector('d') }, define: known.define },
  },
  proof: {
    value: { in: ['run'], start: 'f(h)', steps: [{ '=': '‖X·h − y‖²', by: definition('f') }] },
    gradient: { in: ['run'], start: '∇f(h)', steps: [{ '=': '2·Xᵀ·(X·h − y)', by: definition('∇f') }] },
    expansion: {
      in: ['run'],
      start: 'f(w₀ + h)',
      steps: [{ '=': 'f(w₀) + ⟨2·Xᵀ·(X·w₀ − y), h⟩ + ‖X·h‖²', by: algebra }],
    },
    update: {
      in: ['run'],
      start: 'w_{t+1}',
      steps: [
        { '=': 'w_t − η·∇f(w_t)', by: 'update' },
        { '=': 'w_t − 2η·Xᵀ·(X·w_t − y)', by: algebra },
      ],
    },
    minimal: {
      in: ['minimiser'],
      start: 'f(w⋆)',
      steps: [
        {
          '≤': 'f(x)',
          by: 'normalEquations',
          certificate: '‖X·(x − w⋆)‖²',
        },
      ],
    },
    onlyThere: {
      in: ['run'],
      start: 'f(w₀ − c·g)',
      steps: [
        { '=': 'f(w₀) − c·‖g‖² + c²·‖X·g‖²', by: algebra },
        {
          '≤': 'f(w₀) − c²·‖g‖²',
          by: algebra,
          certificate: 'c²·½·Σᵢ Σⱼ Σₖ (X_{i,j}·g_k − X_{i,k}·g_j)²',
        },
      ],
    },
  },
  sharp: {
    minimal: {
      in: 'minimiser',
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], x: [1] },
      shows: ['f(w⋆) = 0', 'f(x) = 0'],
    },
    onlyThere: {
      take: { X: [[1]], y: [-2], h: [0], 'w₀': [0], η: 0, T: 1 },
      shows: ['c = 1/2', 'g = 4·1_d', 'f(w₀) = 4', 'f(w₀ − c·g) = 0'],
    },
  },
  necessary: {
    update: {
      take: { X: [[1]], y: [0], h: [0], 'w₀': [1], η: 1, T: 1, w: [[1], [0]] },
      shows: ['w_1 = 0_d', 'w_0 − 2η·Xᵀ·(X·w_0 − y) = −1_d'],
    },
    normalEquations: {
      in: 'minimiser',
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], x: [0], y: [0] },
      shows: ['f(w⋆) = 1', 'f(x) = 0'],
    },
  },
});
