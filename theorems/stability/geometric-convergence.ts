import { bounded, boundedVector, integer, nonnegative, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';
import { unitMatrix } from '../families/unit-matrix.js';

const known = leastSquaresWithMinimiser();

// q − (1 − 2ησᵢ²)², written so that each factor is non-negative; then q^T − (1 − 2ησᵢ²)^{2T} is it times a sum of powers.
const slack =
  '4·η·((σᵢ − σ_min)·(σᵢ + σ_min)·(σ_max²·(1/λ_max − η) + η·(σ_max − σᵢ)·(σ_max + σᵢ))' +
  ' + σ_min²·η·(σ_max − σᵢ)·(σ_max + σᵢ))';
const square = '(1 − 2η·σᵢ²)²';

export const geometricConvergence = theorem({
  id: 'geometric-convergence',
  title: 'Gradient descent converges below the threshold, for wide X too',
  subject: 'stability',
  about:
    'Below 1/λ_max the iterates converge geometrically to the minimiser w⋆ that differs from the start by a combination ' +
    'of the rows of X; every start has one. λ_min is the smallest eigenvalue of XᵀX that is not 0. With a wide X, the ' +
    'main case of the lectures, I − 2ηXᵀX always has the eigenvalue 1 as well, along directions in which there is no ' +
    'error; so it is false that all eigenvalues must be of modulus below 1. They must lie in (−1, 1].',
  references: ['Document 003, §2.2.1', 'Document 002, first page'],
  settles: ['lectures/gd-eigs-less-than-1'],
  refutes: {
    'lectures/gd-eigs-less-than-1': {
      // From every start, the first step arrives at a minimiser: 2XᵀX(I − 2ηXᵀX)e₀ is the gradient there.
      given: {
        spectrum: '0 < σ_min ≤ σᵢ ≤ σ_max',
        stepSize: '0 < η < 1/λ_max',
        arrives: 'Xᵀ·X·(I_d − 2η·Xᵀ·X) = 0',
      },
      claim: '(1 − 2η·Λ_{i,i})² < 1',
      by: {
        take: {
          U: [[1]],
          V: unitMatrix(2),
          σ_min: 1,
          ω: 0,
          σ: [1],
          'w⋆': [1, 0],
          z: [0],
          a: [-1],
          η: '1/2',
          T: 1,
        },
        shows: ['y = 1_n', 'w_0 = 0_d', 'X·w_1 = y', 'Λ_{1,1} = 1', 'Λ_{2,2} = 0', '1 − 2η·Λ_{2,2} = 1'],
      },
      search: true,
    },
  },
  given: {
    spectrum: '0 < σ_min ≤ σᵢ ≤ σ_max',
    stepSize: '0 < η < 1/λ_max',
    rowSpace: 'w_0 = w⋆ + Xᵀ·a',
    normalEquations: 'Xᵀ·X·w⋆ = Xᵀ·y',
    update: 'w_{t+1} = w_t − 2η·Xᵀ·(X·w_t − y)',
  },
  cases: {
    svd: {
      draws: {
        ...known.draws,
        σ_min: positive(),
        ω: nonnegative(),
        σ: boundedVector('r'),
        η: bounded(),
        a: vector('n'),
        T: integer(1, 4),
      },
      define: [
        'σ_max = σ_min + ω',
        'λ_min = σ_min²',
        'λ_max = σ_max²',
        ...known.define,
        'Λ = Σᵀ·Σ',
        'q = 1 − 4η·λ_min·(1 − η·λ_max)',
        'w₀ = w⋆ + Xᵀ·a',
        gradientDescentRun,
      ],
    },
  },
  proof: {
    converges: {
      start: '‖w_T − w⋆‖²',
      steps: [
        {
          '=': '∑_{i=1}^{r} ((1 − 2η·σᵢ²)²)^T·⟨v_i, w_0 − w⋆⟩²',
          by: ['update', 'normalEquations', 'rowSpace'],
        },
        {
          '≤': 'q^T·‖w_0 − w⋆‖²',
          by: ['spectrum', 'stepSize', 'rowSpace'],
          certificate:
            `∑_{i=1}^{r} ${slack}·(∑_{s=0}^{T−1} (${square} + ${slack})^{T−1−s}·(${square})^s)·` +
            '⟨v_i, w_0 − w⋆⟩²',
        },
      ],
    },
    factor: {
      start: 'q',
      steps: [{ '<': '1', by: ['stepSize', 'spectrum'], certificate: '4·η·σ_min²·σ_max²·(1/λ_max − η)' }],
    },
  },
  sharp: {
    converges: {
      take: { U: [[1]], V: [[1]], σ_min: 2, ω: 0, σ: [2], 'w⋆': [1], z: [0], a: [-1], η: '1/16', T: 1 },
      shows: ['q = 1/4', '‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 1'],
    },
    factor: { because: 'strict; q tends to 1 as η → 0 and as η → 1/λ_max' },
  },
  necessary: {
    spectrum: [
      {
        take: { U: [[1]], V: [[1]], σ_min: 0, ω: 1, σ: [1], 'w⋆': [0], z: [0], a: [1], η: '1/2', T: 1 },
        shows: ['q = 1'],
      },
      {
        take: { U: [[1]], V: [[1]], σ_min: 2, ω: 0, σ: [1], 'w⋆': [0], z: [0], a: [1], η: '1/8', T: 1 },
        shows: ['q = 0', '‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 9/16'],
      },
    ],
    stepSize: [
      {
        take: { U: [[1]], V: [[1]], σ_min: 1, ω: 1, σ: [2], 'w⋆': [0], z: [0], a: [1], η: '1/4', T: 1 },
        shows: ['q = 1', '‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 4'],
      },
      {
        take: { U: [[1]], V: [[1]], σ_min: 1, ω: 1, σ: [2], 'w⋆': [0], z: [0], a: [1], η: 0, T: 1 },
        shows: ['q = 1', '‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 4'],
      },
    ],
    rowSpace: {
      take: {
        U: [[1]],
        V: unitMatrix(2),
        σ_min: 1,
        ω: 0,
        σ: [1],
        'w⋆': [0, 0],
        z: [0],
        a: [1],
        η: '1/2',
        T: 1,
        'w₀': [0, 1],
      },
      shows: ['q = 0', '‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1'],
    },
    normalEquations: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [1], 'w⋆': [0], z: [0], y: [1], a: [1], η: '1/2', T: 1 },
      shows: ['q = 0', '‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1'],
    },
    update: {
      take: {
        U: [[1]],
        V: [[1]],
        σ_min: 1,
        ω: 0,
        σ: [1],
        'w⋆': [0],
        z: [0],
        a: [1],
        η: '1/2',
        T: 1,
        w: [[1], [1]],
      },
      shows: ['q = 0', '‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1'],
    },
  },
});
