import { bounded, integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

export const earlyLargeSingularValues = theorem({
  id: 'early-large-singular-values',
  title: 'Below half the threshold, greater singular values are learned faster',
  subject: 'early-stopping',
  about:
    'The error left after t steps along a singular vector, (1 − 2ησ²)ᵗ of that at the start, is smaller ' +
    'for a greater σ, as long as 2ησ² ≤ 1 for both. Beyond, the factor is negative and grows in size with ' +
    'σ, to 1 at ησ² = 1; so it is false that it tends to 0 the faster the greater σ is, even if the step ' +
    'size is stable, which is how the claim is read here. At 2ησ² = 1 one step is enough.',
  references: ['Document 003 §2.3.2'],
  settles: ['lectures/early-large-sigma-fast'],
  refutes: {
    'lectures/early-large-sigma-fast': {
      given: { order: '0 ≤ σ ≤ σ⁺', stepSize: '0 < η < 1/(σ⁺)²' },
      claim: '|(1 − 2·η·(σ⁺)²)^t| ≤ |(1 − 2·η·σ²)^t|',
      by: {
        take: { 'σ⁺': 3, σ: 2, η: '1/10', t: 1 },
        shows: ['(1 − 2·η·(σ⁺)²)^1 = −4/5', '(1 − 2·η·σ²)^1 = 1/5'],
      },
      search: true,
    },
  },
  given: { order: '0 ≤ σ ≤ σ⁺', stepSize: '0 ≤ η ≤ 1/(2·(σ⁺)²)' },
  cases: {
    pair: {
      draws: { t: integer(1, 50), 'σ⁺': positive(), σ: bounded(), η: bounded() },
    },
  },
  proof: {
    left: {
      start: '(1 − 2·η·(σ⁺)²)^t',
      steps: [
        {
          '≤': '(1 − 2·η·σ²)^t',
          by: ['order', 'stepSize'],
          certificate:
            '2·η·(σ⁺ − σ)·(σ⁺ + σ)·Σ_{s=0}^{t−1} (2·(σ⁺)²·(1/(2·(σ⁺)²) − η))^{t−1−s}' +
            '·(2·(σ⁺)²·(1/(2·(σ⁺)²) − η) + 2·η·(σ⁺ − σ)·(σ⁺ + σ))^s',
        },
      ],
    },
  },
  sharp: {
    left: {
      take: { 'σ⁺': 2, σ: 2, η: '1/16', t: 2 },
      shows: ['(1 − 2·η·σ²)^2 = 1/4'],
    },
  },
  necessary: {
    order: {
      take: { 'σ⁺': 1, σ: 2, η: '1/8', t: 1 },
      shows: ['(1 − 2·η·(σ⁺)²)^1 = 3/4', '(1 − 2·η·σ²)^1 = 0'],
    },
    stepSize: [
      {
        take: { 'σ⁺': 2, σ: 1, η: '1/4', t: 2 },
        shows: ['(1 − 2·η·(σ⁺)²)^2 = 1', '(1 − 2·η·σ²)^2 = 1/4'],
      },
      {
        take: { 'σ⁺': 2, σ: 1, η: '-1/8', t: 1 },
        shows: ['(1 − 2·η·(σ⁺)²)^1 = 2', '(1 − 2·η·σ²)^1 = 5/4'],
      },
    ],
  },
});
