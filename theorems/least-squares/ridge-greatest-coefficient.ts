import { boundedVector, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeGreatestCoefficient = theorem({
  id: 'ridge-greatest-coefficient',
  title: 'Ridge has its greatest coefficient at σ = √λ',
  subject: 'least-squares',
  about:
    'For data of equal size along all uᵢ, the component of the ridge solution is greatest where σ = √λ, with the value ' +
    '1/(2√λ), and not where σ is greatest. So a large λ does not keep the components along small singular values below ' +
    'the others, as document 002 says. What grows with σ is the filter factor σ²/(σ² + λ): what is left of the least ' +
    'squares component.',
  references: ['Document 002, implicit regularization'],
  settles: ['lectures/ridge-no-large-small-sv'],
  refutes: {
    'lectures/ridge-no-large-small-sv': {
      given: { penalty: '100 ≤ λ', singular: '0 ≤ σᵢ', order: 'σ_2 ≤ σ_1' },
      claim: 'σ_2/(σ_2² + λ) ≤ σ_1/(σ_1² + λ)',
      by: {
        take: { σ: [20, 10], λ: 100 },
        shows: ['σ_2/(σ_2² + λ) = 1/20', 'σ_1/(σ_1² + λ) = 1/25'],
      },
      search: true,
    },
  },
  given: { penalty: '0 < λ', singular: '0 ≤ σᵢ', order: 'σ_2 ≤ σ_1' },
  cases: { pair: { draws: { λ: positive(), σ: boundedVector(2) } } },
  proof: {},
  sharp: {},
  necessary: {},
} as never);
