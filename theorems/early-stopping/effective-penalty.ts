import { between, integer, nonnegative, positive } from '../../src/generate/draws.js';
import { algebra, geometricSum } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const effectivePenalty = theorem({
  id: 'effective-penalty',
  title: 'No ridge penalty matches early stopping in two directions',
  subject: 'early-stopping',
  about:
    'Along a direction with s = σ², gradient descent stopped after t steps has the same part of the least squares ' +
    'component as ridge with exactly one penalty, λ(s) = s·(1 − 2ηs)ᵗ/(1 − (1 − 2ηs)ᵗ). It is strictly decreasing in s ' +
    'for 2ηs ≤ 1. So wherever two directions with different σ take part, early stopping is no ridge regression with one ' +
    'λ, and the claim that it mimics ridge cannot mean equality, as it is read in the refutation. What is true: its ' +
    'filters lie between those of ridge with λ = 1/(2ηt) and a constant times them.',
  references: ['Document 003 §2.3.2', 'Document 002, implicit regularization'],
  settles: ['lectures/early-mimics-ridge'],
  refutes: {
    'lectures/early-mimics-ridge': {
      given: { order: '0 < a < b', stepSize: '2·η·b ≤ 1', matched: 'a/(a + λ) = 1 − (1 − 2·η·a)^t' },
      claim: 'b/(b + λ) = 1 − (1 − 2·η·b)^t',
      by: {
        take: { a: '1/2', b: 1, h: 1, t: 2 },
        shows: ['η = 1/4', 'λ = 9/14', 'b·(1 − 2·η·b)^2/(1 − (1 − 2·η·b)^2) = 1/3'],
      },
      search: true,
    },
  },
  given: {
    rate: '0 < η',
    order: '0 < 2·η·a < 2·η·b ≤ 1',
    matched: 'a/(a + λ) = 1 − (1 − 2·η·a)^t',
  },
  cases: {
    pair: {
      draws: { t: integer(1, 50), b: positive(), a: between('0', 'b'), h: nonnegative() },
      define: [
        'η = 1/(2·b·(1 + h))',
        'p = 1 − 2·η·a',
        'q = 1 − 2·η·b',
        'λ = a·p^t/(1 − p^t)',
      ],
    },
  },
  proof: {
    only: {
      start: 'λ',
      steps: [
        { '=': 'a/(a/(a + λ)) − a', by: ['order', algebra] },
        { '=': 'a/(1 − (1 − 2·η·a)^t) − a', by: 'matched' },
        { '=': 'a·(1 − 2·η·a)^t/(1 − (1 − 2·η·a)^t)', by: algebra },
      ],
    },
    decreasing: {
      start: 'b·(1 − 2·η·b)^t/(1 − (1 − 2·η·b)^t)',
      steps: [
        { '=': 'q^t/(2·η·(1 + Σ_{k=1}^{t−1} q^k))', by: ['rate', geometricSum] },
        {
          '<': 'p^t/(2·η·(1 + Σ_{k=1}^{t−1} p^k))',
          by: ['rate', 'order'],
          certificate:
            '(2·η·b − 2·η·a)·((1 − 2·η·a)^{t−1} + Σ_{r=0}^{t−2} (1 − 2·η·a)^r·(1 − 2·η·b)^{t−1−r}' +
            ' + Σ_{s=1}^{t−1} ((1 − 2·η·a)·(1 − 2·η·b))^s·Σ_{r=0}^{t−1−s} (1 − 2·η·a)^r·(1 − 2·η·b)^{t−1−s−r})' +
            '/(2·η·(1 + Σ_{k=1}^{t−1} (1 − 2·η·a)^k)·(1 + Σ_{k=1}^{t−1} (1 − 2·η·b)^k))',
        },
        { '=': 'a·(1 − 2·η·a)^t/(1 − (1 − 2·η·a)^t)', by: ['rate', geometricSum] },
      ],
    },
  },
  sharp: { decreasing: { because: 'it is strict; the sides come together as a and b do' } },
  necessary: {
    rate: { because: 'with η < 0 the products with a and b would have to be positive for negative a and b' },
    order: [
      {
        take: { a: 2, b: 1, h: 3, t: 1 },
        shows: ['η = 1/8', 'a·(1 − 2·η·a)/(2·η·a) = 2', 'b·(1 − 2·η·b)/(2·η·b) = 3'],
      },
      {
        take: { a: 1, b: 2, h: '-3/4', t: 2 },
        shows: ['η = 1', 'q = −3', 'p = −1'],
      },
    ],
    matched: {
      take: { a: 1, b: 2, h: 0, t: 1, λ: 2 },
      shows: ['η = 1/4', 'a/(a + λ) = 1/3', '1 − (1 − 2·η·a)^1 = 1/2'],
    },
  },
});
