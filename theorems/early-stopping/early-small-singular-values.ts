import { between, integer, number, positive } from '../../src/generate/draws.js';
import { bernoulli } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

// (1 − x)ᵗ − (1 − t·x) as squares, for 0 ≤ x = 2ησ² ≤ 2: 1 − qˢ is half of (1 − qˢ)² and half of 1 − q²ˢ.
const lost =
  '(2·η·σ²)·Σ_{s=0}^{t−1} (½·(1 − (1 − 2·η·σ²)^s)²' +
  ' + ½·(2·η·σ²)·(2 − 2·η·σ²)·Σ_{k=0}^{s−1} ((1 − 2·η·σ²)²)^k)';

export const earlySmallSingularValues = theorem({
  id: 'early-small-singular-values',
  title: 'Components along small singular values have hardly moved after t steps',
  subject: 'early-stopping',
  about:
    'With a step size that is stable in a direction, 2ησ² ≤ 2, that direction keeps at least 1 − 2ηtσ² of ' +
    'its error after t steps: almost all of it where σ² is much less than 1/(2ηt). From w₀ = 0 its ' +
    'component of w_t is then at most 2ηtσ·|ỹ| (here squared). That is small for a small σ, but need not ' +
    'be smaller than a component along a greater σ, which stops at ỹ/σ: read so, the claim that small ' +
    'directions have moved less is false.',
  references: ['Document 003 §2.3.2', 'Document 002, implicit regularization'],
  settles: ['lectures/early-small-sigma-slow', 'lectures/early-small-not-moved'],
  refutes: {
    'lectures/early-small-not-moved': {
      given: { singular: '0 < σ ≤ σ⁺', stepSize: '0 < 2·η·(σ⁺)² ≤ 1' },
      claim: '(1 − (1 − 2·η·σ²)^t)/σ ≤ (1 − (1 − 2·η·(σ⁺)²)^t)/σ⁺',
      by: {
        take: { x: '1/2', σ: 1, 'σ⁺': 2, ỹ: 1, t: 4, η: '1/8' },
        shows: ['(1 − (1 − 2·η·σ²)^4)/σ = 175/256', '(1 − (1 − 2·η·(σ⁺)²)^4)/σ⁺ = 1/2'],
      },
      search: true,
    },
  },
  given: {
    singular: '0 < σ',
    stepSize: '0 ≤ 2·η·σ² ≤ 2',
    time: '0 ≤ t',
  },
  cases: {
    direction: {
      draws: {
        t: integer(0, 50),
        σ: positive(),
        'σ⁺': positive(),
        x: between('0', '2', { by: 'stepSize', closed: true }),
        ỹ: number(),
      },
      define: ['η = x/(2·σ²)'],
    },
  },
  proof: {
    kept: {
      start: '1 − 2·η·t·σ²',
      steps: [
        {
          '≤': '(1 − 2·η·σ²)^t',
          by: ['stepSize', 'time', bernoulli],
          certificate: lost,
        },
      ],
    },
    component: {
      start: '((1 − (1 − 2·η·σ²)^t)/σ·ỹ)²',
      steps: [
        {
          '≤': '(2·η·t·σ·ỹ)²',
          by: ['singular', 'stepSize', 'time', bernoulli],
          certificate:
            `ỹ²/σ²·${lost}·(t·(2·η·σ²) + ½·(1 − (1 − 2·η·σ²)^t)²` +
            ' + ½·(2·η·σ²)·(2 − 2·η·σ²)·Σ_{k=0}^{t−1} ((1 − 2·η·σ²)²)^k)',
        },
      ],
    },
  },
  sharp: {
    kept: { take: { x: '1/2', σ: '1/2', 'σ⁺': 1, ỹ: 1, t: 1 }, shows: ['η = 1', '1 − 2·η·t·σ² = 1/2'] },
    component: {
      take: { x: '1/2', σ: '1/2', 'σ⁺': 1, ỹ: 3, t: 1 },
      shows: ['η = 1', '2·η·t·σ·ỹ = 3'],
    },
  },
  necessary: {
    singular: { because: 'both sides are even in σ; for σ = 0 there is no ỹ/σ' },
    stepSize: [
      {
        take: { x: 3, σ: 2, 'σ⁺': 1, ỹ: 1, t: 5 },
        shows: ['η = 3/8', '(1 − 2·η·σ²)^5 = −32', '1 − 2·η·t·σ² = −14'],
      },
    ],
    time: {
      take: { x: '3/2', σ: 1, 'σ⁺': 1, ỹ: 1, t: -1 },
      shows: ['1 − 2·η·t·σ² = 5/2', '(1 − 2·η·σ²)^t = −2'],
    },
  },
});
