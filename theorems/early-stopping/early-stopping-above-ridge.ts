import { integer, nonnegative, positive } from '../../src/generate/draws.js';
import { algebra, bernoulli, powersOfContraction } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const earlyStoppingAboveRidge = theorem({
  id: 'early-stopping-above-ridge',
  title: 'Early stopping keeps more of every direction than ridge',
  subject: 'early-stopping',
  about:
    'After t steps from 0, gradient descent has the part 1 − (1 − 2ησ²)ᵗ of the least squares component ' +
    'along a direction; ridge has σ²/(σ² + λ). With the penalty λ = 1/(2ηt), and 2ησ² ≤ 1, gradient ' +
    'descent has more of every direction. By how much more at most is another theorem: up to a constant, ' +
    'stopping early acts like ridge, and not exactly.',
  references: ['Document 003 §2.3.2', 'Ali, Kolter, Tibshirani 2019, section 5'],
  settles: [],
  given: {
    rate: '0 < η',
    singular: '0 < σ',
    stepSize: '2·η·σ² ≤ 1',
    penalty: 'λ = 1/(2·η·t)',
    time: '1 ≤ t',
  },
  cases: {
    direction: {
      draws: { t: integer(1, 50), σ: positive(), p: nonnegative() },
      define: ['η = 1/(2·σ²·(1 + p))', 'λ = 1/(2·η·t)'],
    },
  },
  proof: {
    more: {
      start: 'σ²/(σ² + λ)',
      steps: [
        { '=': '1 − 1/(1 + 2·η·t·σ²)', by: ['penalty', algebra] },
        {
          '<': '1 − (1 − (2·η·σ²)²)^t/(1 + 2·η·t·σ²)',
          by: ['rate', 'singular', 'stepSize', 'time', powersOfContraction],
          certificate: '(2·η·σ²)²/(1 + 2·η·t·σ²)·(1 + Σ_{s=1}^{t−1} ((1 − 2·η·σ²)·(1 + 2·η·σ²))^s)',
        },
        { '=': '1 − (1 − 2·η·σ²)^t·(1 + 2·η·σ²)^t/(1 + 2·η·t·σ²)', by: algebra },
        {
          '≤': '1 − (1 − 2·η·σ²)^t',
          by: ['rate', 'singular', 'stepSize', 'time', bernoulli],
          certificate: '(1 − 2·η·σ²)^t/(1 + 2·η·t·σ²)·(2·η·σ²)²·Σ_{s=1}^{t−1} Σ_{k=0}^{s−1} (1 + 2·η·σ²)^k',
        },
      ],
    },
  },
  sharp: {
    more: { because: 'it is strict; the quotient of the sides tends to 1 as 2ηtσ² tends to 0' },
  },
  necessary: {
    rate: { because: 'for η = 0 there is no λ, and η < 0 gives λ < 0, which is no ridge problem' },
    singular: {
      take: { σ: 0, p: 0, t: 1, η: 1 },
      shows: ['σ²/(σ² + λ) = 0', '1 − (1 − 2·η·σ²)^1 = 0'],
    },
    stepSize: {
      take: { σ: 1, p: '-3/7', t: 2 },
      shows: ['2·η·t·σ² = 7/2', '1 − (1 − 2·η·σ²)^2 = 7/16', 'σ²/(σ² + λ) = 7/9'],
    },
    penalty: {
      take: { σ: 1, p: 1, t: 1, λ: '1/2' },
      shows: ['1 − (1 − 2·η·σ²)^1 = 1/2', 'σ²/(σ² + λ) = 2/3'],
    },
    time: { because: 'for t = 0 there is no λ, and gradient descent has not begun' },
  },
});
