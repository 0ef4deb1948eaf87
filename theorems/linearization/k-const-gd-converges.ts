import {
  above,
  dimension,
  integer,
  matrix,
  number,
  orthogonal,
  positive,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { linearizedRun } from '../families/linearized-run.js';
import { unitMatrix } from '../families/unit-matrix.js';

/** J = UΣVᵀ with N rows, so that the kernel JJᵀ has the eigenvalues σᵢ² along the rows of P. */
const spectrum = (samples: number, more: number) => ({
  N: dimension(samples),
  k: integer(0, more),
  p: total('N', 'k'),
  U: orthogonal('N'),
  V: orthogonal('p'),
});
const kernel = ['J = U·diag(σ, N, p)·Vᵀ', 'P = Uᵀ'] as const;
const run = { c: positive(), y: vector('N'), 'θ₀': vector('p') };
const modes = { ...spectrum(3, 1), T: integer(1, 3), ...run, σ: vector('N', 'positive') };
const one = { U: [[1]], V: [[1]], c: 1, T: 1 };
const two = { U: unitMatrix(2), V: unitMatrix(2), c: 1, 'θ₀': [0, 0], T: 1 };

export const kConstGdConverges = theorem({
  id: 'k-const-gd-converges',
  title: 'With a constant kernel gradient descent converges below the threshold',
  subject: 'linearization',
  about:
    'The linearised model f(θ) = J·θ (its constant is taken into y) has the constant kernel K = JJᵀ. Gradient descent ' +
    'on the mean loss (1/N)·Σᵢ (c/2)·(fᵢ − yᵢ)², c = 1 or 2 in the documents, multiplies the residual by I − (cη/N)·K ' +
    'in each step. If all eigenvalues σᵢ² of K have δ ≤ cησᵢ²/N ≤ 2 − δ with δ > 0, the residual tends to 0 like ' +
    '(1 − δ)^T for every y. Such a δ exists if and only if 0 < η < 2N/(c·λ_max(K)) and K ≻ 0. The document asks for ' +
    'neither: from the threshold on the top mode never shrinks, for larger steps the run diverges, and with a singular ' +
    'K the loss may never fall, see kernel-loss-floor. As convergence of a sequence cannot be refuted by finitely many ' +
    'terms, the claim is taken as what it implies here: successive changes of the residual do not grow.',
  references: ['001, linearized models', '000 §5.2.1'],
  settles: ['lectures/k-const-gd-converges'],
  refutes: {
    'lectures/k-const-gd-converges': {
      in: 'anyModel',
      given: { progress: '0 < η', scale: '0 < c', update: 'θ_{t+1} = θ_t − η·∇L(θ_t)' },
      claim: '‖r_2 − r_1‖² ≤ ‖r_1 − r_0‖²',
      by: {
        take: { J: [[1]], y: [1], c: 1, η: 3, 'θ₀': [0], T: 2 },
        shows: ['r_0 = −1_1', 'r_1 = 2·1_1', 'r_2 = −4·1_1', 'K = I_1'],
      },
      search: true,
    },
  },
  given: {
    update: 'θ_{t+1} = θ_t − η·∇L(θ_t)',
    rate: {
      says: 'all eigenvalues of (cη/N)·K lie between δ and 2 − δ',
      in: { converging: 'δ ≤ c·η·σᵢ²/N ≤ 2 − δ' },
    },
    scale: { says: 'c is positive', in: { beyond: '0 < c' } },
    beyond: { says: 'η is at least 2N/(c·σ₁²)', in: { beyond: '2·N/(c·σ_1²) ≤ η' } },
  },
  cases: {
    anyModel: {
      draws: { N: dimension(4), p: dimension(5), T: integer(2, 3), J: matrix('N', 'p'), ...run, η: number() },
      define: linearizedRun,
    },
    converging: {
      draws: { ...modes, u: positive(), v: positive() },
      define: [
        ...kernel,
        'S = Σᵢ σᵢ²',
        'η = 2·N·u/((u + v)·c·S)',
        'δ = (Π_{i=1}^{N} σ_i²/S)·(2·u·v/((u + v)·(u + v)))',
        ...linearizedRun,
      ],
    },
    beyond: { draws: { ...modes, η: above('2·N/(c·σ_1²)') }, define: [...kernel, ...linearizedRun] },
  },
  proof: {
    recursion: {
      in: ['anyModel'],
      start: 'r_{t+1}',
      steps: [
        { '=': 'J·(θ_t − η·∇L(θ_t)) − y', by: 'update' },
        { '=': '(I_N − c·η/N·K)·r_t', by: algebra },
      ],
    },
    geometric: {
      in: ['converging'],
      start: '‖r_T‖²',
      steps: [
        { '=': 'Σᵢ ((1 − c·η·σᵢ²/N)²)^T·⟨P_i, r_0⟩²', by: ['update', algebra] },
        {
          '≤': '((1 − δ)²)^T·‖r_0‖²',
          by: 'rate',
          certificate:
            'Σᵢ (c·η·σᵢ²/N − δ)·(2 − δ − c·η·σᵢ²/N)·' +
            '(Σ_{j=0}^{T−1} ((1 − δ)²)^j·((1 − c·η·σᵢ²/N)²)^{T − 1 − j})·⟨P_i, r_0⟩²',
        },
      ],
    },
    stuck: {
      in: ['beyond'],
      start: '⟨P_1, r_t⟩²',
      steps: [
        {
          '≤': '(1 − c·η·σ_1²/N)²·⟨P_1, r_t⟩²',
          by: ['beyond', 'scale'],
          certificate: '(2 + c·σ_1²/N·(η − 2·N/(c·σ_1²)))·c·σ_1²/N·(η − 2·N/(c·σ_1²))·⟨P_1, r_t⟩²',
        },
        { '=': '⟨P_1, r_{t+1}⟩²', by: ['update', algebra] },
      ],
    },
  },
  sharp: {
    geometric: {
      in: 'converging',
      take: { ...two, σ: [2, 1], η: '4/5', δ: '2/5', y: [1, 1] },
      shows: ['‖r_0‖² = 2', '‖r_1‖² = 18/25'],
    },
    stuck: {
      in: 'beyond',
      take: { ...one, σ: [1], η: 2, y: [1], 'θ₀': [0] },
      shows: ['⟨P_1, r_0⟩ = −1', '⟨P_1, r_1⟩ = 1'],
    },
  },
  necessary: {
    update: [
      {
        take: { J: [[1]], y: [0], c: 1, η: 1, 'θ₀': [1], T: 1, θ: [[1], [1]] },
        shows: ['r_1 = 1_1', '(I_N − c·η/N·K)·r_0 = 0_1'],
      },
    ],
    rate: [
      {
        in: 'converging',
        take: { ...one, σ: [1], η: 2, δ: '1/2', y: [0], 'θ₀': [1] },
        shows: ['‖r_0‖² = 1', '‖r_1‖² = 1'],
      },
      {
        in: 'converging',
        take: { ...one, σ: [0], η: 1, δ: '1/2', y: [1], 'θ₀': [0] },
        shows: ['‖r_0‖² = 1', '‖r_1‖² = 1'],
      },
    ],
    scale: {
      in: 'beyond',
      take: { σ: [1], U: [[1]], V: [[1]], c: -1, η: -1, y: [1], 'θ₀': [0], T: 1 },
      shows: ['⟨P_1, r_0⟩ = −1', '⟨P_1, r_1⟩ = 0'],
    },
    beyond: {
      in: 'beyond',
      take: { ...two, σ: [1, 1], η: 2, y: [1, 0] },
      shows: ['⟨P_1, r_0⟩ = −1', '⟨P_1, r_1⟩ = 0'],
    },
  },
});
