import { atLeast, atMost, integer, positive } from '../../src/generate/draws.js';
import { meanBounds } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';
import { numberedRun, smoothness, smoothnessGap, smoothRun } from '../families/smooth-run.js';

const run = smoothRun({ inequality: 'descent', steps: 8 });

export const gradientDescentRate = theorem({
  id: 'gradient-descent-rate',
  title: 'Rate of gradient descent',
  subject: 'rates',
  about:
    'Theorem 4.6.1: with η = 1/L on an L-smooth function, the mean of ‖∇f(w_1)‖², …, ‖∇f(w_T)‖², and so the least of ' +
    'them, is at most 4ML/T. Left out in the chapter: M must bound the value at w_{T+1} too, which the sum of its proof ' +
    'ends with (largest-value). All that is needed of M is f(w_1) ≤ M and −M ≤ f(w_{T+1}), because the values decrease. ' +
    'For the mean the constant 4 is the best for every T: L/2·w² − L·a² from 2a attains it, with M = L·a². For the least it is so only for ' +
    'T = 1 (gradient-descent-sharp-rate). F_t = f(w_t), g_t = ∇f(w_t).',
  references: ['Chapter, Theorem 4.6.1', 'Nesterov, Lectures on Convex Optimization, (1.2.24)'],
  settles: ['chapter/thm-4.6.1'],
  given: {
    curvature: '0 < L',
    smooth: { says: 'f is L-smooth: it lies below its parabolas', in: { seen: smoothness.descent } },
    update: { says: 'w_{t+1} = w_t − 1/L·∇f(w_t)', in: { seen: 'w_{t+1} = w_t − 1/L·g_t' } },
    start: { says: 'f(w_1) ≤ M', in: { seen: 'F_1 ≤ M' } },
    end: { says: '−M ≤ f(w_{T+1})', in: { seen: '−M ≤ F_{T+1}' } },
    least: { says: 'm ≤ ‖∇f(w_t)‖² for t ≤ T', in: { seen: 'm ≤ min_{t=1}^{T} ‖g_t‖²' } },
  },
  cases: {
    seen: {
      draws: {
        ...run.draws,
        M: atLeast('max(F_1, −F_{T+1})'),
        m: atMost('min_{t=1}^{T} ‖g_t‖²', { by: 'least' }),
      },
      define: run.define,
    },
    parabola: {
      draws: { T: integer(1, 50), L: positive(), a: positive() },
      define: [
        'w₁ = 2·a·1_1',
        'M = L·a²',
        'f(x: vector) = L/2·‖x‖² − M',
        '∇f(x: vector) = L·x',
        numberedRun('∇f', '1/L'),
      ],
    },
  },
  proof: {
    mean: {
      in: ['seen'],
      start: '1/T·Σ_{t=1}^{T} ‖g_t‖²',
      steps: [
        {
          '≤': '2·L/T·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', quadraticBounds],
          certificate: `2·L/T·Σ_{t=1}^{T} ${smoothnessGap.descent}`,
        },
        {
          '≤': '4·M·L/T',
          by: ['start', 'end', 'curvature'],
          certificate: '2·L/T·((M − F_1) + (F_{T+1} + M))',
        },
      ],
    },
    least: {
      in: ['seen'],
      start: 'm',
      steps: [
        {
          '≤': '1/T·Σ_{t=1}^{T} ‖g_t‖²',
          by: ['least', meanBounds],
          certificate: '1/T·Σ_{t=1}^{T} (‖g_t‖² − m)',
        },
        {
          '≤': '4·M·L/T',
          by: ['smooth', 'update', 'curvature', 'start', 'end'],
          certificate: `2·L/T·(Σ_{t=1}^{T} ${smoothnessGap.descent} + (M − F_1) + (F_{T+1} + M))`,
        },
      ],
    },
    attainedStart: { in: ['parabola'], start: 'f(w_1)', steps: [{ '=': 'M', by: 'update' }] },
    attainedEnd: { in: ['parabola'], start: 'f(w_{T+1})', steps: [{ '=': '−M', by: 'update' }] },
    attained: {
      in: ['parabola'],
      start: '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖²',
      steps: [{ '=': '4·M·L/T', by: ['update', 'curvature'] }],
    },
  },
  sharp: {
    mean: {
      take: { L: 2, 'w₁': [0], g: [[2], [4], [0]], s: [0, 0], c: '5/2', M: '5/2', m: 4 },
      shows: ['F_2 = 3/2', 'F_3 = −5/2', '1/T·Σ_{t=1}^{T} ‖g_t‖² = 10'],
    },
    least: {
      take: { L: 2, 'w₁': [0], g: [[2], [2], [0]], s: [0, 0], c: 1, M: 1, m: 4 },
      shows: ['F_2 = 0', 'F_3 = −1', '4·M·L/T = 4'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: ['-1/2'], c: '3/4', M: '3/4', m: 4 },
      shows: ['F_2 = −3/4', '1/T·‖g_1‖² = 4', '4·M·L/T = 3'],
    },
    update: {
      take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, M: 0, m: 1, w: [[0], [0]], F: [0, 0] },
      shows: ['1/T·‖g_1‖² = 1', '4·M·L/T = 0'],
    },
    start: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 2, M: 0, m: 4 },
      shows: ['F_1 = 2', 'F_2 = 0', '1/T·‖g_1‖² = 4'],
    },
    end: {
      take: { L: 1, 'w₁': [1], g: [[1], [0]], s: [0], c: 0, M: 0, m: 1 },
      shows: ['F_1 = 0', 'F_2 = −1/2', '1/T·‖g_1‖² = 1'],
    },
    least: [
      {
        take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 1, M: 1, m: 5 },
        shows: ['F_2 = −1', '‖g_1‖² = 4', '4·M·L/T = 4'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[2], [0], [0]], s: [0, 0], c: 1, M: 1, m: 4 },
        shows: ['F_3 = −1', '‖g_2‖² = 0', '4·M·L/T = 2'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [2], [0]], s: [0, 0], c: '5/4', M: '5/4', m: 4 },
        shows: ['F_3 = −5/4', '‖g_1‖² = 1', '4·M·L/T = 5/2'],
      },
    ],
  },
});
