import { above, dimension, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const reluSumPlane = theorem({
  id: 'relu-sum-plane',
  title: 'In the plane max(0, x, z) is no sum of ReLU units',
  subject: 'approximation',
  about:
    'For one unit with bias b′ the odd part ReLU(z + b′) − ReLU(−z + b′) is z up to an odd function that is bounded by ' +
    '|b′|, so the odd part of any sum F of ReLU units of two inputs is additive up to B = Σᵢ |wᵢ·b′ᵢ|: the defect δF ' +
    'between (t, t) and (t, 0), (0, t) stays within B. That of the continuous piecewise linear g(x, z) = max(0, x, z) ' +
    'is −t. So for t > B they differ in one of the six points. One hidden layer is not enough beyond one input: this is ' +
    'why relu-sum-pwl has dimension 1.',
  references: ['003 §1.3'],
  settles: ['lectures/relu-sum-pwl'],
  given: { far: 'B < t' },
  cases: {
    plane: {
      draws: {
        m: dimension(6),
        A: matrix('m', 2),
        b: number(),
        w: vector('m'),
        'b′': vector('m'),
        t: above('B'),
      },
      define: [
        'ReLU(z: scalar) = max(0, z)',
        'F(x: scalar, z: scalar) = b + Σᵢ w_i·ReLU(A_{i,1}·x + A_{i,2}·z + b′_i)',
        'g(x: scalar, z: scalar) = max(0, x, z)',
        'δF = F(t, t) − F(−t, −t) − (F(t, 0) − F(−t, 0)) − (F(0, t) − F(0, −t))',
        'δg = g(t, t) − g(−t, −t) − (g(t, 0) − g(−t, 0)) − (g(0, t) − g(0, −t))',
        'B = Σᵢ |w_i·b′_i|',
      ],
    },
  },
  proof: {
    sum: { start: '|δF|', steps: [{ '≤': 'B', by: definition('ReLU') }] },
    maximum: {
      start: '|δF|',
      steps: [
        { '≤': 'B', by: definition('ReLU') },
        { '<': 't', by: 'far' },
        { '=': '|δg|', by: algebra },
      ],
    },
  },
  sharp: {
    sum: {
      take: { A: [[1, 1]], b: 0, w: [1], 'b′': [1], t: 2 },
      shows: ['F(t, t) = 5', 'F(−t, −t) = 0', 'F(t, 0) = 3', 'F(−t, 0) = 0', 'δF = −1', 'δg = −2'],
    },
    maximum: { because: 't is any number above B' },
  },
  necessary: {
    far: {
      take: { A: [[1, 1]], b: 0, w: [1], 'b′': [1], t: 1 },
      shows: ['B = 1', 'δF = −1', 'δg = −1'],
    },
  },
});
