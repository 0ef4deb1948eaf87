import { dimension, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const withoutBias = {
  n: dimension(8),
  d: dimension(8),
  W: matrix('n', 'd'),
  x: vector('d'),
  'x′': vector('d'),
  α: number(),
  β: number(),
};
const map = ['z(p: vector) = W·p + b'] as const;

export const affineIsNotLinear = theorem({
  id: 'affine-is-not-linear',
  title: 'W·x + b is linear in x if and only if b = 0',
  subject: 'approximation',
  about:
    'What is called the linear transformation of a layer is affine: z(α·x + β·x′) differs from α·z(x) + β·z(x′) by ' +
    '(1 − α − β)·b. Without a bias that is 0; with one it is not, for example z(0) = b. It is linear in (x, 1).',
  references: ['003 §1.4'],
  settles: ['lectures/affine-called-linear'],
  refutes: {
    'lectures/affine-called-linear': {
      given: {},
      claim: 'z(α·x + β·x′) = α·z(x) + β·z(x′)',
      by: {
        take: { W: [[0]], b: [1], x: [0], 'x′': [0], α: 1, β: 1 },
        shows: ['z(α·x + β·x′) = 1_1', 'α·z(x) + β·z(x′) = 2·1_1'],
      },
      search: true,
    },
  },
  given: { unbiased: { says: 'there is no bias', in: { linear: 'b = 0_n' } } },
  cases: {
    affine: { draws: { ...withoutBias, b: vector('n') }, define: map },
    linear: { draws: withoutBias, define: ['b = 0_n', ...map] },
  },
  proof: {
    affine: {
      in: ['affine'],
      start: 'z(α·x + β·x′)',
      steps: [{ '=': 'α·z(x) + β·z(x′) + (1 − α − β)·b', by: algebra }],
    },
    linear: {
      in: ['linear'],
      start: 'z(α·x + β·x′)',
      steps: [{ '=': 'α·z(x) + β·z(x′)', by: 'unbiased' }],
    },
  },
  sharp: {},
  necessary: {
    unbiased: {
      in: 'linear',
      take: { W: [[0]], b: [1], x: [0], 'x′': [0], α: 1, β: 1 },
      shows: ['z(α·x + β·x′) = 1_1', 'α·z(x) + β·z(x′) = 2·1_1'],
    },
  },
});
