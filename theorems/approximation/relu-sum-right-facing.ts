import { dimension, increasing, nonnegative, number, vector } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const reluSumRightFacing = theorem({
  id: 'relu-sum-right-facing',
  title: 'ReLU units that all face right are constant to the left of their kinks',
  subject: 'approximation',
  about:
    'If all inner weights w′ᵢ are positive, F(x) = b + Σᵢ wᵢ·ReLU(w′ᵢ·x + b′ᵢ) is the constant b to the left of its ' +
    'kinks τᵢ = −b′ᵢ/w′ᵢ. So such sums include neither x nor |x|, which are constant nowhere. ' +
    'With a negative w′ᵢ they do: x = ReLU(x) − ReLU(−x). This is why relu-sum-pwl needs weights of both signs (or a ' +
    'linear term beside the units).',
  references: ['003 §1.3'],
  settles: ['lectures/relu-sum-pwl'],
  given: { rightFacing: '0 < w′_i', left: 'x ≤ τ_i' },
  cases: {
    line: {
      draws: {
        m: dimension(8),
        b: number(),
        w: vector('m'),
        'w′': vector('m', 'positive'),
        τ: increasing('m'),
        u: nonnegative(),
      },
      define: [
        'x = τ_1 − u',
        'ReLU(z: scalar) = max(0, z)',
        'F(z: scalar) = b + Σᵢ w_i·ReLU(w′_i·(z − τ_i))',
      ],
    },
  },
  proof: {
    constant: {
      start: 'F(x)',
      steps: [{ '=': 'b', by: ['rightFacing', 'left', definition('ReLU')] }],
    },
  },
  sharp: {},
  necessary: {
    rightFacing: {
      take: { b: 0, w: [-1], 'w′': [-1], τ: [0], x: -1 },
      shows: ['F(x) = −1'],
    },
    left: { take: { b: 0, w: [1], 'w′': [1], τ: [0], x: 1 }, shows: ['F(x) = 1'] },
  },
});
