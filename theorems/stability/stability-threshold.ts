import { bounded, boundedVector, integer, number, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';
import { unitMatrix } from '../families/unit-matrix.js';

const known = leastSquaresWithMinimiser();

export const stabilityThreshold = theorem({
  id: 'stability-threshold',
  title: 'The threshold 1/λ_max, from both sides',
  subject: 'stability',
  about:
    'On ‖Xw − y‖², with λ = σ² the eigenvalues of XᵀX. Below 1/λ_max every step comes closer to every minimiser, by ' +
    'at least 4η(1 − ηλ_max) times what the loss exceeds its minimum; X may be wide. At or above 1/λᵢ, for λ_max as ' +
    'for any other λᵢ > 0, a start on the singular vector vᵢ never comes closer. The lectures leave out η > 0, and ' +
    'that “diverges” needs an error along such a vector. With ½‖Xw − y‖² the threshold is 2/λ_max. That the iterates ' +
    'converge, and how fast, is geometric-convergence.',
  references: ['Document 003, §2.2.1, condition for stability', 'Document 002, first page'],
  settles: ['lectures/gd-stability-threshold'],
  given: {
    spectrum: { says: 'λ_max = σ_max² bounds the spectrum', in: { below: '0 < σᵢ ≤ σ_max' } },
    stepSize: {
      says: 'below: 0 < η < 1/λ_max; above: η ≥ 1/λ for an eigenvalue λ = σ₁²',
      in: { below: '0 < η < 1/λ_max', above: '1/σ_1² ≤ η' },
    },
    away: { says: 'w_0 is no minimiser', in: { below: '0 < ‖X·(w_0 − w⋆)‖' } },
    alongVector: { says: 'the error at the start is along v₁', in: { above: 'w_0 = w⋆ + c·v_1' } },
    normalEquations: 'Xᵀ·X·w⋆ = Xᵀ·y',
    update: 'w_{t+1} = w_t − 2η·Xᵀ·(X·w_t − y)',
  },
  cases: {
    below: {
      draws: {
        ...known.draws,
        σ_max: positive(),
        σ: boundedVector('r'),
        η: bounded(),
        γ: vector('d', 'positive'),
      },
      define: [...known.define, 'λ_max = σ_max²', 'w₀ = w⋆ + V·γ', 'T = 1', gradientDescentRun],
    },
    above: {
      draws: { ...known.draws, η: bounded(), c: number(), T: integer(1, 5) },
      define: [...known.define, 'w₀ = w⋆ + c·v_1', gradientDescentRun],
    },
  },
  proof: {
    closer: {
      in: ['below'],
      start: '‖w_1 − w⋆‖²',
      steps: [
        {
          '=': '‖w_0 − w⋆‖² − 4η·‖X·(w_0 − w⋆)‖² + 4η²·‖Xᵀ·X·(w_0 − w⋆)‖²',
          by: ['update', 'normalEquations'],
        },
        {
          '≤': '‖w_0 − w⋆‖² − 4η·(1 − η·λ_max)·‖X·(w_0 − w⋆)‖²',
          by: 'spectrum',
          certificate: '4·η²·∑_{i=1}^{r} σᵢ²·(σ_max − σᵢ)·(σ_max + σᵢ)·⟨v_i, w_0 − w⋆⟩²',
        },
        {
          '<': '‖w_0 − w⋆‖²',
          by: ['stepSize', 'spectrum', 'away'],
          certificate: '4·η·σ_max²·(1/λ_max − η)·‖X·(w_0 − w⋆)‖²',
        },
      ],
    },
    notCloser: {
      in: ['above'],
      start: '‖w_{t+1} − w⋆‖²',
      steps: [
        { '=': '‖w_t − w⋆ − 2η·Xᵀ·X·(w_t − w⋆)‖²', by: ['update', 'normalEquations'] },
        { '=': '(1 − 2η·σ_1²)²·‖w_t − w⋆‖²', by: ['alongVector', algebra] },
        {
          '≥': '‖w_t − w⋆‖²',
          by: 'stepSize',
          certificate: '4·σ_1²·(η − 1/σ_1²)·‖w_t − w⋆‖² + 4·σ_1⁴·(η − 1/σ_1²)²·‖w_t − w⋆‖²',
        },
      ],
    },
  },
  sharp: {
    closer: { because: 'strict; on the top singular vector the ratio tends to 1 as η → 1/λ_max' },
    notCloser: {
      in: 'above',
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], c: -2, η: 1, T: 1 },
      shows: ['w_0 = −1_d', '‖w_0 − w⋆‖² = 4', 'w_1 = 3·1_d', '‖w_1 − w⋆‖² = 4'],
    },
  },
  necessary: {
    spectrum: {
      take: { U: [[1]], V: [[1]], σ_max: 1, σ: [2], 'w⋆': [0], z: [0], η: '1/2', γ: [1] },
      shows: ['w_0 = 1_d', 'w_1 = −3·1_d'],
    },
    stepSize: [
      {
        take: { U: [[1]], V: [[1]], σ_max: 1, σ: [1], 'w⋆': [0], z: [0], η: 1, γ: [1] },
        shows: ['w_0 = 1_d', 'w_1 = −1_d'],
      },
      {
        take: { U: [[1]], V: [[1]], σ_max: 1, σ: [1], 'w⋆': [0], z: [0], η: 0, γ: [1] },
        shows: ['w_0 = 1_d', 'w_1 = 1_d'],
      },
      {
        take: { U: [[1]], V: [[1]], σ_max: 1, σ: [1], 'w⋆': [0], z: [0], η: -1, γ: [1] },
        shows: ['w_0 = 1_d', 'w_1 = 3·1_d'],
      },
      {
        in: 'above',
        take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [0], z: [0], c: 2, η: '3/4', T: 1 },
        shows: ['w_0 = 2·1_d', 'w_1 = −1_d'],
      },
    ],
    away: {
      take: { U: [[1]], V: unitMatrix(2), σ_max: 1, σ: [1], 'w⋆': [1, 0], z: [0], η: '1/2', γ: [0, 1] },
      shows: ['X_{1,2} = 0', '‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 1'],
    },
    alongVector: {
      in: 'above',
      take: {
        U: unitMatrix(2),
        V: unitMatrix(2),
        σ: [2, 1],
        'w⋆': [0, 0],
        z: [0, 0],
        c: 2,
        η: '1/2',
        T: 1,
        'w₀': [0, 1],
      },
      shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 0'],
    },
    normalEquations: [
      {
        take: { U: [[1]], V: [[1]], σ_max: 1, σ: [1], 'w⋆': [0], z: [0], y: [4], η: '1/2', γ: [1] },
        shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 16'],
      },
      {
        in: 'above',
        take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [0], z: [0], y: ['1/2'], c: 1, η: 1, T: 1 },
        shows: ['w_0 = 1_d', 'w_1 = 0_d'],
      },
    ],
    update: [
      {
        take: { U: [[1]], V: [[1]], σ_max: 1, σ: [1], 'w⋆': [0], z: [0], η: '1/2', γ: [1], w: [[1], [2]] },
        shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 4'],
      },
      {
        in: 'above',
        take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [0], z: [0], c: 1, η: 1, T: 1, w: [[1], [0]] },
        shows: ['‖w_0 − w⋆‖² = 1', '‖w_1 − w⋆‖² = 0'],
      },
    ],
  },
});
