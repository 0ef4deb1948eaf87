import { integer, number, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';

export const saddleOfAProduct = theorem({
  id: 'saddle-of-a-product',
  title: 'Stationary points that are no minima, where gradient descent stays',
  subject: 'convergence',
  about:
    'The loss ½(ab − 1)² of the network b·a·x with the one sample (1, 1) has minima with the value 0 at (1, 1) and ' +
    '(−1, −1); half way between them is the stationary point (0, 0) with the value ½. It is a strict saddle: (s, s) is ' +
    'lower for 0 < s² < 2, (s, −s) higher. Gradient descent from it does not move, with any step size; nor does it from ' +
    '0 on the quartic (w² − 1)², which has the value 1 there and 0 at ±1. So neither need find the global minimum; no ' +
    'polynomial of one variable and lower degree, if bounded below, has a stationary point that is no minimum.',
  references: ['Chapter, §4.1.4, footnote 2 and §4.6'],
  settles: ['chapter/deep-nonconvex', 'chapter/fn2-gd-not-global'],
  given: {
    start: { says: 'the start is the stationary point', in: { product: 'w_0 = 0_2', quartic: 'w_0 = 0_1' } },
    update: {
      says: 'gradient descent',
      in: { product: 'w_{t+1} = w_t − η·∇f(w_t)', quartic: 'w_{t+1} = w_t − η·∇f(w_t)' },
    },
  },
  cases: {
    product: {
      draws: { η: positive(), T: integer(1, 50) },
      define: [
        'f(x: vector) = ½·(x_1·x_2 − 1)²',
        'o = 1_2',
        'swap = o·oᵀ − I_2',
        '∇f(x: vector) = (x_1·x_2 − 1)·(swap·x)',
        'w₀ = 0_2',
        gradientDescentRun,
      ],
    },
    quartic: {
      draws: { η: positive(), T: integer(1, 50) },
      define: [
        'f(x: vector) = (x_1² − 1)²',
        'o = 1_1',
        '∇f(x: vector) = 4·x_1·(x_1² − 1)·o',
        'w₀ = 0_1',
        gradientDescentRun,
      ],
    },
    around: {
      draws: { s: number() },
      define: ['loss(a: scalar, b: scalar) = ½·(a·b − 1)²'],
    },
  },
  proof: {
    staysAtSaddle: { in: ['product'], start: '∇f(w_t)', steps: [{ '=': '0_2', by: ['start', 'update'] }] },
    staysOnPeak: { in: ['quartic'], start: '∇f(w_t)', steps: [{ '=': '0_1', by: ['start', 'update'] }] },
    saddleValue: { in: ['product'], start: 'f(w_t)', steps: [{ '=': '½', by: ['start', 'update'] }] },
    leastOfProduct: { in: ['product'], start: 'f(o)', steps: [{ '=': '0', by: algebra }] },
    peakValue: { in: ['quartic'], start: 'f(w_t)', steps: [{ '=': '1', by: ['start', 'update'] }] },
    leastOfQuartic: { in: ['quartic'], start: 'f(o)', steps: [{ '=': '0', by: algebra }] },
    lower: {
      in: ['around'],
      start: 'loss(s, s)',
      steps: [{ '=': '½ − ½·s²·(2 − s²)', by: algebra }],
    },
    higher: { in: ['around'], start: 'loss(s, −s)', steps: [{ '=': '½ + ½·s²·(2 + s²)', by: algebra }] },
  },
  sharp: {},
  necessary: {
    start: [
      {
        take: { η: '1/2', T: 1, 'w₀': [1, 0] },
        shows: ['f(w_0) = 1/2', 'w_{1,2} = 1/2', 'f(w_1) = 1/8'],
      },
      { in: 'quartic', take: { η: '1/8', T: 1, 'w₀': ['1/2'] }, shows: ['f(w_0) = 9/16'] },
    ],
    update: [
      {
        take: {
          η: 1,
          T: 1,
          w: [
            [0, 0],
            [1, 1],
          ],
        },
        shows: ['f(w_0) = 1/2', 'f(w_1) = 0'],
      },
      { in: 'quartic', take: { η: 1, T: 1, w: [[0], [1]] }, shows: ['f(w_1) = 0'] },
    ],
  },
});
