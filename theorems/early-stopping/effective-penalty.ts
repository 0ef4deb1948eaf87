import { between, integer, nonnegative, positive } from '../../src/generate/draws.js';
import { algebra, definition, geometricSum } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

// 1 − 2ηa and 1 − 2ηb, written so that the first reads as positive and the second as non-negative.
const p = '((1 − 2·η·b) + 2·η·(b − a))';
const q = '(1 − 2·η·b)';

export const effectivePenalty = theorem({
  id: 'effective-penalty',
  title: 'No ridge penalty matches early stopping in two directions',
  subject: 'early-stopping',
  about:
    'Along a direction with s = σ², gradient descent stopped after t steps has the same part of the least ' +
    'squares component as ridge with exactly one penalty, λ(s) = s·(1 − 2ηs)ᵗ/(1 − (1 − 2ηs)ᵗ). It is ' +
    'strictly decreasing in s for 2ηs ≤ 1. So wherever two directions with different σ take part, early ' +
    'stopping is no ridge regression with one λ, and the claim that it mimics ridge cannot mean equality, ' +
    'as it is read in the refutation. What is true: its filters lie between those of ridge with λ = ' +
    '1/(2ηt) and a constant times them.',
  references: ['Document 003 §2.3.2', 'Document 002, implicit regularization'],
  settles: ['lectures/early-mimics-ridge'],
  refutes: {
    'lectures/early-mimics-ridge': {
      given: { order: '0 < a < b', stepSize: '2·η·b ≤ 1', matched: 'a/(a + λ) = 1 − (1 − 2·η·a)^t' },
      claim: 'b/(b + λ) = 1 − (1 − 2·η·b)^t',
      by: {
        take: { a: '1/2', b: 1, h: 1, t: 2 },
        shows: ['η = 1/4', 'λ = 9/14', 'λ_eff(a) = 9/14', 'λ_eff(b) = 1/3'],
      },
      search: true,
    },
  },
  given: {
    rate: '0 < η',
    order: '0 < a < b',
    stepSize: '2·η·b ≤ 1',
    matched: 'a/(a + λ) = 1 − (1 − 2·η·a)^t',
  },
  cases: {
    pair: {
      draws: { t: integer(1, 50), b: positive(), a: between('0', 'b'), h: nonnegative() },
      define: [
        'η = 1/(2·b·(1 + h))',
        'λ_eff(s: scalar) = s·(1 − 2·η·s)^t/(1 − (1 − 2·η·s)^t)',
        'λ = λ_eff(a)',
      ],
    },
  },
  proof: {
    only: {
      start: 'λ',
      steps: [
        { '=': 'a/(a/(a + λ)) − a', by: algebra },
        { '=': 'a/(1 − (1 − 2·η·a)^t) − a', by: 'matched' },
        { '=': 'a·(1 − 2·η·a)^t/(1 − (1 − 2·η·a)^t)', by: algebra },
      ],
    },
    decreasing: {
      start: 'λ_eff(b)',
      steps: [
        {
          '=': '(1 − 2·η·b)^t/(2·η·(1 + Σ_{k=1}^{t−1} (1 − 2·η·b)^k))',
          by: ['rate', definition('λ_eff'), geometricSum],
        },
        {
          '<': '(1 − 2·η·a)^t/(2·η·(1 + Σ_{k=1}^{t−1} (1 − 2·η·a)^k))',
          by: ['rate', 'order', 'stepSize'],
          certificate:
            `(b − a)·(${p}^{t−1} + Σ_{r=0}^{t−2} ${p}^r·${q}^{t−1−r}` +
            ` + Σ_{s=1}^{t−1} (${p}·${q})^s·Σ_{r=0}^{t−1−s} ${p}^r·${q}^{t−1−s−r})` +
            `/((1 + Σ_{k=1}^{t−1} ${p}^k)·(1 + Σ_{k=1}^{t−1} ${q}^k))`,
        },
        { '=': 'λ_eff(a)', by: ['rate', definition('λ_eff'), geometricSum] },
      ],
    },
  },
  sharp: { decreasing: { because: 'it is strict; the sides come together as a and b do' } },
  necessary: {
    rate: { because: 'for η = 0 nothing moves and λ_eff is 0/0; with η < 0 there is no descent' },
    order: {
      take: { a: 2, b: 1, h: 3, t: 1 },
      shows: ['η = 1/8', 'λ_eff(a) = 2', 'λ_eff(b) = 3'],
    },
    stepSize: {
      take: { a: 1, b: '3/2', h: '-1/3', t: 2 },
      shows: ['η = 1/2', 'λ_eff(a) = 0', 'λ_eff(b) = 1/2'],
    },
    matched: {
      take: { a: 1, b: 2, h: 0, t: 1, λ: 2 },
      shows: ['η = 1/4', 'a/(a + λ) = 1/3', '1 − (1 − 2·η·a)^1 = 1/2'],
    },
  },
});
