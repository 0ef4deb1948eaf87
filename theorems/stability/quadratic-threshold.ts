import {
  bounded,
  boundedVector,
  dimension,
  integer,
  number,
  orthogonal,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { unitMatrix } from '../families/unit-matrix.js';

// λ has the eigenvalues that are not 0; n exceeds their number r by l.
const size = { r: dimension(3), l: integer(0, 2), n: total('r', 'l'), U: orthogonal('n') };
const define = [
  'u = Uᵀ',
  'Λ = diag(λ, n, n)',
  'A = U·Λ·Uᵀ',
  'f(x: vector) = ½·⟨x, A·x⟩',
  '∇f(x: vector) = A·x',
];

export const quadraticThreshold = theorem({
  id: 'quadratic-threshold',
  title: 'The threshold 2/λ_max on a quadratic, from both sides',
  subject: 'stability',
  about:
    'The chapter’s f(w) = ½·wᵀAw, with the half, A positive semidefinite. Below 2/λ_max every step comes closer to ' +
    'every minimiser m, Am = 0; at or above 2/λ, for any eigenvalue λ > 0, a start on its eigenvector does not come ' +
    'closer to 0. The chapter leaves out η > 0. It asks for |1 − ηλᵢ| < 1 for all i; but an eigenvalue 0, which it ' +
    'admits, is harmless: along its eigenvector all points are minimisers.',
  references: ['Chapter, §4.4'],
  settles: ['chapter/quad-eta-range', 'chapter/quad-convergence-condition'],
  refutes: {
    'chapter/quad-convergence-condition': {
      // From every start, the first step arrives at a minimiser: A(I − ηA)w₀ is the gradient there.
      given: { spectrum: '0 < λᵢ ≤ λ_max', stepSize: '0 < η < 2/λ_max', arrives: 'A·(I_n − η·A) = 0' },
      claim: '(1 − η·Λ_{i,i})² < 1',
      by: {
        take: { U: unitMatrix(2), λ: [1], λ_max: 1, z: [0, 0], γ: [1, 1], η: 1 },
        shows: ['w_{1,1} = 0', 'w_{1,2} = 1', 'A·w_1 = 0_2', '1 − η·Λ_{1,1} = 0', '1 − η·Λ_{2,2} = 1'],
      },
      search: true,
    },
  },
  given: {
    spectrum: {
      says: 'the eigenvalues that are not 0 are positive',
      in: { below: '0 < λᵢ ≤ λ_max', above: '0 < λ_1' },
    },
    stepSize: {
      says: 'below: 0 < η < 2/λ_max; above: η ≥ 2/λ for an eigenvalue λ > 0',
      in: { below: '0 < η < 2/λ_max', above: '2/λ_1 ≤ η' },
    },
    minimiser: { says: 'm is a minimiser', in: { below: 'A·m = 0_n' } },
    away: { says: 'w_0 is none', in: { below: '0 < ⟨w_0, A·w_0⟩' } },
    alongVector: { says: 'the start is along u₁', in: { above: 'w_0 = c·u_1' } },
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    below: {
      draws: {
        ...size,
        λ_max: positive(),
        λ: boundedVector('r'),
        η: bounded(),
        z: vector('n'),
        γ: vector('n', 'positive'),
      },
      define: [...define, 'm = (I_n − U·diag(1_r, n, n)·Uᵀ)·z', 'w₀ = m + U·γ', 'T = 1', gradientDescentRun],
    },
    above: {
      draws: { ...size, λ: vector('r', 'positive'), η: bounded(), c: number(), T: integer(1, 5) },
      define: [...define, 'w₀ = c·u_1', gradientDescentRun],
    },
  },
  proof: {
    closer: {
      in: ['below'],
      start: '‖w_1 − m‖²',
      steps: [
        { '=': '‖w_0 − m‖² − 2η·⟨w_0, A·w_0⟩ + η²·‖A·w_0‖²', by: ['update', 'minimiser'] },
        {
          '≤': '‖w_0 − m‖² − η·(2 − η·λ_max)·⟨w_0, A·w_0⟩',
          by: 'spectrum',
          certificate: 'η²·Σ_{i=1}^{r} λᵢ·(λ_max − λᵢ)·⟨u_i, w_0⟩²',
        },
        {
          '<': '‖w_0 − m‖²',
          by: ['stepSize', 'spectrum', 'away'],
          certificate: 'η·λ_max·(2/λ_max − η)·⟨w_0, A·w_0⟩',
        },
      ],
    },
    notCloser: {
      in: ['above'],
      start: '‖w_{t+1}‖²',
      steps: [
        { '=': '‖w_t − η·A·w_t‖²', by: 'update' },
        { '=': '(1 − η·λ_1)²·‖w_t‖²', by: ['alongVector', algebra] },
        {
          '≥': '‖w_t‖²',
          by: ['stepSize', 'spectrum'],
          certificate: '2·λ_1·(η − 2/λ_1)·‖w_t‖² + λ_1²·(η − 2/λ_1)²·‖w_t‖²',
        },
      ],
    },
  },
  sharp: {
    closer: { because: 'strict; on the top eigenvector the ratio tends to 1 as η → 2/λ_max' },
    notCloser: {
      in: 'above',
      take: { U: [[1]], λ: [1], c: 2, η: 2, T: 2 },
      shows: ['w_0 = 2·1_n', 'w_1 = −2·1_n', 'w_2 = 2·1_n'],
    },
  },
  necessary: {
    spectrum: [
      { take: { U: [[1]], λ: [4], λ_max: 1, z: [0], γ: [1], η: 1 }, shows: ['w_0 = 1_n', 'w_1 = −3·1_n'] },
      {
        take: { U: unitMatrix(2), λ: [1, -1], λ_max: 1, z: [0, 0], γ: [3, 2], η: 1 },
        shows: ['⟨w_0, A·w_0⟩ = 5', '‖w_0 − m‖² = 13', '‖w_1 − m‖² = 16'],
      },
      {
        in: 'above',
        take: { U: [[1]], λ: [-1], c: 2, η: -1, T: 1 },
        shows: ['2/λ_1 = −2', 'w_0 = 2·1_n', 'w_1 = 0_n'],
      },
    ],
    stepSize: [
      { take: { U: [[1]], λ: [1], λ_max: 1, z: [0], γ: [1], η: 2 }, shows: ['w_0 = 1_n', 'w_1 = −1_n'] },
      { take: { U: [[1]], λ: [1], λ_max: 1, z: [0], γ: [1], η: 0 }, shows: ['w_0 = 1_n', 'w_1 = 1_n'] },
      { take: { U: [[1]], λ: [1], λ_max: 1, z: [0], γ: [1], η: -1 }, shows: ['w_0 = 1_n', 'w_1 = 2·1_n'] },
      { in: 'above', take: { U: [[1]], λ: [1], c: 2, η: '3/2', T: 1 }, shows: ['w_0 = 2·1_n', 'w_1 = −1_n'] },
    ],
    minimiser: {
      take: { U: [[1]], λ: [1], λ_max: 1, z: [0], γ: [1], η: '3/2', m: [1] },
      shows: ['w_0 = 2·1_n', 'w_1 = −1_n', '‖w_0 − m‖² = 1', '‖w_1 − m‖² = 4'],
    },
    away: {
      take: { U: unitMatrix(2), λ: [1], λ_max: 1, z: [0, 0], γ: [0, 1], η: 1 },
      shows: ['‖w_0 − m‖² = 1', '‖w_1 − m‖² = 1'],
    },
    alongVector: {
      in: 'above',
      take: { U: unitMatrix(2), λ: [2, 1], c: 1, η: 1, T: 1, 'w₀': [0, 1] },
      shows: ['‖w_0‖² = 1', '‖w_1‖² = 0'],
    },
    update: [
      {
        take: { U: [[1]], λ: [1], λ_max: 1, z: [0], γ: [1], η: 1, w: [[1], [2]] },
        shows: ['‖w_0 − m‖² = 1', '‖w_1 − m‖² = 4'],
      },
      {
        in: 'above',
        take: { U: [[1]], λ: [1], c: 1, η: 2, T: 1, w: [[1], [0]] },
        shows: ['‖w_0‖² = 1', '‖w_1‖² = 0'],
      },
    ],
  },
});
