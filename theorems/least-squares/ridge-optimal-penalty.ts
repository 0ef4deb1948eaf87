import { dimension, nonnegative, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeOptimalPenalty = theorem({
  id: 'ridge-optimal-penalty',
  title: 'The best ridge penalty does not depend on the singular values',
  subject: 'least-squares',
  about:
    'Let the data be yᵢ = σᵢ·αᵢ + εᵢ along uᵢ, with the signal αᵢ along vᵢ and noise εᵢ = ±τ with equal ' +
    'chances (only its mean 0 and its variance τ² matter). The mean squared error of ridge is least, ' +
    'direction by direction, at λ = τ²/αᵢ², which does not contain σᵢ. So whether a direction carries ' +
    'noise is not told by its singular value, as document 003 says: ridge may remove the signal. That ' +
    'claim is read here as: when the small singular value is damped, the error does not exceed that of ' +
    'least squares.',
  references: ['Document 003 §2.3.1', 'Hastie, Tibshirani, Friedman, section 3.4.1'],
  settles: ['lectures/ridge-filters-noise'],
  refutes: {
    'lectures/ridge-filters-noise': {
      given: { penalty: '0 < λ', singular: '0 < σᵢ' },
      claim: 'risk(λ) ≤ risk(0)',
      by: {
        take: { σ: [10, 1], α: [0, 1], τ: 0, λ: 1 },
        shows: ['risk(0) = 0', 'risk(λ) = 1/4', 'σ_1 = 10', 'σ_2 = 1'],
      },
      search: true,
    },
  },
  given: { singular: '0 < σᵢ', signal: '0 < αᵢ', penalty: '0 ≤ λ' },
  cases: {
    directions: {
      draws: {
        n: dimension(8),
        σ: vector('n', 'positive'),
        α: vector('n', 'positive'),
        τ: positive(),
        λ: nonnegative(),
      },
      define: [
        'e(x: scalar, s: scalar, a: scalar, z: scalar) = s/(s² + x)·(s·a + z) − a',
        'risk(x: scalar) = Σᵢ ½·(e(x, σᵢ, αᵢ, τ)² + e(x, σᵢ, αᵢ, −τ)²)',
      ],
    },
  },
  proof: {
    best: {
      start: 'Σᵢ ½·(e(τ²/αᵢ², σᵢ, αᵢ, τ)² + e(τ²/αᵢ², σᵢ, αᵢ, −τ)²)',
      steps: [
        { '=': 'Σᵢ αᵢ²·τ²/(αᵢ²·σᵢ² + τ²)', by: algebra },
        {
          '≤': 'Σᵢ (λ²·αᵢ² + τ²·σᵢ²)/(σᵢ² + λ)²',
          by: ['singular', 'signal', 'penalty'],
          certificate: 'Σᵢ σᵢ²·(λ·αᵢ² − τ²)²/((αᵢ²·σᵢ² + τ²)·(σᵢ² + λ)²)',
        },
        { '=': 'risk(λ)', by: algebra },
      ],
    },
  },
  sharp: {
    best: {
      take: { σ: [1, 2], α: [1, 1], τ: 2, λ: 4 },
      shows: ['risk(4) = 13/10', 'risk(0) = 5'],
    },
  },
  necessary: {
    singular: {
      because: 'only that σᵢ² + λ is not 0 is needed: with λ = 0, no solution is unique where σᵢ = 0',
    },
    signal: { because: 'where αᵢ = 0 there is no least error for a finite λ: it tends to 0 as λ grows' },
    penalty: { because: 'the difference is a sum of squares for λ < 0 too, wherever no σᵢ² + λ is 0' },
  },
});
