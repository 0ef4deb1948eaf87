import { atLeast, between, integer, total } from '../../src/generate/draws.js';
import { logarithmSeries } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradGap, adaGradHypotheses, adaGradNormRun } from '../families/ada-grad-norm-run.js';

const { draws, define } = adaGradNormRun({ dimensions: 2, steps: 3 });
const { k: _k, T: _T, L: _L, ...others } = draws;

const bound = '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η + 2·L·η·ln(2·L·η/(3·r_1))';
const inside = 'Σ_{t=1}^{m} ‖g_t‖²/r_t·(2 − L·η/r_t)';

/** ⅔·L·η, which `split` keeps above r_1, and the two differences that make up a later root. */
const limit = '((2/3·L·η − r_1) + r_1)';
const root = (i: string) => `((R_${i} − 2/3·L·η) + ${limit})`;
const sinceCrossing = `(Σ_{j=2}^{i} ‖g_{m+j}‖²/(${root('i')} + ${root('1')}))`;
const untilLast = `(Σ_{j=i+1}^{p} ‖g_{m+j}‖²/(${root('p')} + ${root('i')}))`;

const oneStep = { q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: [0, 0], c: 0 };

const anySplit = 'the bound holds whatever m is; split only sorts the terms of the certificates';

export const adaGradNormSmallStart = theorem({
  id: 'ada-grad-norm-small-start',
  title: 'AdaGrad with one step size from a flat start',
  subject: 'rates',
  about:
    'Without noise, the squared gradients of AdaGrad with one step size sum to at most ' +
    '(2·(f(w_1) − f(w_{T+1}))/η + 2·‖g_1‖ − L·η + 2·L·η·ln(2·L·η/(3·‖g_1‖)))² whatever T is: a first gradient below ⅔·L·η ' +
    'costs its logarithm, once, and the mean of the squares still falls as 1/T. (Where it is longer, ' +
    'ada-grad-norm-large-start is better; together they say that the cost is at most 2·L·η·ln⁺(L·η/‖g_1‖).) In the ' +
    'derivation m is the number of steps whose roots r_t are at most ⅔·L·η, and R_i = r_{m+i} are the others: up to ' +
    'there the step from r_{t−1} to r_t may cost 2·L·η·ln(r_t/r_{t−1}), after that each step pays for itself. ' +
    'Equality for r_1 = ⅔·L·η; from flatter starts many small steps up to that root come near. ' +
    'F_t = f(w_t), g_t = ∇f(w_t), and r_T² is the sum of the squared gradients.',
  references: ['Chapter, Theorem 4.6.4', 'Ward, Wu, Bottou 2020, Theorem 2.2'],
  settles: [],
  given: {
    forward: '0 < η',
    split: {
      says: 'the first m roots are at most ⅔·L·η, the others at least that',
      in: {
        below: 'max_{t=1}^{m} r_t ≤ 2/3·L·η',
        crossing: 'max_{t=1}^{m} r_t ≤ 2/3·L·η ≤ min_{i=1}^{p} R_i',
      },
    },
    ...adaGradHypotheses,
  },
  cases: {
    below: {
      draws: {
        ...others,
        k: integer(0, 2),
        T: total('k', 1),
        m: total('k', 1),
        L: atLeast('3·r_m/(2·η)', { by: 'split' }),
      },
      define,
    },
    crossing: {
      draws: {
        ...others,
        m: integer(1, 2),
        e: integer(0, 1),
        k: total('m', 'e'),
        p: total('e', 1),
        T: total('m', 'p'),
        L: between('3·r_m/(2·η)', '3·r_{m+1}/(2·η)', { by: 'split', closed: true }),
      },
      define: [...define, 'o = 1_p', 'R_i = o_i·Σ_{l=m+i}^{m+i} r_l'],
    },
  },
  proof: {
    sum: {
      start: 'r_T',
      steps: [
        {
          '≤': '2·(F_1 − F_{T+1})/η + r_T − Σ_{t=1}^{T} ‖g_t‖²/r_t·(2 − L·η/r_t)',
          by: ['smooth', 'update', 'forward', quadraticBounds],
          certificate: `2/η·Σ_{t=1}^{T} ${adaGradGap}`,
        },
        {
          '≤': `2·(F_1 − F_{T+1})/η + L·η/3 + 3·r_m²/(4·L·η) − ${inside}`,
          by: ['split', 'roots', 'positive'],
          certificate: {
            below: `(2/3·L·η − r_m)²/(2·${limit})`,
            crossing:
              `(R_1 − 2/3·L·η)/(2·${limit}·R_1²)·(2·${limit}·‖g_{m+1}‖² + r_m²·(R_1 − 2/3·L·η)) + ` +
              'Σ_{i=2}^{p} ‖g_{m+i}‖²/R_i²·(3/2·(R_1 − 2/3·L·η) + ' +
              `(${root('1')}·(5·${sinceCrossing} + ${untilLast}) + 2·${sinceCrossing}² + 4·${sinceCrossing}·${untilLast})/(2·(${root('p')} + ${root('1')})))`,
          },
        },
        {
          '≤':
            '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η + L·η·(Σ_{t=2}^{m} (1 − r_{t−1}/r_t)·(3 − r_{t−1}/r_t) + ' +
            '(1 − 3·r_m/(2·L·η))·(3 − 3·r_m/(2·L·η)))',
          by: ['split', 'roots', 'positive'],
          certificate: `2·Σ_{t=2}^{m} (1 − r_{t−1}/r_t)²·((2/3·L·η − r_t) + ${limit}/2) + (1 − 3·r_m/(2·L·η))²·${limit}`,
        },
        { '≤': bound, by: ['split', 'roots', 'positive', logarithmSeries] },
      ],
    },
  },
  sharp: {
    sum: {
      take: { ...oneStep, L: 3, η: '1/2', m: 2 },
      shows: ['r_T = 1', 'F_3 = −1/8', '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = 1'],
    },
  },
  necessary: {
    forward: {
      take: { ...oneStep, L: '-3/2', η: -1, s: ['1/4', 0] },
      shows: ['F_3 = 0', '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = 1/2'],
    },
    split: { because: 'as the roots grow, there is such an m, unless r_1 is above' },
    smooth: {
      take: { ...oneStep, L: 6, η: '1/2', s: ['-1/2', 0] },
      shows: ['F_3 = 3/4', '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = −4', '2·L·η/(3·r_1) = 2'],
    },
    update: {
      take: { ...oneStep, L: 3, η: '1/2', w: [[0], [0], [0]], F: [0, 0, 0] },
      shows: ['2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = 1/2'],
    },
    roots: {
      take: {
        ...oneStep,
        L: 6,
        η: '1/2',
        r: [2, 2],
        w: [[0], ['-1/4'], ['-1/4']],
        F: [0, '-1/16', '-1/16'],
      },
      shows: ['r_T = 2', '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = 5/4'],
    },
    positive: {
      in: 'crossing',
      take: {
        ...oneStep,
        m: 1,
        e: 0,
        L: '-3/2',
        η: '1/2',
        r: [-1, 1],
        w: [[0], ['1/2'], ['1/2']],
        F: [0, '5/16', '5/16'],
      },
      shows: ['r_T = 1', '2·(F_1 − F_{T+1})/η + 2·r_1 − L·η = −5/2', '2·L·η/(3·r_1) = ½'],
    },
  },
  survivingMutations: {
    'split: max → min at column 1': anySplit,
    'split: 1 → 2 at column 8': anySplit,
    'split: min → max at column 31': anySplit,
    'split: 1 → 2 at column 38': anySplit,
  },
});
