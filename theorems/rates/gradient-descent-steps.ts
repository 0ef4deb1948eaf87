import { atLeast, atMost } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { smoothness, smoothnessGap, smoothRun } from '../families/smooth-run.js';
import { gradientDescentSharpRate } from './gradient-descent-sharp-rate.js';

const run = smoothRun({ inequality: 'interpolation' });

export const gradientDescentSteps = theorem({
  id: 'gradient-descent-steps',
  title: 'Steps of gradient descent to a small gradient',
  subject: 'rates',
  about:
    'What O(1/ε²) after Theorem 4.6.1 means: T ≥ (4LΔ/ε² + 1)/3 steps with η = 1/L are enough for a gradient of length ' +
    'at most ε, where Δ ≥ f(w_1) − f(w_{T+1}), for instance f(w_1) − inf f. Fewer are not, but for rounding: the ' +
    'sawtooth of gradient-descent-sharp-rate attains the bound. F_t = f(w_t), g_t = ∇f(w_t), and m is at most every ' +
    '‖g_t‖², t ≤ T.',
  references: ['Chapter, after Theorem 4.6.1'],
  settles: ['chapter/eps2-gd'],
  given: {
    curvature: '0 < L',
    smooth: smoothness.interpolation,
    update: 'w_{t+1} = w_t − 1/L·g_t',
    least: 'm ≤ min_{t=1}^{T} ‖g_t‖²',
    fall: 'F_1 − F_{T+1} ≤ Δ',
    accuracy: '0 < ε',
    enough: 'T ≥ (4·L·Δ/ε² + 1)/3',
  },
  cases: {
    seen: {
      draws: {
        ...run.draws,
        m: atMost('min_{t=1}^{T} ‖g_t‖²', { by: 'least' }),
        Δ: atLeast('F_1 − F_{T+1}', { by: 'fall' }),
        ε: atLeast('½·(1 + max(0, 4·L·Δ/(3·T − 1)))', { by: 'enough' }),
      },
      define: run.define,
    },
  },
  proof: {
    steps: {
      start: 'm',
      steps: [
        {
          '≤': '4·L·Δ/(3·T − 1)',
          by: ['smooth', 'update', 'curvature', 'least', 'fall', gradientDescentSharpRate],
          certificate:
            '(2·(‖g_1‖² − m) + 3·Σ_{t=2}^{T} (‖g_t‖² − m) + ‖g_{T+1}‖² + 4·L·(Δ − (F_1 − F_{T+1})) + ' +
            `4·L·Σ_{t=1}^{T} ${smoothnessGap.interpolation})/(2 + Σ_{t=2}^{T} 3)`,
        },
        {
          '≤': 'ε²',
          by: ['enough', 'accuracy'],
          certificate: '3·ε²/(2 + Σ_{t=2}^{T} 3)·(T − (4·L·Δ/ε² + 1)/3)',
        },
      ],
    },
  },
  sharp: {
    steps: {
      take: { L: 2, 'w₁': [0], g: [[2], [2], [0]], s: [0, 0], c: 0, m: 4, Δ: '5/2', ε: 2 },
      shows: ['F_3 = −5/2', '(4·L·Δ/ε² + 1)/3 = 2'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: ['-1/4'], c: 0, m: 4, Δ: '7/4', ε: '19/10' },
      shows: ['F_2 = −7/4', 'ε² = 361/100', '(4·L·Δ/ε² + 1)/3 = 1061/1083'],
    },
    update: {
      take: { L: 1, 'w₁': [0], g: [[2], [2]], s: [0], m: 4, Δ: 0, ε: 1, w: [[0], [0]], F: [0, 0] },
      shows: ['F_1 − F_2 = 0', '(4·L·Δ/ε² + 1)/3 = 1/3'],
    },
    least: [
      {
        take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 0, m: 5, Δ: 2, ε: 2 },
        shows: ['F_1 − F_2 = 2', '(4·L·Δ/ε² + 1)/3 = 1'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [0], [0]], s: [0, 0], c: 0, m: 1, Δ: '1/2', ε: '2/3' },
        shows: ['F_3 = −1/2', '(4·L·Δ/ε² + 1)/3 = 11/6'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [2], [0]], s: [0, 0], c: 0, m: 4, Δ: '7/2', ε: '7/4' },
        shows: ['F_3 = −7/2', '(4·L·Δ/ε² + 1)/3 = 13/7'],
      },
    ],
    fall: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 0, m: 4, Δ: 0, ε: 1 },
      shows: ['F_1 − F_2 = 2', '(4·L·Δ/ε² + 1)/3 = 1/3'],
    },
    accuracy: { because: 'only ε² matters; ε = 0 has no quotient' },
    enough: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 0, m: 4, Δ: 2, ε: '19/10' },
      shows: ['F_1 − F_2 = 2', 'ε² = 361/100', '(4·L·Δ/ε² + 1)/3 = 387/361'],
    },
  },
});
