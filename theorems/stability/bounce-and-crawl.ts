import { atLeast, bounded, nonnegative, positive } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { errorRecursion } from './error-recursion.js';

const spectrum = { λ_min: positive(), ω: nonnegative() };
const define = ['λ_max = λ_min + ω', 'κ = λ_max/λ_min'];

export const bounceAndCrawl = theorem({
  id: 'bounce-and-crawl',
  title: 'Crawling is forced, bouncing is a choice',
  subject: 'stability',
  about:
    'By error-recursion a step on ‖Xw − y‖² multiplies the error along a singular vector by 1 − 2ηλ. A stable step size ' +
    'is below 1/λ_max, so the flat factor is above 1 − 2/κ: flat directions crawl if κ is large, whatever η is. The ' +
    'steep error changes its sign, bounces, only if η > 1/(2λ_max); at η = 1/(2λ_max), which the chapter recommends ' +
    '(as 1/λ_max, for ½‖·‖²), no error does. And a step size with which the flat error shrinks by ρ of itself is not ' +
    'stable if κ ≥ 2/ρ.',
  references: ['Document 003, §3.2.1', 'Document 002, momentum', 'Document 000, §3.1', 'Chapter, §4.4'],
  settles: [
    'lectures/gd-bounce-crawl',
    'lectures/gd-gated-by-max-sv',
    'lectures/gd-flat-vs-steep',
    'chapter/gd-oscillates',
  ],
  refutes: {
    'lectures/gd-bounce-crawl': {
      in: 'long',
      given: { spectrum: '0 < λ_min ≤ λ_max', large: '100 ≤ κ', stepSize: '0 < η < 1/λ_max' },
      claim: '1 − 2η·λ_max < 0',
      by: {
        take: { λ_min: 1, ω: 99, η: '1/200' },
        shows: ['κ = 100', '1 − 2η·λ_max = 0', '1 − 2η·λ_min = 99/100'],
      },
      search: true,
    },
  },
  given: {
    spectrum: {
      says: '0 < λ_min ≤ λ_max',
      in: { long: '0 < λ_min ≤ λ_max', short: '0 < λ_min ≤ λ_max', fast: '0 < λ_min' },
    },
    stepSize: {
      says: 'the step size is stable, and long, or short, or makes progress along the flat direction',
      in: {
        long: '1/(2·λ_max) < η < 1/λ_max',
        short: '0 ≤ η ≤ 1/(2·λ_max)',
        fast: '1 − 2η·λ_min ≤ 1 − ρ',
      },
    },
    illConditioned: { says: 'κ ≥ 2/ρ, and ρ > 0', in: { fast: '0 < 2/ρ ≤ κ' } },
    mode: { says: 'λ is between λ_min and λ_max', in: { short: 'λ_min ≤ λ ≤ λ_max' } },
  },
  cases: {
    long: { draws: { ...spectrum, η: bounded() }, define },
    short: { draws: { ...spectrum, η: bounded(), λ: bounded() }, define },
    fast: {
      draws: { λ_min: positive(), ρ: positive(), κ: bounded(), η: atLeast('ρ/(2·λ_min)') },
      define: ['λ_max = κ·λ_min'],
    },
  },
  proof: {
    crawls: {
      in: ['long'],
      start: '1 − 2η·λ_min',
      steps: [
        {
          '>': '1 − 2·λ_min/λ_max',
          by: ['spectrum', 'stepSize', errorRecursion],
          certificate: '2·λ_min·(1/λ_max − η)',
        },
        { '=': '1 − 2/κ', by: definition('κ') },
      ],
    },
    bounces: {
      in: ['long'],
      start: '1 − 2η·λ_max',
      steps: [
        {
          '<': '0',
          by: ['spectrum', 'stepSize', errorRecursion],
          certificate: '2·λ_max·(η − 1/(2·λ_max))',
        },
      ],
    },
    doesNotBounce: {
      in: ['short'],
      start: '1 − 2η·λ',
      steps: [
        {
          '≥': '1 − 2η·λ_max',
          by: ['stepSize', 'mode', errorRecursion],
          certificate: '2·η·(λ_max − λ)',
        },
        { '≥': '0', by: ['spectrum', 'stepSize'], certificate: '2·λ_max·(1/(2·λ_max) − η)' },
      ],
    },
    unstable: {
      in: ['fast'],
      start: '1/λ_max',
      steps: [
        {
          '≤': 'ρ/(2·λ_min)',
          by: ['illConditioned', 'spectrum'],
          certificate: '(κ − 2/ρ)/((2/ρ)·κ·λ_min)',
        },
        {
          '≤': 'η',
          by: ['stepSize', 'spectrum'],
          certificate: '½·(1 − ρ − (1 − 2η·λ_min))/λ_min',
        },
      ],
    },
  },
  sharp: {
    crawls: { because: 'strict; the flat factor tends to 1 − 2/κ as η → 1/λ_max' },
    bounces: { because: 'strict; the steep factor tends to 0 as η → 1/(2λ_max)' },
    doesNotBounce: {
      in: 'short',
      take: { λ_min: 1, ω: 1, λ: 2, η: '1/4' },
      shows: ['1 − 2η·λ = 0'],
    },
    unstable: {
      in: 'fast',
      take: { λ_min: '3/4', ρ: '1/2', κ: 4, η: '1/3' },
      shows: ['1 − 2η·λ_min = 1/2', '1/λ_max = 1/3'],
    },
  },
  necessary: {
    spectrum: {
      take: { λ_min: -1, ω: 2, η: '3/4' },
      shows: ['κ = −1', '1 − 2η·λ_min = 5/2', '1 − 2/κ = 3'],
    },
    stepSize: [
      {
        take: { λ_min: 1, ω: 1, η: '1/2' },
        shows: ['κ = 2', '1 − 2η·λ_min = 0', '1 − 2/κ = 0'],
      },
      {
        take: { λ_min: 1, ω: 1, η: '1/4' },
        shows: ['1 − 2η·λ_max = 0'],
      },
      {
        in: 'short',
        take: { λ_min: 1, ω: 1, λ: 2, η: '1/3' },
        shows: ['1 − 2η·λ = −1/3'],
      },
      {
        in: 'fast',
        take: { λ_min: 2, ρ: 1, κ: 2, η: '1/5' },
        shows: ['1 − 2η·λ_min = 1/5', '1 − ρ = 0', '1/λ_max = 1/4'],
      },
    ],
    illConditioned: {
      in: 'fast',
      take: { λ_min: 2, ρ: 1, κ: 1, η: '1/4' },
      shows: ['1 − 2η·λ_min = 0', '1/λ_max = 1/2'],
    },
    mode: {
      in: 'short',
      take: { λ_min: 1, ω: 1, λ: 3, η: '1/4' },
      shows: ['1 − 2η·λ = −1/2'],
    },
  },
});
