import { bounded, integer, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { numberedRun, smoothness, smoothnessGap, smoothRun } from '../families/smooth-run.js';
import { gradientDescentRate } from './gradient-descent-rate.js';

const run = smoothRun({ inequality: 'descent', steps: 6 });

export const largestValue = theorem({
  id: 'largest-value',
  title: 'What M may be',
  subject: 'rates',
  about:
    'Section 4.6 says |f(w_t)| ≤ M/2 for t ≤ T, Theorem 4.6.1 that M is the largest |f(w_t)|: a factor of 2 apart, and ' +
    'neither speaks of w_{T+1}, whose value the proofs use. With the largest value over t ≤ T + 1 the mean squared ' +
    'gradient is at most 4L/T times it (4ML/T in the words of the theorem, 2ML/T in those of the section), and the 4 ' +
    'is attained. Over t ≤ T alone both fail for T = 1: ½(w² − 1) from 1 has M = 0; and Theorem 4.6.1 fails for every T: ' +
    'on a hill M + (L/2)·(a² − w²) from a, where the steps double and f falls from M at w_1 to −M at w_T, the mean exceeds ' +
    '4ML/T by L²a²·(4^(T−1) + 2)/(3T). Read with M/2 and t ≤ T, it is right again for T ≥ 2 (value-before-last). ' +
    'F_t = f(w_t), g_t = ∇f(w_t).',
  references: ['Chapter, §4.6', 'Chapter, Theorem 4.6.1'],
  settles: ['chapter/M-definition'],
  refutes: {
    'chapter/M-definition': {
      given: {
        curvature: '0 < L',
        smooth: smoothness.descent,
        update: 'w_{t+1} = w_t − 1/L·g_t',
        bounded: 'max_{t=1}^{T} |F_t| ≤ M',
      },
      claim: '1/T·Σ_{t=1}^{T} ‖g_t‖² ≤ 4·M·L/T',
      by: {
        take: { L: 1, 'w₁': [1], g: [[1], [0]], s: [0], c: 0, M: 0 },
        shows: ['F_1 = 0', 'F_2 = −1/2', '‖g_1‖² = 1'],
      },
      search: true,
    },
  },
  given: {
    curvature: { says: 'L is positive', in: { seen: '0 < L' } },
    smooth: { says: 'f lies below the parabolas of curvature L', in: { seen: smoothness.descent } },
    update: { says: 'gradient descent with η = 1/L', in: { seen: 'w_{t+1} = w_t − 1/L·g_t' } },
    bounded: { says: 'M bounds |f(w_t)| for t ≤ T + 1', in: { seen: 'max_{t=1}^{T+1} |F_t| ≤ M' } },
  },
  cases: {
    seen: { draws: { ...run.draws, M: bounded() }, define: run.define },
    hill: {
      draws: { T: integer(1, 50), L: positive(), a: positive() },
      define: [
        'w₁ = a·1_1',
        'M = L/4·a²·(4^{T−1} − 1)',
        'f(x: vector) = M + L/2·a² − L/2·‖x‖²',
        '∇f(x: vector) = −L·x',
        numberedRun('∇f', '1/L'),
      ],
    },
  },
  proof: {
    first: { in: ['hill'], start: 'f(w_1)', steps: [{ '=': 'M', by: algebra }] },
    last: { in: ['hill'], start: 'f(w_T)', steps: [{ '=': '−M', by: algebra }] },
    tooSmall: {
      in: ['hill'],
      start: '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖²',
      steps: [{ '=': '4·M·L/T + L²·a²·(4^{T−1} + 2)/(3·T)', by: algebra }],
    },
    mean: {
      in: ['seen'],
      start: '1/T·Σ_{t=1}^{T} ‖g_t‖²',
      steps: [
        {
          '≤': '2·L/T·(F_1 − F_{T+1})',
          by: ['smooth', 'update', 'curvature', gradientDescentRate],
          certificate: `2·L/T·Σ_{t=1}^{T} ${smoothnessGap.descent}`,
        },
        { '≤': '4·M·L/T', by: ['bounded', 'curvature'] },
      ],
    },
  },
  sharp: {
    mean: {
      take: { L: 2, 'w₁': [0], g: [[2], [4], [0]], s: [0, 0], c: '5/2', M: '5/2' },
      shows: ['F_2 = 3/2', 'F_3 = −5/2', '1/T·Σ_{t=1}^{T} ‖g_t‖² = 10'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], g: [[2], [0]], s: ['-1/2'], c: '3/4', M: '3/4' },
      shows: ['F_2 = −3/4', '1/T·‖g_1‖² = 4', '4·M·L/T = 3'],
    },
    update: {
      take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, M: 0, w: [[0], [0]], F: [0, 0] },
      shows: ['1/T·‖g_1‖² = 1', '4·M·L/T = 0'],
    },
    bounded: [
      {
        take: { L: 1, 'w₁': [0], g: [[2], [0]], s: [0], c: 2, M: 0 },
        shows: ['F_1 = 2', 'F_2 = 0', '1/T·‖g_1‖² = 4'],
      },
      {
        take: { L: 1, 'w₁': [1], g: [[1], [0]], s: [0], c: 0, M: 0 },
        shows: ['F_1 = 0', 'F_2 = −1/2', '1/T·‖g_1‖² = 1'],
      },
    ],
  },
});
