import { atMost } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { smoothness, smoothnessGap, smoothRunToTheEnd } from '../families/smooth-run.js';
import { twoParabolas } from './two-parabolas.js';

const run = smoothRunToTheEnd();

export const valueBeforeLast = theorem({
  id: 'value-before-last',
  title: 'The rate without the last value',
  subject: 'rates',
  about:
    'With η = 1/L the squared gradients at w_1, …, w_{T+1}, the last included, sum to at most ' +
    '(10/3)·L·(f(w_1) − f(w_{T+1})), because a gradient is at most twice as long as the one before. In the numbering of ' +
    'Theorem 4.6.1 (T for T + 1 here) the value after the last gradient is not needed, so read with |f(w_t)| ≤ M/2 for ' +
    't ≤ T, as in §4.6, the theorem is right for T ≥ 2, with 10/3 for 4; for T = 1 it is false (largest-value). 10/3 is ' +
    'attained by f′ = 2 − x on [0, 1]. For the least of the gradients the constant is 4/(3T), attained where all are ' +
    'equal. F_t = f(w_t), g_t = ∇f(w_t), and m is at most every ‖g_t‖².',
  references: ['Chapter, §4.6', 'Chapter, Theorem 4.6.1'],
  settles: [],
  given: {
    curvature: '0 < L',
    smooth: smoothness.interpolation,
    lipschitz: '‖g_{T+1} − g_T‖² ≤ L²·‖w_{T+1} − w_T‖²',
    update: 'w_{t+1} = w_t − 1/L·g_t',
    least: 'm ≤ min_{t=1}^{T+1} ‖g_t‖²',
  },
  cases: {
    seen: {
      draws: { ...run.draws, m: atMost('min_{t=1}^{T+1} ‖g_t‖²', { by: 'least' }) },
      define: run.define,
    },
  },
  proof: {
    sum: {
      start: 'Σ_{t=1}^{T+1} ‖g_t‖²',
      steps: [
        {
          '≤': '5/6·Σ_{t=1}^{T} (2·‖g_t‖² + ‖g_{t+1}‖²)',
          by: ['lipschitz', 'update', 'curvature'],
          certificate:
            '1/6·(2·(L²·‖w_{T+1} − w_T‖² − ‖g_{T+1} − g_T‖²) + ‖g_{T+1} − 2·g_T‖²) + ' +
            '2/3·Σ_{t=1}^{T−1} ‖g_t‖² + 5/6·Σ_{t=2}^{T} ‖g_t‖²',
        },
        {
          '≤': '10/3·L·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', twoParabolas],
          certificate: `10/3·L·Σ_{t=1}^{T} ${smoothnessGap.interpolation}`,
        },
      ],
    },
    least: {
      start: '3·T·m',
      steps: [
        {
          '≤': 'Σ_{t=1}^{T} (2·‖g_t‖² + ‖g_{t+1}‖²)',
          by: 'least',
          certificate: '2·Σ_{t=1}^{T} (‖g_t‖² − m) + Σ_{t=2}^{T+1} (‖g_t‖² − m)',
        },
        {
          '≤': '4·L·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', twoParabolas],
          certificate: `4·L·Σ_{t=1}^{T} ${smoothnessGap.interpolation}`,
        },
      ],
    },
  },
  sharp: {
    sum: {
      take: { L: 2, 'w₁': [0], h: [[2]], u: [1], ρ: -1, s: [0], c: 0, m: 0 },
      shows: ['w_{2,1} = −1', 'F_2 = −3', 'Σ_{t=1}^{T+1} ‖g_t‖² = 20'],
    },
    least: {
      take: { L: 2, 'w₁': [0], h: [[2], [2]], u: [1], ρ: 0, s: [0, 0], c: 0, m: 4 },
      shows: ['F_3 = −3', '3·T·m = 24'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], h: [[1]], u: [1], ρ: -1, s: ['-1/5'], c: 0, m: 0 },
      shows: ['F_2 = −13/10', 'Σ_{t=1}^{T+1} ‖g_t‖² = 5', '10/3·L·(F_1 − F_{T+1}) = 13/3'],
    },
    lipschitz: {
      take: { L: 1, 'w₁': [9], h: [[1]], u: [1], ρ: 0, g: [[1], [3]], s: [0], c: 0, m: 0 },
      shows: ['F_2 = −11/4', 'Σ_{t=1}^{T+1} ‖g_t‖² = 10', '10/3·L·(F_1 − F_{T+1}) = 55/6'],
    },
    update: {
      take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, m: 1, w: [[0], [0]], F: [0, 0] },
      shows: ['Σ_{t=1}^{T+1} ‖g_t‖² = 2', '3·T·m = 3'],
    },
    least: [
      {
        take: { L: 1, 'w₁': [0], h: [[2]], u: [1], ρ: 0, s: [0], c: 0, m: 5 },
        shows: ['F_1 − F_2 = 3', '3·T·m = 15'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[2], [2], [1]], s: [0, 0], c: 0, m: 4 },
        shows: ['F_3 = −21/4', '3·T·m = 24'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [2], [2]], s: [0, 0], c: 0, m: 4 },
        shows: ['F_3 = −9/2', '3·T·m = 24'],
      },
    ],
  },
});
