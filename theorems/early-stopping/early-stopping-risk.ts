import { dimension, integer, nonnegative, number, positive, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { earlyStoppingAboveRidge } from './early-stopping-above-ridge.js';
import { earlyStoppingBelowRidge } from './early-stopping-below-ridge.js';

export const earlyStoppingRisk = theorem({
  id: 'early-stopping-risk',
  title: 'The risk of early stopping is at most a constant times that of ridge',
  subject: 'early-stopping',
  about:
    'Let the data be σᵢ·αᵢ + εᵢ along uᵢ, with noise εᵢ = ±τ with equal chances (only its mean and ' +
    'variance matter), and compare t steps of gradient descent from 0 with ridge at λ = 1/(2ηt). Where a ' +
    'filter G lies between the filter K of ridge and c times it, its mean squared error is at most c² ' +
    'times that of ridge: the bias is smaller, the noise at most c² times as large, direction by ' +
    'direction. With 2ησᵢ² ≤ 1, c = 2 is enough for any number of steps, and best for one; for two 25/16 ' +
    'is, attained by pure noise. For many steps the best c² tends to 1.6859…, the 1.69 of Ali, Kolter and ' +
    'Tibshirani; that limit is not shown here.',
  references: ['Document 003 §2.3.2', 'Ali, Kolter, Tibshirani 2019, theorem 2'],
  settles: [],
  given: {
    singular: '0 < σᵢ',
    filters: '0 < K(σᵢ) < G(σᵢ) ≤ 1',
    constant: 'G(σᵢ) ≤ c·K(σᵢ)',
    above: '1 ≤ c',
  },
  cases: {
    // Any σᵢ up to σ_max, any η up to 1/(2·σ_max²), any c from 2.
    directions: {
      draws: {
        n: dimension(8),
        t: integer(1, 50),
        σ_max: positive(),
        b: vector('n', 'nonnegative'),
        h: nonnegative(),
        e: nonnegative(),
        α: vector('n'),
        τ: number(),
      },
      define: [
        'σ_i = σ_max/(1 + b_i)',
        'η = 1/(2·σ_max²·(1 + h))',
        'λ = 1/(2·η·t)',
        'c = 2 + e',
        'G(s: scalar) = 1 − (1 − 2·η·s²)^t',
        'K(s: scalar) = s²/(s² + λ)',
        'risk_GD = Σᵢ ½·((G(σᵢ)·(αᵢ + τ/σᵢ) − αᵢ)² + (G(σᵢ)·(αᵢ − τ/σᵢ) − αᵢ)²)',
        'risk_ridge = Σᵢ ½·((K(σᵢ)·(αᵢ + τ/σᵢ) − αᵢ)² + (K(σᵢ)·(αᵢ − τ/σᵢ) − αᵢ)²)',
      ],
    },
  },
  proof: {
    risk: {
      start: 'risk_GD',
      steps: [
        { '=': 'Σᵢ ((1 − G(σᵢ))²·αᵢ² + G(σᵢ)²·(τ/σᵢ)²)', by: ['singular', definition('risk_GD'), algebra] },
        {
          '≤': 'Σᵢ ((1 − K(σᵢ))²·αᵢ² + G(σᵢ)²·(τ/σᵢ)²)',
          by: ['filters', earlyStoppingAboveRidge],
          certificate: 'Σᵢ αᵢ²·(G(σᵢ) − K(σᵢ))·((1 − G(σᵢ)) + (1 − K(σᵢ)))',
        },
        {
          '≤': 'Σᵢ ((1 − K(σᵢ))²·αᵢ² + (c·K(σᵢ))²·(τ/σᵢ)²)',
          by: ['filters', 'constant', 'above', earlyStoppingBelowRidge],
          certificate: 'Σᵢ (τ/σᵢ)²·(c·K(σᵢ) − G(σᵢ))·(((c − 1) + 1)·K(σᵢ) + G(σᵢ))',
        },
        {
          '≤': 'c²·Σᵢ ((1 − K(σᵢ))²·αᵢ² + K(σᵢ)²·(τ/σᵢ)²)',
          by: 'above',
          certificate: '(c − 1)·((c − 1) + 2)·Σᵢ (1 − K(σᵢ))²·αᵢ²',
        },
        { '=': 'c²·risk_ridge', by: [definition('risk_ridge'), algebra] },
      ],
    },
  },
  sharp: {
    risk: {
      take: { t: 2, σ_max: 1, b: [0], h: '1/3', e: '-7/16', α: [0], τ: 1 },
      shows: ['c = 25/16', 'G(σ_1) = 15/16', 'K(σ_1) = 3/5', 'risk_GD = 225/256', 'risk_ridge = 9/25'],
    },
  },
  necessary: {
    singular: { because: 'both risks contain σᵢ² only, and have no value for σᵢ = 0' },
    filters: [
      {
        take: { t: 2, σ_max: 1, b: [0], h: '-3/7', e: 0, α: [1], τ: 0 },
        shows: ['G(σ_1) = 7/16', 'K(σ_1) = 7/9', 'risk_GD = 81/256', 'c²·risk_ridge = 16/81'],
      },
      {
        take: { t: 3, σ_max: 1, b: [0], h: '-1/2', e: '1/3', α: [1], τ: 0 },
        shows: ['G(σ_1) = 2', 'K(σ_1) = 6/7', 'risk_GD = 1', 'c²·risk_ridge = 1/9'],
      },
    ],
    constant: {
      take: { t: 1, σ_max: 1, b: [0], h: 0, e: -1, α: [0], τ: 1 },
      shows: ['c = 1', 'G(σ_1) = 1', 'K(σ_1) = 1/2', 'risk_GD = 1', 'risk_ridge = 1/4'],
    },
    above: { because: 'it follows from filters and constant, and is named to be cited' },
  },
});
