import { atLeast, between, integer, nonnegative, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { stochasticGradientRate } from './stochastic-gradient-rate.js';

export const stochasticSteps = theorem({
  id: 'stochastic-steps',
  title: 'Steps of SGD to a small gradient',
  subject: 'rates',
  about:
    'What follows from Theorem 4.6.2 for a mean squared gradient of at most ε² is that T ≥ (9/4)·MLσ²/ε⁴ steps suffice ' +
    '(4·MLσ²/ε⁴ with the constant 2 of the chapter), where the chapter says that O(1/ε⁴) are needed: a bound from above ' +
    'shows no need. V is the expected mean squared gradient.',
  references: ['Chapter, §4.6.3'],
  settles: ['chapter/eps4'],
  given: {
    root: 'ρ = √(M·L·σ²/T)',
    rate: 'V ≤ 3/2·ρ',
    accuracy: '0 < ε',
    enough: 'T ≥ 9/4·M·L·σ²/ε⁴',
    nonnegative: '0 ≤ V',
    length: '0 ≤ ρ',
  },
  cases: {
    numbers: {
      draws: {
        T: integer(1, 50),
        L: positive(),
        σ: positive(),
        ρ: nonnegative(),
        v: between('0', '1', { closed: true }),
        ε: atLeast('½·(1 + 3/2·ρ)', { by: 'enough' }),
      },
      define: ['M = ρ²·T/(L·σ²)', 'V = 3/2·ρ·v'],
    },
  },
  proof: {
    steps: {
      start: 'V²',
      steps: [
        {
          '≤': '(3/2·ρ)²',
          by: ['rate', 'nonnegative', 'length', stochasticGradientRate],
          certificate: '(3/2·ρ − V)·(3/2·ρ + V)',
        },
        { '=': '9/4·M·L·σ²/T', by: 'root' },
        { '≤': 'ε⁴', by: ['enough', 'accuracy'], certificate: 'ε⁴/T·(T − 9/4·M·L·σ²/ε⁴)' },
      ],
    },
  },
  sharp: {
    steps: {
      take: { T: 9, L: 1, σ: 2, ρ: '8/3', v: 1, ε: 2 },
      shows: ['M = 16', 'V = 4', '9/4·M·L·σ²/ε⁴ = 9'],
    },
  },
  necessary: {
    root: {
      take: { T: 9, L: 1, σ: 2, ρ: 1, v: 1, ε: 1, M: 1 },
      shows: ['V = 3/2', '9/4·M·L·σ²/ε⁴ = 9'],
    },
    rate: {
      take: { T: 9, L: 1, σ: 2, ρ: '2/3', v: 1, ε: 1, V: '5/4' },
      shows: ['3/2·ρ = 1', '9/4·M·L·σ²/ε⁴ = 9'],
    },
    accuracy: { because: 'only ε² matters; ε = 0 has no quotient' },
    enough: {
      take: { T: 1, L: 1, σ: 1, ρ: '7/10', v: 1, ε: 1 },
      shows: ['V = 21/20', '9/4·M·L·σ²/ε⁴ = 441/400'],
    },
    nonnegative: {
      take: { T: 9, L: 1, σ: 2, ρ: '2/3', v: 1, ε: 1, V: -2 },
      shows: ['3/2·ρ = 1', '9/4·M·L·σ²/ε⁴ = 9'],
    },
    length: { because: 'a root is not negative; it is stated because the certificate reads it' },
  },
});
