import { theorem } from '../../src/prove/theorem.js';
import { smoothness, smoothnessGap, smoothRun } from '../families/smooth-run.js';
import { twoParabolas } from './two-parabolas.js';

export const sharpDescent = theorem({
  id: 'sharp-descent',
  title: 'The sharp descent lemma',
  subject: 'rates',
  about:
    'With η = 1/L one step of gradient descent on an L-smooth function descends by (2·‖∇f(w)‖² + ‖∇f(w⁺)‖²)/(4L) at ' +
    'least: the descent lemma of the chapter, sharpened by what the next gradient has to say. If f is convex too, the ' +
    'step descends by (‖∇f(w)‖² + ‖∇f(w⁺)‖²)/(2L) at least. F_t = f(w_t), g_t = ∇f(w_t).',
  references: [
    'Chapter, Lemma 4.1.4',
    'Drori, Shamir 2020, The complexity of finding stationary points with SGD',
  ],
  settles: [],
  given: {
    curvature: '0 < L',
    smooth: {
      says: 'f is L-smooth, at two points (two-parabolas)',
      in: { nonconvex: smoothness.interpolation },
    },
    convex: { says: 'f is convex and L-smooth, at two points', in: { convex: smoothness.convex } },
    update: 'w_{t+1} = w_t − 1/L·g_t',
  },
  cases: {
    nonconvex: smoothRun({ inequality: 'interpolation', dimensions: 5, steps: 2 }),
    convex: smoothRun({ inequality: 'convex', dimensions: 5, steps: 2 }),
  },
  proof: {
    nonconvex: {
      in: ['nonconvex'],
      start: 'F_t − F_{t+1}',
      steps: [
        {
          '≥': '⟨g_{t+1}, w_t − w_{t+1}⟩ + (‖g_t − g_{t+1}‖² − L²·‖w_t − w_{t+1}‖² + 2·L·⟨g_{t+1} − g_t, w_{t+1} − w_t⟩)/(4·L)',
          by: ['smooth', twoParabolas],
          certificate: smoothnessGap.interpolation,
        },
        { '=': '(2·‖g_t‖² + ‖g_{t+1}‖²)/(4·L)', by: ['update', 'curvature'] },
      ],
    },
    convex: {
      in: ['convex'],
      start: 'F_t − F_{t+1}',
      steps: [
        {
          '≥': '⟨g_{t+1}, w_t − w_{t+1}⟩ + ‖g_t − g_{t+1}‖²/(2·L)',
          by: 'convex',
          certificate: smoothnessGap.convex,
        },
        { '=': '(‖g_t‖² + ‖g_{t+1}‖²)/(2·L)', by: ['update', 'curvature'] },
      ],
    },
  },
  sharp: {
    nonconvex: {
      take: { L: 2, 'w₁': [0], g: [[4], [2]], s: [0], c: 0 },
      shows: ['F_2 = −9/2', '(2·‖g_1‖² + ‖g_2‖²)/(4·L) = 9/2'],
    },
    convex: {
      in: 'convex',
      take: { L: 2, 'w₁': [0], g: [[4], [2]], s: [0], c: 0 },
      shows: ['F_2 = −5', '(‖g_1‖² + ‖g_2‖²)/(2·L) = 5'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 1, 'w₁': [0], g: [[3], [1]], s: ['-1/4'], c: 0 },
      shows: ['F_2 = −9/2', '(2·‖g_1‖² + ‖g_2‖²)/(4·L) = 19/4'],
    },
    convex: {
      in: 'convex',
      take: { L: 1, 'w₁': [0], g: [[3], [1]], s: ['-1/2'], c: 0 },
      shows: ['F_2 = −9/2', '(‖g_1‖² + ‖g_2‖²)/(2·L) = 5'],
    },
    update: [
      {
        take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, w: [[0], [0]], F: [0, 0] },
        shows: ['F_1 − F_2 = 0', '(2·‖g_1‖² + ‖g_2‖²)/(4·L) = 3/4'],
      },
      {
        in: 'convex',
        take: { L: 1, 'w₁': [0], g: [[1], [1]], s: [0], c: 0, w: [[0], [0]], F: [0, 0] },
        shows: ['F_1 − F_2 = 0', '(‖g_1‖² + ‖g_2‖²)/(2·L) = 1'],
      },
    ],
  },
});
