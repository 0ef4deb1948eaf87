import { dimension, matrix, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const ntkGram = theorem({
  id: 'ntk-gram',
  title: 'The tangent kernel is the Gram matrix of the gradients as features',
  subject: 'linearization',
  about:
    'The linearised network f(x, θ₀) + ⟨∇f(x, θ₀), Δ⟩ is a linear model in Δ whose feature vector of x is the gradient. ' +
    'With these features as the rows Jᵢ = ∇f(xᵢ, θ₀) the kernel is K(xᵢ, xⱼ) = ⟨Jᵢ, Jⱼ⟩, so K = JJᵀ. It is positive ' +
    'semidefinite, and of the rank of J, so at most of the number of parameters: with fewer parameters than samples K is ' +
    'singular. “Linear” means linear in Δ, not in x.',
  references: ['001, linearized models', '000 §5.2', '003 §3.3.2'],
  settles: ['lectures/ntk-inner-product', 'lectures/gradient-is-feature'],
  given: {
    kernel: 'K_{i,j} = ⟨J_i, J_j⟩',
    linearised: 'f = f₀ + J·Δ',
  },
  cases: {
    features: {
      draws: {
        N: dimension(6),
        p: dimension(8),
        J: matrix('N', 'p'),
        Δ: vector('p'),
        'f₀': vector('N'),
        v: vector('N'),
      },
      define: ['f = f₀ + J·Δ', 'K = J·Jᵀ'],
    },
  },
  proof: {
    features: {
      start: 'f_i',
      steps: [{ '=': 'f₀_i + ⟨J_i, Δ⟩', by: 'linearised' }],
    },
    gram: {
      start: '0',
      steps: [
        { '≤': '‖Jᵀ·v‖²', by: algebra, certificate: '‖Jᵀ·v‖²' },
        { '=': '⟨v, K·v⟩', by: 'kernel' },
      ],
    },
    rank: {
      start: 'rank(K)',
      steps: [{ '=': 'rank(J)', by: ['kernel', definition('rank')] }],
    },
  },
  sharp: {
    gram: { take: { J: [[1], [1]], Δ: [0], 'f₀': [0, 0], v: [1, -1] }, shows: ['Jᵀ·v = 0_1', 'rank(K) = 1'] },
  },
  necessary: {
    kernel: {
      take: { J: [[1]], Δ: [0], 'f₀': [0], v: [1], K: [[-1]] },
      shows: ['‖Jᵀ·v‖² = 1', '⟨v, K·v⟩ = −1'],
    },
    linearised: {
      take: { J: [[1]], Δ: [1], 'f₀': [0], v: [1], f: [2] },
      shows: ['f_1 = 2', 'f₀_1 + ⟨J_1, Δ⟩ = 1'],
    },
  },
});
