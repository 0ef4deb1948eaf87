import { dimension, integer, matrix, total } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledBatches } from '../families/sampled-batches.js';

export const sgdUnbiased = theorem({
  id: 'sgd-unbiased',
  title: 'Mini-batch gradients are unbiased',
  subject: 'stochastic',
  about:
    'The expectation of a mini-batch gradient is the gradient of f, the mean of the component losses, whatever these ' +
    'are, if every component is as likely as the others: for one draw, for B independent draws, and for a random ' +
    'subset of B. The documents leave out that the draw is uniform (002 says it beside the formula) and that f is the ' +
    'mean: of the sum ‖Xw − y‖² the mini-batch gradient estimates one n-th. ' +
    '002 prints the first B components for random ones.',
  references: ['002, SGD', '003 §2.4', '004 §4.2'],
  settles: ['lectures/sgd-unbiased', 'chapter/sgd-unbiased', 'lectures/sgd-minibatch-index'],
  refutes: {
    'lectures/sgd-minibatch-index': {
      given: {},
      claim: '1/B·Σ_{i=1}^{B} g_i = ∇f',
      by: {
        take: { B: 1, m: 1, g: [[0], [1]] },
        shows: ['1/B·Σ_{i=1}^{B} g_i = 0_d', '∇f = ½·1_d'],
      },
      search: true,
    },
  },
  given: { uniform: 'p_i = 1/n' },
  cases: {
    components: {
      draws: {
        B: integer(1, 3),
        m: integer(0, 1),
        n: total('B', 'm'),
        d: dimension(),
        g: matrix('n', 'd'),
      },
      define: ['p = 1/n·1_n', '∇f = 𝔼ᵢ[g_i]', sampledBatches],
    },
  },
  proof: {
    one: { start: 'Σᵢ p_i·g_i', steps: [{ '=': '∇f', by: 'uniform' }] },
    independent: { start: '𝔼ⱼ[b_j]', steps: [{ '=': '∇f', by: algebra }] },
    subset: { start: '𝔼ⱼ[s_j]', steps: [{ '=': '∇f', by: algebra }] },
  },
  sharp: {},
  necessary: {
    uniform: {
      take: { B: 1, m: 1, g: [[0], [1]], p: ['2/3', '1/3'] },
      shows: ['∇f = ½·1_d', 'Σᵢ p_i·g_i = ⅓·1_d'],
    },
  },
});
