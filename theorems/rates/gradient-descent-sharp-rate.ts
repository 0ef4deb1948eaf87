import { atMost } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { sawtooth } from '../families/sawtooth.js';
import { smoothness, smoothnessGap, smoothRun } from '../families/smooth-run.js';
import { sharpDescent } from './sharp-descent.js';
import { twoParabolas } from './two-parabolas.js';

const run = smoothRun({ inequality: 'interpolation' });

export const gradientDescentSharpRate = theorem({
  id: 'gradient-descent-sharp-rate',
  title: 'The sharp rate of gradient descent',
  subject: 'rates',
  about:
    'After T steps with η = 1/L on an L-smooth function the least squared gradient among the first T is at most ' +
    '4L·(f(w_1) − f(w_{T+1}))/(3T − 1), and no smaller number will do, for any T: on the sawtooth, whose slope is a at ' +
    'every iterate and dips to a/2 between them, all T gradients are equal and the bound is met. With |f(w_t)| ≤ M for ' +
    't ≤ T + 1 it is 8ML/(3T − 1) at most, where the chapter has 4ML/T. F_t = f(w_t), g_t = ∇f(w_t), and m is any ' +
    'number that is at most every ‖g_t‖², t ≤ T.',
  references: [
    'Chapter, Theorem 4.6.1',
    'Abbaszadehpeivasti, de Klerk, Zamani 2021, The exact worst-case rate of GD',
  ],
  settles: [],
  given: {
    curvature: '0 < L',
    smooth: { says: 'f is L-smooth, at two points (two-parabolas)', in: { seen: smoothness.interpolation } },
    update: { says: 'w_{t+1} = w_t − 1/L·∇f(w_t)', in: { seen: 'w_{t+1} = w_t − 1/L·g_t' } },
    least: { says: 'm ≤ ‖∇f(w_t)‖² for t ≤ T', in: { seen: 'm ≤ min_{t=1}^{T} ‖g_t‖²' } },
  },
  cases: {
    seen: { draws: { ...run.draws, m: atMost('min_{t=1}^{T} ‖g_t‖²', { by: 'least' }) }, define: run.define },
    sawtooth: sawtooth({ steps: 20 }),
  },
  proof: {
    weighted: {
      in: ['seen'],
      start: '2·‖g_1‖² + 3·Σ_{t=2}^{T} ‖g_t‖² + ‖g_{T+1}‖²',
      steps: [
        { '=': 'Σ_{t=1}^{T} (2·‖g_t‖² + ‖g_{t+1}‖²)', by: sharpDescent },
        {
          '≤': '4·L·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', twoParabolas],
          certificate: `4·L·Σ_{t=1}^{T} ${smoothnessGap.interpolation}`,
        },
      ],
    },
    least: {
      in: ['seen'],
      start: '(3·T − 1)·m',
      steps: [
        {
          '≤': '2·‖g_1‖² + 3·Σ_{t=2}^{T} ‖g_t‖²',
          by: 'least',
          certificate: '2·(‖g_1‖² − m) + 3·Σ_{t=2}^{T} (‖g_t‖² − m)',
        },
        {
          '≤': '4·L·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', twoParabolas],
          certificate: `‖g_{T+1}‖² + 4·L·Σ_{t=1}^{T} ${smoothnessGap.interpolation}`,
        },
      ],
    },
    attained: {
      in: ['sawtooth'],
      start: 'min_{t=1}^{T} ‖∇f(w_t)‖²',
      steps: [{ '=': '4·L·(f(w_1) − f(w_{T+1}))/(3·T − 1)', by: ['update', 'curvature'] }],
    },
  },
  sharp: {
    weighted: {
      take: { L: 2, 'w₁': [0], g: [[4], [2], [2]], s: [0, 0], c: 0, m: 4 },
      shows: ['F_2 = −9/2', 'F_3 = −6', '2·‖g_1‖² + 3·‖g_2‖² + ‖g_3‖² = 48'],
    },
    least: {
      take: { L: 2, 'w₁': [0], g: [[2], [2], [0]], s: [0, 0], c: 0, m: 4 },
      shows: ['F_2 = −3/2', 'F_3 = −5/2', '(3·T − 1)·m = 20'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: ['-1/4'], c: 0, m: 4 },
      shows: ['F_2 = −7/4', '2·‖g_1‖² + ‖g_2‖² = 8'],
    },
    update: {
      take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, m: 1, w: [[0], [0]], F: [0, 0] },
      shows: ['F_1 − F_2 = 0', '(3·T − 1)·m = 2'],
    },
    least: [
      {
        take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 0, m: 5 },
        shows: ['F_1 − F_2 = 2', '(3·T − 1)·m = 10'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [0], [0]], s: [0, 0], c: 0, m: 1 },
        shows: ['F_1 − F_3 = 1/2', '(3·T − 1)·m = 5'],
      },
      {
        take: { L: 1, 'w₁': [0], g: [[1], [2], [0]], s: [0, 0], c: 0, m: 4 },
        shows: ['F_1 − F_3 = 7/2', '(3·T − 1)·m = 20'],
      },
    ],
  },
  survivingMutations: {
    'attained: min → max at column 1': 'the gradients at all iterates but the last are equal',
    'attained: 1 → 2 at column 8': 'the gradients at all iterates but the last are equal',
  },
});
