import { between, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const nnNonconvex = theorem({
  id: 'nn-nonconvex',
  title: 'The loss of a network is not convex',
  subject: 'linearization',
  about:
    'Two weights in a row, f(x) = w₂·w₁·x, with the sample x = 1, y = 1. Half way between w and −w the loss is above the ' +
    'chord by p·(2 − p) with p = w₁·w₂, so whenever 0 < p < 2: at (1, 1) and (−1, −1) it is 0, and 1 half way between ' +
    'them. The network is linear in x; it is the product of layers that is not convex.',
  references: ['000 §5', '001, linearized models', '003 §3.3'],
  settles: ['lectures/nn-nonconvex'],
  given: { opposite: 'w′ = −w', product: '0 < p < 2' },
  cases: {
    twoWeights: {
      draws: { a: positive(), q: between('0', '2', { by: 'product' }) },
      define: [
        'e = 1_2',
        'w_i = e_i·a^{3 − 2·i}·q^{i − 1}',
        'w′ = −w',
        'p = w_1·w_2',
        'L(x: vector) = (x_2·x_1 − 1)²',
      ],
    },
  },
  proof: {
    gap: {
      start: 'L(½·w + ½·w′)',
      steps: [{ '=': '½·L(w) + ½·L(w′) + p·(2 − p)', by: ['opposite', algebra] }],
    },
    above: {
      start: '0',
      steps: [{ '<': 'p·(2 − p)', by: 'product', certificate: 'p·(2 − p)' }],
    },
  },
  sharp: { above: { because: 'the hypothesis is strict, and at its ends p = 0 and 2 the two are equal' } },
  necessary: {
    opposite: {
      take: { w: [1, 1], 'w′': [1, 0] },
      shows: ['L(½·w + ½·w′) = 1/4', '½·L(w) + ½·L(w′) + p·(2 − p) = 3/2'],
    },
    product: [
      { take: { w: [2, 1] }, shows: ['L(w) = 1', 'L(w′) = 1', 'L(½·w + ½·w′) = 1'] },
      { take: { w: [1, -1] }, shows: ['L(w) = 4', 'L(w′) = 4', 'L(½·w + ½·w′) = 1'] },
    ],
  },
});
