import { boundedVector, nonnegative, positive, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

const certificate =
  '4/(σ_min² + σ_max²)²·∑_{i=1}^{r} (σᵢ − σ_min)·(σᵢ + σ_min)·(σ_max − σᵢ)·(σ_max + σᵢ)·⟨v_i, w_0 − w⋆⟩²';

export const rateOfTheBestStep = theorem({
  id: 'rate-of-the-best-step',
  title: 'Gradient descent at the best step size',
  subject: 'stability',
  about:
    'At η* = 1/(λ_min + λ_max) a step multiplies the distance to the minimiser by (κ − 1)/(κ + 1) at most, and by no ' +
    'less if the error is along the steepest or along the flattest direction: both are equally fast, one bouncing, the ' +
    'other crawling. λ_min is the smallest eigenvalue that is not 0, and the error at the start a combination of the ' +
    'rows of X. The lecture leaves out both: with a wide X the smallest eigenvalue of XᵀX is 0, κ = ∞, η* = 1/λ_max, and ' +
    'X = [1 0], y = 1 goes 0, 2, 0, 2, … for ever, although η = ½ arrives in one step. One step, from any point.',
  references: ['Document 003, §2.2.1, key insight'],
  settles: ['lectures/gd-rate-kappa'],
  given: {
    spectrum: '0 < σ_min ≤ σᵢ ≤ σ_max',
    best: 'η = 1/(λ_min + λ_max)',
    rowSpace: 'w_0 = w⋆ + Xᵀ·a',
    away: '0 < ‖w_0 − w⋆‖',
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
        γ: vector('r', 'positive'),
      },
      define: [
        'σ_max = σ_min + ω',
        'λ_min = σ_min²',
        'λ_max = σ_max²',
        'η = 1/(λ_min + λ_max)',
        ...known.define,
        'a = U·diag(1_r, n, r)·γ',
        'w₀ = w⋆ + Xᵀ·a',
        'T = 1',
        gradientDescentRun,
      ],
    },
  },
  proof: {
    rate: {
      start: '‖w_1 − w⋆‖²',
      steps: [
        {
          '=': '∑_{i=1}^{r} (1 − 2η·σᵢ²)²·⟨v_i, w_0 − w⋆⟩²',
          by: ['update', 'normalEquations', 'rowSpace'],
        },
        {
          '≤': '((λ_max − λ_min)/(λ_max + λ_min))²·‖w_0 − w⋆‖²',
          by: ['best', 'spectrum', 'rowSpace'],
          certificate,
        },
      ],
    },
    closer: {
      start: '‖w_1 − w⋆‖²',
      steps: [
        {
          '≤': '((λ_max − λ_min)/(λ_max + λ_min))²·‖w_0 − w⋆‖²',
          by: ['update', 'normalEquations', 'best', 'spectrum', 'rowSpace'],
          certificate,
        },
        {
          '<': '‖w_0 − w⋆‖²',
          by: ['spectrum', 'away'],
          certificate: '4·σ_min²·σ_max²/(σ_min² + σ_max²)²·‖w_0 − w⋆‖²',
        },
      ],
    },
  },
  sharp: {
    rate: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 1, σ: [2], 'w⋆': [3], z: [0], γ: [-1] },
      shows: ['η = 1/5', '‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 36/25'],
    },
    closer: { because: 'strict; the factor tends to 1 as λ_max/λ_min → ∞' },
  },
  necessary: {
    spectrum: [
      {
        take: {
          U: [[1]],
          V: [
            [1, 0],
            [0, 1],
          ],
          σ_min: 0,
          ω: 1,
          σ: [1],
          'w⋆': [1, 0],
          z: [0],
          γ: [-1],
        },
        shows: ['η = 1', 'y = 1_n', 'w_0 = 0_d', 'w_{1,1} = 2', '((λ_max − λ_min)/(λ_max + λ_min))² = 1'],
      },
      {
        take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [2], 'w⋆': [0], z: [0], γ: [1] },
        shows: ['‖w_0 − w⋆‖² = 4', '‖w_1 − w⋆‖² = 36'],
      },
    ],
    best: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [1], 'w⋆': [0], z: [0], γ: [1], η: '1/4' },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1/4', '((λ_max − λ_min)/(λ_max + λ_min))² = 0'],
    },
    rowSpace: {
      take: {
        U: [[1]],
        V: [
          [1, 0],
          [0, 1],
        ],
        σ_min: 1,
        ω: 0,
        σ: [1],
        'w⋆': [0, 0],
        z: [0],
        γ: [1],
        'w₀': [0, 1],
      },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1', '((λ_max − λ_min)/(λ_max + λ_min))² = 0'],
    },
    away: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [1], 'w⋆': [1], z: [0], γ: [0] },
      shows: ['‖w_0 − w⋆‖² = 0', '‖w_1 − w⋆‖² = 0'],
    },
    normalEquations: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [1], 'w⋆': [0], z: [0], γ: [1], y: [1] },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1', '((λ_max − λ_min)/(λ_max + λ_min))² = 0'],
    },
    update: {
      take: { U: [[1]], V: [[1]], σ_min: 1, ω: 0, σ: [1], 'w⋆': [0], z: [0], γ: [1], w: [[1], [1]] },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1', '((λ_max − λ_min)/(λ_max + λ_min))² = 0'],
    },
  },
});
