import { dimension, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra, chainRule } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const even = { K: 2, p: ['1/2', '1/2'] };

export const squaredGradientsAndCurvature = theorem({
  id: 'squared-gradients-and-curvature',
  title: 'When the mean of squared gradients is the curvature',
  subject: 'adaptive',
  about:
    'The chapter says that a running average of squared gradients estimates the curvature, “i.e. Hessian”, by which ' +
    'adaptive methods would approximate Newton’s. In general it does not even tell which of two parameters has more: at ' +
    'the minimum of the mean of ½(w ∓ s)², where the curvature is 1, the mean of the squares is s², whatever s is; on a ' +
    'slope, where the curvature is 0, it is the squared slope. It is true of the loss ℓ_k = −ln p_k of a model with the ' +
    'probabilities p_k of its outcomes, if the outcomes come with just these probabilities (the information identity): ' +
    'then the means of ∂_iℓ² and of ∂_i²ℓ agree for each parameter i; in logistic regression both are p(1 − p)·x_i². But ' +
    'adaptive methods divide by the root. g and h are first and second derivatives of ℓ, b the second ones of p, ' +
    'all by one parameter, o the frequencies of the outcomes.',
  references: ['Chapter, §4.4.1 and §4.5', 'Lehmann, Casella, Theory of Point Estimation, Lemma 2.5.3'],
  settles: ['chapter/adaptive-approximates-hessian'],
  refutes: {
    'chapter/adaptive-approximates-hessian': {
      in: 'losses',
      given: {
        minimum: '𝔼ₖ[g_{k,i}] = 0',
        convex: '0 ≤ h_{k,i}',
        steeper: '𝔼ₖ[h_{k,1}] < 𝔼ₖ[h_{k,2}]',
      },
      claim: '𝔼ₖ[g_{k,1}²] ≤ 𝔼ₖ[g_{k,2}²]',
      by: {
        take: {
          s: [1, 0],
          h: [
            [1, 2],
            [1, 2],
          ],
        },
        shows: ['𝔼ₖ[g_{k,1}²] = 1', '𝔼ₖ[g_{k,2}²] = 0'],
      },
      search: true,
    },
  },
  given: {
    likelihood: {
      says: 'p = exp(−ℓ), so that its second derivative is p·((∂ℓ)² − ∂²ℓ)',
      in: { model: 'p_k·(g_k² − h_k) = b_k' },
    },
    total: { says: 'the probabilities sum to 1 for all parameters', in: { model: 'Σₖ b_k = 0' } },
    truth: { says: 'the outcomes come with the probabilities of the model', in: { model: 'o_k = p_k' } },
  },
  cases: {
    model: {
      draws: {
        K: dimension(5, 2),
        x: vector('K', 'positive'),
        g: vector('K'),
        a: vector('K'),
      },
      define: ['p_k = x_k/(Σⱼ x_j)', 'b_k = a_k − 𝔼ⱼ[a_j]', 'h_k = g_k² − b_k/p_k', 'o = p'],
    },
    logistic: { draws: { n: dimension(3), p: number(), x: vector('n') } },
    losses: {
      draws: { s: vector(2, 'nonnegative'), h: matrix(2, 2) },
      define: ['o = 1_2', 'g_k = o_k·(3 − 2·k)·s'],
    },
  },
  proof: {
    identity: {
      in: ['model'],
      start: 'Σₖ o_k·g_k²',
      steps: [
        { '=': 'Σₖ p_k·g_k²', by: 'truth' },
        { '=': 'Σₖ p_k·h_k + Σₖ b_k', by: ['likelihood', chainRule] },
        { '=': 'Σₖ p_k·h_k', by: 'total' },
        { '=': 'Σₖ o_k·h_k', by: 'truth' },
      ],
    },
    logistic: {
      in: ['logistic'],
      start: 'p·((p − 1)·x_i)² + (1 − p)·(p·x_i)²',
      steps: [{ '=': 'p·(1 − p)·x_i²', by: algebra }],
    },
  },
  sharp: {},
  necessary: {
    likelihood: {
      take: { ...even, o: ['1/2', '1/2'], g: [1, 1], b: [0, 0], h: [0, 0] },
      shows: ['Σₖ o_k·g_k² = 1', 'Σₖ o_k·h_k = 0'],
    },
    total: {
      take: { ...even, o: ['1/2', '1/2'], g: [0, 0], b: [1, 1], h: [-2, -2] },
      shows: ['Σₖ o_k·g_k² = 0', 'Σₖ o_k·h_k = −2'],
    },
    truth: {
      take: { ...even, o: [1, 0], g: [0, 0], b: [-1, 1], h: [2, -2] },
      shows: ['Σₖ o_k·g_k² = 0', 'Σₖ o_k·h_k = 2'],
    },
  },
});
