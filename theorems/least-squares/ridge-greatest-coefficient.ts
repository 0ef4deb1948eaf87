import { bounded, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ridgeGreatestCoefficient = theorem({
  id: 'ridge-greatest-coefficient',
  title: 'Ridge has its greatest coefficient at σ² = λ',
  subject: 'least-squares',
  about:
    'Where y has equal components along all uᵢ, the component of the ridge solution is greatest at σ = √λ, ' +
    'with the value 1/(2√λ), and not where σ is greatest: squared, 4λ·(σ/(σ² + λ))² ≤ 1. So a large λ does ' +
    'not keep the components along small singular values below the others, as document 002 says (read here ' +
    'with λ ≥ 100). What grows with σ is σ²/(σ² + λ), the part of the least squares component that is ' +
    'left.',
  references: ['Document 002, implicit regularization'],
  settles: ['lectures/ridge-no-large-small-sv'],
  refutes: {
    'lectures/ridge-no-large-small-sv': {
      given: { penalty: '100 ≤ λ', order: '0 ≤ σ ≤ σ⁺' },
      claim: 'σ/(σ² + λ) ≤ σ⁺/((σ⁺)² + λ)',
      by: {
        take: { 'σ⁺': 20, σ: 10, λ: 100 },
        shows: ['σ/(σ² + λ) = 1/20', 'σ⁺/((σ⁺)² + λ) = 1/25'],
      },
      search: true,
    },
  },
  given: { penalty: '0 ≤ λ', order: '0 ≤ σ < σ⁺' },
  cases: { pair: { draws: { λ: bounded(), 'σ⁺': positive(), σ: bounded() } } },
  proof: {
    greatest: {
      start: '4·λ·(σ⁺/((σ⁺)² + λ))²',
      steps: [
        { '=': '1 − (((σ⁺)² − λ)/((σ⁺)² + λ))²', by: algebra },
        { '≤': '1', by: algebra, certificate: '(((σ⁺)² − λ)/((σ⁺)² + λ))²' },
      ],
    },
    filter: {
      start: 'σ²/(σ² + λ)',
      steps: [
        {
          '≤': '(σ⁺)²/((σ⁺)² + λ)',
          by: ['penalty', 'order'],
          certificate: 'λ·(σ⁺ − σ)·(σ⁺ + σ)/((σ² + λ)·((σ⁺)² + λ))',
        },
      ],
    },
  },
  sharp: {
    greatest: { take: { 'σ⁺': 2, σ: 1, λ: 4 }, shows: ['σ⁺/((σ⁺)² + λ) = 1/4'] },
    filter: { take: { 'σ⁺': 2, σ: 1, λ: 0 }, shows: ['σ²/(σ² + λ) = 1'] },
  },
  necessary: {
    penalty: {
      take: { 'σ⁺': 2, σ: 1, λ: '-1/2' },
      shows: ['σ²/(σ² + λ) = 2', '(σ⁺)²/((σ⁺)² + λ) = 8/7'],
    },
    order: {
      take: { 'σ⁺': 1, σ: 2, λ: 1 },
      shows: ['σ²/(σ² + λ) = 4/5', '(σ⁺)²/((σ⁺)² + λ) = 1/2'],
    },
  },
});
