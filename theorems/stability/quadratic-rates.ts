import {
  between,
  bounded,
  boundedVector,
  dimension,
  integer,
  nonnegative,
  orthogonal,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { quadraticModes } from './quadratic-modes.js';

export const quadraticRates = theorem({
  id: 'quadratic-rates',
  title: 'Rates of gradient descent on a quadratic',
  subject: 'stability',
  about:
    'The chapter’s f(w) = ½·wᵀAw, A positive definite. Coordinate i has the rate |1 − ηλᵢ| (the chapter leaves out the ' +
    'modulus), and a bound ρ on all of them is a rate for the distance. At η = 1/λ_max all factors lie in [0, 1 − 1/κ]; ' +
    'at 2/(λ_min + λ_max) they lie within ±(κ − 1)/(κ + 1), which is less by (κ − 1)/(κ(κ + 1)). So η ≈ 1/λ_max is no must: every positive ' +
    'step size below 2/λ_max makes progress along the steepest direction. λ_min is the smallest eigenvalue that is not ' +
    '0; the chapter’s A is only semidefinite, and with λ_min = 0 its κ is infinite, while diag(1, 0) takes one step.',
  references: ['Chapter, §4.4'],
  settles: [
    'chapter/quad-rate-coordinate',
    'chapter/quad-factor',
    'chapter/condition-number',
    'chapter/quad-must-eta',
  ],
  refutes: {
    'chapter/quad-must-eta': {
      in: 'factors',
      // “≈”: within a half of it.
      given: { spectrum: '0 < λ_min ≤ λ ≤ λ_max', positiveStep: '0 < η', progress: '(1 − η·λ_max)² < 1' },
      claim: '½/λ_max ≤ η',
      by: { take: { λ_min: 1, ω: 1, λ: 2, η: '1/8' }, shows: ['1/λ_max = 1/2', '1 − η·λ_max = 3/4'] },
      search: true,
    },
  },
  given: {
    factors: { says: 'ρ bounds the rates of all coordinates', in: { run: '−ρ ≤ aᵢ ≤ ρ' } },
    rates: { says: 'aᵢ = 1 − η·λᵢ', in: { run: 'aᵢ = 1 − η·λᵢ' } },
    update: { says: 'w_{t+1} = w_t − η·∇f(w_t)', in: { run: 'w_{t+1} = w_t − η·A·w_t' } },
    spectrum: { says: 'λ is between λ_min and λ_max', in: { factors: '0 < λ_min ≤ λ ≤ λ_max' } },
  },
  cases: {
    run: {
      draws: {
        n: dimension(4),
        U: orthogonal('n'),
        ρ: nonnegative(),
        a: boundedVector('n'),
        η: positive(),
        'w₀': vector('n'),
        T: integer(1, 4),
      },
      define: [
        'u = Uᵀ',
        'λ_i = (1 − a_i)/η',
        'A = U·diag(λ)·Uᵀ',
        'f(x: vector) = ½·⟨x, A·x⟩',
        '∇f(x: vector) = A·x',
        gradientDescentRun,
      ],
    },
    factors: {
      draws: {
        λ_min: positive(),
        ω: nonnegative(),
        λ: between('λ_min', 'λ_max', { closed: true }),
        η: bounded(),
      },
      define: ['λ_max = λ_min + ω', 'κ = λ_max/λ_min'],
    },
  },
  proof: {
    distance: {
      in: ['run'],
      start: '‖w_T‖²',
      steps: [
        { '=': 'Σᵢ (aᵢ²)^T·⟨u_i, w_0⟩²', by: ['update', 'rates', quadraticModes] },
        {
          '≤': '(ρ²)^T·‖w_0‖²',
          by: 'factors',
          certificate: 'Σᵢ (ρ − aᵢ)·(ρ + aᵢ)·(Σ_{s=0}^{T−1} (ρ²)^{T−1−s}·(aᵢ²)^s)·⟨u_i, w_0⟩²',
        },
      ],
    },
    chapterStep: {
      in: ['factors'],
      start: '1 − 1/λ_max·λ',
      steps: [
        { '≤': '1 − λ_min/λ_max', by: 'spectrum', certificate: '(λ − λ_min)/λ_max' },
        { '=': '1 − 1/κ', by: definition('κ') },
      ],
    },
    noBounce: {
      in: ['factors'],
      start: '1 − 1/λ_max·λ',
      steps: [{ '≥': '0', by: 'spectrum', certificate: '(λ_max − λ)/λ_max' }],
    },
    bestStep: {
      in: ['factors'],
      start: '(1 − 2/(λ_min + λ_max)·λ)²',
      steps: [
        {
          '≤': '((κ − 1)/(κ + 1))²',
          by: 'spectrum',
          certificate: '4·(λ − λ_min)·(λ_max − λ)/(λ_min + λ_max)²',
        },
      ],
    },
    gain: {
      in: ['factors'],
      start: '1 − 1/κ − (κ − 1)/(κ + 1)',
      steps: [{ '=': '(κ − 1)/(κ·(κ + 1))', by: algebra }],
    },
  },
  sharp: {
    distance: {
      take: { U: [[1]], ρ: 2, a: [-2], η: 1, 'w₀': [3], T: 2 },
      shows: ['λ_1 = 3', 'w_1 = −6·1_n', 'w_2 = 12·1_n'],
    },
    chapterStep: {
      in: 'factors',
      take: { λ_min: 1, ω: 2, λ: 1, η: 1 },
      shows: ['κ = 3', '1 − 1/λ_max·λ = 2/3'],
    },
    noBounce: { in: 'factors', take: { λ_min: 1, ω: 2, λ: 3, η: 1 }, shows: ['1 − 1/λ_max·λ = 0'] },
    bestStep: {
      in: 'factors',
      take: { λ_min: 1, ω: 2, λ: 3, η: 1 },
      shows: ['κ = 3', '1 − 2/(λ_min + λ_max)·λ = −1/2'],
    },
  },
  necessary: {
    factors: { take: { U: [[1]], ρ: 1, a: [-2], η: 1, 'w₀': [1], T: 1 }, shows: ['λ_1 = 3', 'w_1 = −2·1_n'] },
    rates: { take: { U: [[1]], ρ: 1, a: [1], η: 1, 'w₀': [1], T: 1, λ: [3] }, shows: ['w_1 = −2·1_n'] },
    update: {
      take: { U: [[1]], ρ: 1, a: [1], η: 1, 'w₀': [1], T: 1, w: [[1], [2]] },
      shows: ['w_1 = 2·1_n'],
    },
    spectrum: [
      {
        in: 'factors',
        take: { λ_min: 1, ω: 1, λ: 4, η: 1 },
        shows: ['1 − 1/λ_max·λ = −1', '1 − 2/(λ_min + λ_max)·λ = −5/3', '((κ − 1)/(κ + 1))² = 1/9'],
      },
      {
        in: 'factors',
        take: { λ_min: 2, ω: 1, λ: 1, η: 1 },
        shows: ['1 − 1/λ_max·λ = 2/3', '1 − 1/κ = 1/3'],
      },
    ],
  },
});
