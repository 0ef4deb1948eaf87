import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { adaGradGap, adaGradHypotheses, adaGradNormRun } from '../families/ada-grad-norm-run.js';
import { harmonicSums } from './harmonic-sums.js';

export const adaGradNormRate = theorem({
  id: 'ada-grad-norm-rate',
  title: 'Rate of AdaGrad with one step size',
  subject: 'rates',
  about:
    'What Theorem 4.6.4 can say, without noise: with the step η/r_t, r_t the root of the sum of the squared gradients so ' +
    'far, the mean of ‖∇f(w_t)‖², t ≤ T, is at most (r_T/T)·((f(w_1) − f(w_{T+1}))/η + (Lη/2)(1 + ln(r_T²/r_1²))). ' +
    'It has the shape of the chapter’s bound, with ln(r_T²/r_1²) + 1 for log(GT), the value M and the constant L in ' +
    'their places, the ½ and η kept, and r_T for the norm whose index is free there. For T = 1 it is attained. ' +
    'F_t = f(w_t), g_t = ∇f(w_t); v is the run of the reference optimizer.',
  references: ['Chapter, Theorem 4.6.4', 'Ward, Wu, Bottou 2020, AdaGrad stepsizes'],
  settles: [],
  given: {
    curvature: '0 < L',
    forward: '0 < η',
    ...adaGradHypotheses,
  },
  cases: { seen: adaGradNormRun() },
  proof: {
    rate: {
      start: '1/T·Σ_{t=1}^{T} ‖g_t‖²',
      steps: [
        {
          '≤': 'r_T/T·Σ_{t=1}^{T} ‖g_t‖²/r_t',
          by: ['roots', 'positive'],
          certificate: '1/T·Σ_{t=1}^{T} ‖g_t‖²/r_t·Σ_{l=t+1}^{T} ‖g_l‖²/(r_T + r_t)',
        },
        {
          '≤': 'r_T/T·((F_1 − F_{T+1})/η + L·η/2·Σ_{t=1}^{T} ‖g_t‖²/r_t²)',
          by: ['smooth', 'update', 'forward', 'positive', quadraticBounds],
          certificate: `r_T/(T·η)·Σ_{t=1}^{T} ${adaGradGap}`,
        },
        {
          '≤': 'r_T/T·((F_1 − F_{T+1})/η + L·η/2·(1 + ln(r_T²/r_1²)))',
          by: ['curvature', 'forward', 'roots', harmonicSums],
        },
      ],
    },
    reference: { start: 'v_t', steps: [{ '=': 'w_t', by: ['update', definition('the reference AdaGrad')] }] },
  },
  sharp: {
    rate: {
      take: { L: 4, η: '1/2', q: 2, Q: [[1]], 'w₁': ['1/2'], u: [[0], [0]], s: [0, 0, 0], c: '1/2' },
      shows: ['T = 3', 'F_2 = 0', 'F_4 = 0', '1/T·‖g_1‖² = 4/3', 'r_T = 2'],
    },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0; for L = 0 it holds, but is not decided' },
    forward: {
      take: { L: 2, η: '-1/2', q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: [1, 0], c: 0 },
      shows: ['F_3 = −1/4', 'r_T/T·((F_1 − F_{T+1})/η + L·η/2) = −1/2'],
    },
    smooth: {
      take: { L: 2, η: '1/2', q: 1, Q: [[1]], 'w₁': [0], u: [[0]], s: ['-1/8', 0], c: 0 },
      shows: ['F_3 = −1/8', '1/T·‖g_1‖² = 1/2', 'r_T/T·((F_1 − F_{T+1})/η + L·η/2) = 3/8'],
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
      shows: ['1/T·‖g_1‖² = 1/2', 'r_T/T·((F_1 − F_{T+1})/η + L·η/2) = 1/4'],
    },
    roots: {
      take: {
        L: 2,
        η: '1/2',
        q: 1,
        Q: [[1]],
        'w₁': [0],
        u: [[0]],
        s: [0, 0],
        c: 0,
        r: ['1/2', '1/2'],
        w: [[0], [-1], [-1]],
        F: [0, 0, 0],
      },
      shows: ['1/T·‖g_1‖² = 1/2', 'r_T/T·((F_1 − F_{T+1})/η + L·η/2) = 1/8'],
    },
    positive: {
      take: {
        L: 2,
        η: '1/2',
        q: 1,
        Q: [[1]],
        'w₁': [0],
        u: [[0]],
        s: [0, 0],
        c: 0,
        r: [-1, 1],
        w: [[0], ['1/2'], ['1/2']],
        F: [0, '3/4', '3/4'],
      },
      shows: ['1/T·‖g_1‖² = 1/2', 'r_T/T·((F_1 − F_{T+1})/η + L·η/2) = −1/2'],
    },
  },
});
