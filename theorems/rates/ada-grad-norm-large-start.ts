import { atLeast } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradGap, adaGradHypotheses, adaGradNormRun } from '../families/ada-grad-norm-run.js';

const { draws, define } = adaGradNormRun();
const sinceFirst = '(Σ_{l=2}^{t} ‖g_l‖²/(r_t + r_1))';
const untilLast = '(Σ_{l=t+1}^{T} ‖g_l‖²/(r_T + r_t))';

/** One dimension, two steps, the second without a gradient: it needs none to show what goes wrong in the first. */
const oneStep = { q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: [0, 0], c: 0 };

export const adaGradNormLargeStart = theorem({
  id: 'ada-grad-norm-large-start',
  title: 'AdaGrad with one step size from a steep start',
  subject: 'rates',
  about:
    'If the first gradient is at least ⅔·L·η long, the squared gradients of AdaGrad with one step size, without noise, sum ' +
    'to at most (2·(f(w_1) − f(w_{T+1}))/η + L·η − ‖g_1‖)² whatever T is: their mean falls as 1/T, without the logarithm ' +
    'and the root of Theorem 4.6.4. L/2·w² attains it from every such start, for T = 1. What a smaller first gradient ' +
    'costs is in ada-grad-norm-small-start. F_t = f(w_t), g_t = ∇f(w_t), and r_T² is the sum of the squared gradients.',
  references: ['Chapter, Theorem 4.6.4', 'Ward, Wu, Bottou 2020, Theorem 2.2'],
  settles: [],
  given: {
    forward: '0 < η',
    large: '2/3·L·η ≤ r_1',
    ...adaGradHypotheses,
  },
  cases: {
    seen: { draws: { ...draws, q: atLeast('2/3·L·η', { by: 'large' }) }, define },
  },
  proof: {
    sum: {
      start: 'r_T',
      steps: [
        {
          '≤': 'Σ_{t=1}^{T} ‖g_t‖²/r_t·(2 − L·η/r_t) + L·η − r_1',
          by: ['large', 'roots', 'positive'],
          certificate:
            'Σ_{t=2}^{T} ‖g_t‖²/r_t²·(3/2·(r_1 − 2/3·L·η) + ' +
            `(r_1·(5·${sinceFirst} + ${untilLast}) + 2·${sinceFirst}² + 4·${sinceFirst}·${untilLast})/(2·(r_T + r_1)))`,
        },
        {
          '≤': '2·(F_1 − F_{T+1})/η + L·η − r_1',
          by: ['smooth', 'update', 'forward', quadraticBounds],
          certificate: `2/η·Σ_{t=1}^{T} ${adaGradGap}`,
        },
      ],
    },
  },
  sharp: {
    sum: {
      take: { L: 2, η: 1, q: 3, Q: [[1]], 'w₁': [3], u: [[0], [0]], s: [0, 0, 0], c: 0 },
      shows: ['T = 3', 'F_4 = −2', 'r_T = 3', '2·(F_1 − F_{T+1})/η = 4'],
    },
  },
  necessary: {
    forward: {
      take: { ...oneStep, L: 1, η: -1, s: [4, 0] },
      shows: ['F_3 = −5/2', '2·(F_1 − F_{T+1})/η + L·η − r_1 = −7'],
    },
    large: {
      take: { ...oneStep, L: 2, η: 1, u: [['1/3']] },
      shows: ['g_2 = 3/4·1_1', 'F_3 = −9/100', 'r_T = 5/4', '2·(F_1 − F_{T+1})/η + L·η − r_1 = 59/50'],
    },
    smooth: {
      take: { ...oneStep, L: 2, η: '1/2', s: ['-1/8', 0] },
      shows: ['F_3 = −1/8', '2·(F_1 − F_{T+1})/η + L·η − r_1 = 1/2'],
    },
    update: {
      take: { ...oneStep, L: 2, η: '1/2', w: [[0], [0], [0]], F: [0, 0, 0] },
      shows: ['2·(F_1 − F_{T+1})/η + L·η − r_1 = 0'],
    },
    roots: {
      take: {
        ...oneStep,
        L: 1,
        η: '1/2',
        r: [2, 4],
        w: [[0], ['-1/4'], ['-1/4']],
        F: [0, '-7/32', '-7/32'],
      },
      shows: ['r_T = 4', '2·(F_1 − F_{T+1})/η + L·η − r_1 = −5/8'],
    },
    positive: {
      take: { ...oneStep, L: -2, η: 1, r: [-1, 1], w: [[0], [1], [1]], F: [0, 0, 0] },
      shows: ['r_T = 1', '2·(F_1 − F_{T+1})/η + L·η − r_1 = −1'],
    },
  },
});
