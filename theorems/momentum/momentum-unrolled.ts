import { bounded, dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

const start = { n: dimension(3), η: number(), β: bounded(), 'w₀': vector('n') };

export const momentumUnrolled = theorem({
  id: 'momentum-unrolled',
  title: 'The momentum of the lectures, written out',
  subject: 'momentum',
  about:
    'z⁺ = β·z + (1 − β)·∇f(w), w⁺ = w − η·z⁺ from z_0 = 0: the gradient of step s enters z_T with the weight ' +
    '(1 − β)·β^(T−1−s), and the weights add up to 1 − β^T and not to 1, which is the bias that Adam corrects. The ' +
    'weights decay exponentially for 0 < β < 1; they are then at most 1 − β. With β = 0 it is gradient descent. The range ' +
    'β ∈ [0, 1] of document 002 includes β = 1, with which z stays 0 and w never moves; 003 has [0, 1). The gradients are ' +
    'any numbers.',
  references: ['Document 002, momentum', 'Document 003, (8), (9)', 'Document 000, (10)'],
  settles: [
    'lectures/mom-definition',
    'lectures/mom-unroll',
    'lectures/mom-exp-weights',
    'lectures/mom-beta-zero',
    'lectures/mom-beta-endpoint',
  ],
  refutes: {
    'lectures/mom-beta-endpoint': {
      given: { decay: '0 ≤ β ≤ 1', stepSize: 'η ≠ 0', gradient: 'g_0 ≠ 0_n' },
      claim: 'w_1 ≠ w_0',
      by: { take: { T: 1, η: 1, β: 1, 'w₀': [0], g: [[1]] }, shows: ['z_1 = 0_n', 'w_1 = 0_n'] },
      search: true,
    },
  },
  given: {
    rest: 'z_{0,i} = 0',
    average: {
      says: 'z_{t+1} = β·z_t + (1 − β)·∇f(w_t)',
      in: { stream: 'z_{t+1} = β·z_t + (1 − β)·g_t', plain: 'z_{t+1} = β·z_t + (1 − β)·g_t' },
    },
    update: 'w_{t+1} = w_t − η·z_{t+1}',
    noMemory: { says: 'β = 0', in: { plain: 'β = 0' } },
  },
  cases: {
    stream: {
      draws: { ...start, T: integer(1, 50), g: stream('T', 'n', { start: 0 }) },
      define: [averagedMomentumRun({ gradient: 'g' })],
    },
    plain: {
      draws: {
        n: dimension(3),
        η: number(),
        'w₀': vector('n'),
        T: integer(1, 50),
        g: stream('T', 'n', { start: 0 }),
      },
      define: ['β = 0·η', averagedMomentumRun({ gradient: 'g' })],
    },
  },
  proof: {
    average: {
      in: ['stream'],
      start: 'z_T',
      steps: [{ '=': '(1 − β)·Σ_{s=0}^{T−1} β^{T−1−s}·g_s', by: ['rest', 'average'] }],
    },
    iterate: {
      in: ['stream'],
      start: 'w_T',
      steps: [
        { '=': 'w_0 − η·Σ_{s=0}^{T−1} z_{s+1}', by: 'update' },
        { '=': 'w_0 − η·Σ_{s=0}^{T−1} (1 − β^{T−s})·g_s', by: ['rest', 'average'] },
      ],
    },
    weights: {
      in: ['stream'],
      start: '(1 − β)·Σ_{s=0}^{T−1} β^{T−1−s}',
      steps: [{ '=': '1 − β^T', by: algebra }],
    },
    gradientDescent: {
      in: ['plain'],
      start: 'w_{t+1}',
      steps: [{ '=': 'w_t − η·g_t', by: ['average', 'update', 'noMemory'] }],
    },
  },
  sharp: {},
  necessary: {
    rest: {
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [[0]], z: [[2], [1]], w: [[0], [-1]] },
      shows: ['(1 − β)·g_0 = 0_n'],
    },
    average: {
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [[2]], z: [[0], [2]], w: [[0], [-2]] },
      shows: ['(1 − β)·g_0 = 1_n'],
    },
    update: {
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [[2]], w: [[0], [-2]] },
      shows: ['z_1 = 1_n'],
    },
    noMemory: {
      in: 'plain',
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [[2]] },
      shows: ['w_1 = −1_n', 'w_0 − η·g_0 = −2·1_n'],
    },
  },
});
