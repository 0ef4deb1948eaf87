import { above } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradGap, adaGradHypotheses, adaGradNormRun } from '../families/ada-grad-norm-run.js';

const run = adaGradNormRun();

export const adaGradNormLargeStart = theorem({
  id: 'ada-grad-norm-large-start',
  title: 'AdaGrad with one step size from a steep start',
  subject: 'rates',
  about:
    'If the first gradient is at least L·η long, the squared gradients of AdaGrad with one step size, without noise, sum ' +
    'to at most (2·(f(w_1) − f(w_{T+1}))/η)² whatever T is: their mean falls as 1/T, without the logarithm and the root ' +
    'of Theorem 4.6.4. f = ½w² from 1 with η = 1 attains it for every T. F_t = f(w_t), g_t = ∇f(w_t), and r_T² is the ' +
    'sum of the squared gradients.',
  references: ['Chapter, Theorem 4.6.4', 'Ward, Wu, Bottou 2020, Theorem 2.2'],
  settles: [],
  given: {
    forward: '0 < η',
    large: 'L·η ≤ r_1',
    ...adaGradHypotheses,
  },
  cases: {
    seen: { draws: { ...run.draws, q: above('L·η', { by: 'large' }) }, define: run.define },
  },
  proof: {
    sum: {
      start: 'r_T',
      steps: [
        {
          '≤': 'Σ_{t=1}^{T} ‖g_t‖²/r_t',
          by: ['roots', 'positive'],
          certificate: 'Σ_{t=1}^{T} ‖g_t‖²/(r_t·r_T)·Σ_{l=t+1}^{T} ‖g_l‖²/(r_T + r_t)',
        },
        {
          '≤': 'Σ_{t=1}^{T} ‖g_t‖²/r_t·(2 − L·η/r_t)',
          by: ['large', 'roots', 'positive'],
          certificate: 'Σ_{t=1}^{T} ‖g_t‖²/r_t²·((r_1 − L·η) + Σ_{l=2}^{t} ‖g_l‖²/(r_t + r_1))',
        },
        {
          '≤': '2·(F_1 − F_{T+1})/η',
          by: ['smooth', 'update', 'forward', quadraticBounds],
          certificate: `2/η·Σ_{t=1}^{T} ${adaGradGap}`,
        },
      ],
    },
  },
  sharp: {
    sum: {
      take: { L: 2, η: '3/2', q: 3, Q: [[1]], 'w₁': ['3/2'], u: [[0], [0]], s: [0, 0, 0], c: '9/4' },
      shows: ['T = 3', 'F_2 = 0', 'F_4 = 0', 'r_T = 3'],
    },
  },
  necessary: {
    forward: {
      take: { L: 1, η: -1, q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: [4, 0], c: 0 },
      shows: ['F_3 = −5/2', '2·(F_1 − F_{T+1})/η = −5'],
    },
    large: {
      take: { L: 2, η: 1, q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: [0, 0], c: 0 },
      shows: ['F_3 = 0', 'r_T = 1'],
    },
    smooth: {
      take: { L: 2, η: '1/2', q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: ['-1/8', 0], c: 0 },
      shows: ['F_3 = −1/8', '2·(F_1 − F_{T+1})/η = 1/2'],
    },
    update: {
      take: {
        L: 2,
        η: '1/2',
        q: 1,
        Q: [[1]],
        'w₁': [0],
        u: [[0]],
        s: [0, 0],
        c: 0,
        w: [[0], [0], [0]],
        F: [0, 0, 0],
      },
      shows: ['2·(F_1 − F_{T+1})/η = 0'],
    },
    roots: {
      take: {
        L: 1,
        η: '1/2',
        q: 1,
        Q: [[1]],
        'w₁': [0],
        u: [[0]],
        s: [0, 0],
        c: 0,
        r: [2, 4],
        w: [[0], ['-1/4'], ['-1/4']],
        F: [0, '-7/32', '-7/32'],
      },
      shows: ['r_T = 4', '2·(F_1 − F_{T+1})/η = 7/8'],
    },
    positive: {
      take: {
        L: -1,
        η: 1,
        q: 1,
        Q: [[1]],
        'w₁': [0],
        u: [[0]],
        s: [0, 0],
        c: 0,
        r: [-1, 1],
        w: [[0], [1], [1]],
        F: [0, '1/2', '1/2'],
      },
      shows: ['r_T = 1', '2·(F_1 − F_{T+1})/η = −1'],
    },
  },
});
