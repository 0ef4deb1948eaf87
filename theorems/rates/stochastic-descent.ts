import { atLeast, dimension, matrix, number, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { quadraticBounds } from '../descent/quadratic-bounds.js';

export const stochasticDescent = theorem({
  id: 'stochastic-descent',
  title: 'Descent of one stochastic step',
  subject: 'rates',
  about:
    'The display in the proof of Theorem 4.6.2, for one step from w with K equally likely stochastic gradients ĝ_k of ' +
    'mean g = ∇f(w). Its first line lacks the expectation on the left, and is false without it; the last "=" must be ' +
    '"≤"; β is L, and ∇̂ and ∇̃ are one thing. (4.11), printed with "=", is a bound: equal second moments at every ' +
    'iterate are not to be had in general, and the proof needs only ≤. The bound makes every true gradient at most σ ' +
    'long, so Theorem 4.6.2 says nothing for T ≤ 4ML/σ². F = f(w), F⁺_k = f(w⁺_k).',
  references: ['Chapter, (4.11)', 'Chapter, Theorem 4.6.2, proof'],
  settles: ['chapter/thm-4.6.2-proof', 'chapter/sigma-4.11'],
  refutes: {
    'chapter/thm-4.6.2-proof': {
      given: {
        curvature: '0 < L',
        smooth: 'F⁺_k ≤ F + ⟨g, w⁺_k − w⟩ + L/2·‖w⁺_k − w‖²',
        unbiased: '𝔼ₖ[ĝ_k] = g',
        update: 'w⁺_k = w − η·ĝ_k',
      },
      claim: 'F⁺_k − F ≤ 𝔼ⱼ[⟨g, w⁺_j − w⟩ + L/2·‖w⁺_j − w‖²]',
      by: {
        take: { L: 1, η: 1, w: [0], g: [0], N: [[3], [-1], [-1], [-1]], F: 0, s: [0, 0, 0, 0], σ: 2 },
        shows: ['w⁺_{1,1} = −3', 'F⁺_1 = 9/2', '𝔼ⱼ[⟨g, w⁺_j − w⟩ + L/2·‖w⁺_j − w‖²] = 3/2'],
      },
      search: true,
    },
  },
  given: {
    curvature: '0 < L',
    smooth: 'F⁺_k ≤ F + ⟨g, w⁺_k − w⟩ + L/2·‖w⁺_k − w‖²',
    unbiased: '𝔼ₖ[ĝ_k] = g',
    secondMoment: '𝔼ₖ[‖ĝ_k‖²] ≤ σ²',
    update: 'w⁺_k = w − η·ĝ_k',
  },
  cases: {
    outcomes: {
      draws: {
        n: dimension(4),
        K: dimension(5),
        L: positive(),
        η: number(),
        w: vector('n'),
        g: vector('n'),
        N: matrix('K', 'n'),
        F: number(),
        s: vector('K', 'nonnegative'),
        σ: atLeast('½·(1 + 𝔼ₖ[‖g + N_k − 𝔼ⱼ[N_j]‖²])', { by: 'secondMoment' }),
      },
      define: [
        'ĝ = 1_K·(g − 𝔼ⱼ[N_j])ᵀ + N',
        'w⁺ = 1_K·wᵀ − η·ĝ',
        'F⁺_k = F + ⟨g, w⁺_k − w⟩ + L/2·‖w⁺_k − w‖² − s_k',
      ],
    },
  },
  proof: {
    step: {
      start: '𝔼ₖ[F⁺_k] − F',
      steps: [
        {
          '≤': '𝔼ₖ[⟨g, w⁺_k − w⟩ + L/2·‖w⁺_k − w‖²]',
          by: ['smooth', quadraticBounds],
          certificate: '𝔼ₖ[F + ⟨g, w⁺_k − w⟩ + L/2·‖w⁺_k − w‖² − F⁺_k]',
        },
        { '=': '−η·𝔼ₖ[⟨g, ĝ_k⟩] + L/2·η²·𝔼ₖ[‖ĝ_k‖²]', by: 'update' },
        { '=': '−η·‖g‖² + L/2·η²·𝔼ₖ[‖ĝ_k‖²]', by: 'unbiased' },
        {
          '≤': '−η·‖g‖² + L/2·η²·σ²',
          by: ['secondMoment', 'curvature'],
          certificate: 'L/2·η²·(σ² − 𝔼ₖ[‖ĝ_k‖²])',
        },
      ],
    },
    trueGradient: {
      start: '‖g‖²',
      steps: [
        {
          '≤': '𝔼ₖ[‖ĝ_k‖²]',
          by: ['unbiased', algebra],
          certificate: '𝔼ₖ[‖ĝ_k − g‖²]',
        },
        { '≤': 'σ²', by: 'secondMoment', certificate: 'σ² − 𝔼ₖ[‖ĝ_k‖²]' },
      ],
    },
  },
  sharp: {
    step: {
      take: { L: 4, η: '1/2', w: [0], g: [3], N: [[4], [-4]], F: 0, s: [0, 0], σ: 5 },
      shows: ['F⁺_1 = 14', 'F⁺_2 = 2', '−η·‖g‖² + L/2·η²·σ² = 8'],
    },
    trueGradient: {
      take: { L: 2, η: '1/2', w: [1], g: [2], N: [[0]], F: 1, s: [0], σ: 2 },
      shows: ['‖g‖² = 4'],
    },
  },
  necessary: {
    curvature: { because: 'no function is L-smooth for L < 0' },
    smooth: {
      take: { L: 2, η: 1, w: [0], g: [1], N: [[0]], F: 0, s: ['-1'], σ: 1 },
      shows: ['F⁺_1 = 1', '−η·‖g‖² + L/2·η²·σ² = 0'],
    },
    unbiased: {
      take: { L: 1, η: 1, w: [0], g: [1], N: [[0]], F: 0, s: [0], σ: 0, ĝ: [[0]] },
      shows: ['F⁺_1 = 0', '−η·‖g‖² + L/2·η²·σ² = −1'],
    },
    secondMoment: {
      take: { L: 1, η: 1, w: [0], g: ['5/2'], N: [[0]], F: 0, s: [0], σ: 2 },
      shows: ['F⁺_1 = −25/8', '−η·‖g‖² + L/2·η²·σ² = −17/4'],
    },
    update: {
      take: { L: 1, η: 1, w: [0], g: [1], N: [[0]], F: 0, s: [0], σ: 1, 'w⁺': [[0]] },
      shows: ['F⁺_1 = 0', '−η·‖g‖² + L/2·η²·σ² = −1/2'],
    },
  },
});
