import { dimension, integer, number, orthogonal, symmetric, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';

export const quadraticModes = theorem({
  id: 'quadratic-modes',
  title: 'Gradient descent on a quadratic decouples',
  subject: 'stability',
  about:
    'The chapter’s f(w) = ½·wᵀAw, with the half: with A = UΛUᵀ and ŵ = Uᵀw it is ½Σ λᵢŵᵢ², and gradient descent works on ' +
    'each coordinate alone. The expansion has no rest of higher order, so Aw is the gradient and A the Hessian. The ' +
    'chapter leaves out that A must be symmetric; that it be positive semidefinite is not needed here.',
  references: ['Chapter, §4.4'],
  settles: ['chapter/quad-decoupling', 'chapter/quad-grad-hess'],
  given: {
    symmetric: { says: 'A is symmetric', in: { matrix: 'Aᵀ = A' } },
    decomposition: { says: 'A = UΛUᵀ', in: { spectrum: 'A = U·diag(λ)·Uᵀ' } },
    orthonormal: { says: 'U is orthogonal', in: { spectrum: 'Uᵀ·U = I_n' } },
    update: { says: 'w_{t+1} = w_t − η·∇f(w_t)', in: { spectrum: 'w_{t+1} = w_t − η·∇f(w_t)' } },
  },
  cases: {
    spectrum: {
      draws: {
        n: dimension(5),
        U: orthogonal('n'),
        λ: vector('n'),
        'w₀': vector('n'),
        η: number(),
        T: integer(1, 4),
      },
      define: [
        'u = Uᵀ',
        'A = U·diag(λ)·Uᵀ',
        'f(x: vector) = ½·xᵀ·A·x',
        '∇f(x: vector) = A·x',
        gradientDescentRun,
        'ŵ_t = Uᵀ·w_t',
      ],
    },
    matrix: {
      draws: { n: dimension(), A: symmetric('n'), x: vector('n'), h: vector('n') },
      define: ['f(x: vector) = ½·xᵀ·A·x'],
    },
  },
  proof: {
    expansion: {
      in: ['matrix'],
      start: 'f(x + h)',
      steps: [{ '=': 'f(x) + ⟨A·x, h⟩ + ½·⟨h, A·h⟩', by: 'symmetric' }],
    },
    value: {
      in: ['spectrum'],
      start: 'f(w_t)',
      steps: [{ '=': '½·Σᵢ λ_i·ŵ_{t,i}²', by: 'decomposition' }],
    },
    update: {
      in: ['spectrum'],
      start: 'ŵ_{t+1,i}',
      steps: [
        { '=': 'ŵ_{t,i} − η·⟨u_i, A·w_t⟩', by: 'update' },
        { '=': 'ŵ_{t,i} − η·λ_i·ŵ_{t,i}', by: ['decomposition', 'orthonormal'] },
        { '=': '(1 − η·λ_i)·ŵ_{t,i}', by: algebra },
      ],
    },
    steps: {
      in: ['spectrum'],
      start: 'ŵ_{t,i}',
      steps: [{ '=': '(1 − η·λ_i)^t·ŵ_{0,i}', by: ['decomposition', 'orthonormal', 'update'] }],
    },
  },
  sharp: {},
  necessary: {
    symmetric: {
      in: 'matrix',
      take: {
        A: [
          [1, 1],
          [0, 1],
        ],
        x: [0, 2],
        h: [1, 0],
      },
      shows: ['f(x + h) = 7/2', 'f(x) = 2', '⟨A·x, h⟩ = 2', '½·⟨h, A·h⟩ = 1/2'],
    },
    decomposition: {
      take: { U: [[1]], λ: [1], A: [[2]], 'w₀': [1], η: 1, T: 1 },
      shows: ['f(w_0) = 1', '½·Σᵢ λ_i·ŵ_{0,i}² = 1/2', 'w_1 = −1_n'],
    },
    orthonormal: {
      take: { U: [[2]], λ: [1], 'w₀': [1], η: 1, T: 1 },
      shows: ['ŵ_{0,1} = 2', 'ŵ_{1,1} = −6'],
    },
    update: {
      take: { U: [[1]], λ: [1], 'w₀': [1], η: 1, T: 1, w: [[1], [1]] },
      shows: ['ŵ_{1,1} = 1', '(1 − η·λ_1)·ŵ_{0,1} = 0'],
    },
  },
});
