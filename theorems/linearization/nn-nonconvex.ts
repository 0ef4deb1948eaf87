import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const nnNonconvex = theorem({
  id: 'nn-nonconvex',
  title: 'The loss of a network is not convex',
  subject: 'linearization',
  about:
    'One example is the whole claim: two weights in a row, f(x) = w₂·w₁·x, one sample x = 1 with y = 1. The loss is 0 at ' +
    '(1, 1) and at (−1, −1), and 1 halfway between them. The network is linear in x; it is the product of layers that is ' +
    'not convex.',
  references: ['000 §5', '001, linearized models', '003 §3.3'],
  settles: ['lectures/nn-nonconvex'],
  given: {},
  cases: {
    twoWeights: { draws: {}, define: ['L(w₁: scalar, w₂: scalar) = (w₂·w₁ − 1)²'] },
  },
  proof: {
    ends: { start: 'L(1, 1) + L(−1, −1)', steps: [{ '=': '0', by: definition('L') }] },
    middle: { start: 'L(0, 0)', steps: [{ '=': '1', by: definition('L') }] },
    chord: {
      start: '½·L(1, 1) + ½·L(−1, −1)',
      steps: [{ '<': 'L(½·1 + ½·(−1), ½·1 + ½·(−1))', by: definition('L') }],
    },
  },
  sharp: { chord: { because: 'one case, in which it is strict' } },
  necessary: {},
});
