import { atLeast, between, nonnegative, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';

const spectrum = { λ_min: positive(), ω: nonnegative() };
const define = ['λ_max = λ_min + ω', 'κ = λ_max/λ_min', 'η⋆ = 1/(λ_min + λ_max)'];

const everyStep = {
  start: '((κ − 1)/(κ + 1))²',
  steps: [
    {
      '≤': '(λ_max·(1 − 2η·λ_min)² + λ_min·(1 − 2η·λ_max)²)/(λ_min + λ_max)',
      by: 'spectrum',
      certificate: '4·λ_min·λ_max·(1 − η·(λ_min + λ_max))²/(λ_min + λ_max)²',
    },
    {
      '≤': 'q',
      by: ['spectrum', 'flat', 'steep'],
      certificate: '(λ_max·(q − (1 − 2η·λ_min)²) + λ_min·(q − (1 − 2η·λ_max)²))/(λ_min + λ_max)',
    },
  ],
} as const;

export const bestStepSize = theorem({
  id: 'best-step-size',
  title: 'The best step size is 1/(λ_min + λ_max)',
  subject: 'stability',
  about:
    'A step of size η multiplies the errors along singular vectors by 1 − 2ηλ, λ between λ_min and λ_max. Whatever η ' +
    'is, a bound q on the squares of all these factors is at least ((κ − 1)/(κ + 1))²: the least value is no more than ' +
    'an average of the two at the ends. At η* = 1/(λ_min + λ_max) this q does, and at no other η, where the square ' +
    'in the first certificate is positive. The lecture leaves out that λ_min must be positive (see ' +
    'rate-of-the-best-step for what happens otherwise), and that η* is best for the worst error: for an error along ' +
    'vᵢ alone 1/(2λᵢ) is, which arrives in one step. With ½‖Xw − y‖² read 2/(λ_min + λ_max), as in the chapter.',
  references: ['Document 003, §2.2.1, optimal learning rate'],
  settles: ['lectures/gd-eta-star'],
  given: {
    spectrum: '0 < λ_min ≤ λ_max',
    flat: {
      says: 'q bounds the square of the flat factor',
      in: { smaller: '(1 − 2η·λ_min)² ≤ q', larger: '(1 − 2η·λ_min)² ≤ q' },
    },
    steep: {
      says: 'q bounds the square of the steep factor',
      in: { smaller: '(1 − 2η·λ_max)² ≤ q', larger: '(1 − 2η·λ_max)² ≤ q' },
    },
    between: { says: 'λ is between λ_min and λ_max', in: { best: 'λ_min ≤ λ ≤ λ_max' } },
  },
  cases: {
    smaller: {
      draws: {
        ...spectrum,
        η: between('0', '1/(λ_min + λ_max)', { closed: true }),
        q: atLeast('(1 − 2η·λ_min)²'),
      },
      define,
    },
    larger: {
      draws: { ...spectrum, η: atLeast('1/(λ_min + λ_max)'), q: atLeast('(1 − 2η·λ_max)²') },
      define,
    },
    best: {
      draws: { ...spectrum, λ: between('λ_min', 'λ_max', { closed: true }) },
      define: [...define, 'η = η⋆', 'q = ((κ − 1)/(κ + 1))²'],
    },
  },
  proof: {
    everySmallerStep: { in: ['smaller'], ...everyStep },
    everyLargerStep: { in: ['larger'], ...everyStep },
    bestStep: {
      in: ['best'],
      start: '(1 − 2η⋆·λ)²',
      steps: [
        {
          '≤': '((κ − 1)/(κ + 1))²',
          by: ['spectrum', 'between'],
          certificate: '4·(λ − λ_min)·(λ_max − λ)/(λ_min + λ_max)²',
        },
      ],
    },
  },
  sharp: {
    everySmallerStep: {
      take: { λ_min: 1, ω: 2, η: '1/4', q: '1/4' },
      shows: ['κ = 3', '1 − 2η·λ_min = 1/2', '1 − 2η·λ_max = −1/2'],
    },
    everyLargerStep: {
      in: 'larger',
      take: { λ_min: 1, ω: 2, η: '1/4', q: '1/4' },
      shows: ['κ = 3', '1 − 2η·λ_min = 1/2', '1 − 2η·λ_max = −1/2'],
    },
    bestStep: {
      in: 'best',
      take: { λ_min: 1, ω: 2, λ: 3 },
      shows: ['κ = 3', 'η⋆ = 1/4', '1 − 2η⋆·λ = −1/2'],
    },
  },
  necessary: {
    spectrum: [
      {
        take: { λ_min: -1, ω: 3, η: 0, q: 1 },
        shows: ['κ = −2', '((κ − 1)/(κ + 1))² = 9'],
      },
      {
        in: 'larger',
        take: { λ_min: -1, ω: 3, η: 0, q: 1 },
        shows: ['κ = −2', '((κ − 1)/(κ + 1))² = 9'],
      },
    ],
    flat: [
      {
        take: { λ_min: 1, ω: 2, η: '1/5', q: '6/25' },
        shows: ['(1 − 2η·λ_min)² = 9/25', '(1 − 2η·λ_max)² = 1/25', '((κ − 1)/(κ + 1))² = 1/4'],
      },
      {
        in: 'larger',
        take: { λ_min: 1, ω: 2, η: '1/5', q: '6/25' },
        shows: ['(1 − 2η·λ_min)² = 9/25', '(1 − 2η·λ_max)² = 1/25', '((κ − 1)/(κ + 1))² = 1/4'],
      },
    ],
    steep: [
      {
        take: { λ_min: 1, ω: 2, η: '1/3', q: '1/5' },
        shows: ['(1 − 2η·λ_min)² = 1/9', '(1 − 2η·λ_max)² = 1', '((κ − 1)/(κ + 1))² = 1/4'],
      },
      {
        in: 'larger',
        take: { λ_min: 1, ω: 2, η: '1/3', q: '1/5' },
        shows: ['(1 − 2η·λ_min)² = 1/9', '(1 − 2η·λ_max)² = 1', '((κ − 1)/(κ + 1))² = 1/4'],
      },
    ],
    between: {
      in: 'best',
      take: { λ_min: 1, ω: 2, λ: 4 },
      shows: ['(1 − 2η⋆·λ)² = 1', '((κ − 1)/(κ + 1))² = 1/4'],
    },
  },
});
