import { dimension, nonnegative, number, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { lipschitzGradient } from '../descent/lipschitz-gradient.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const quadratic = rotatedQuadratic();

export const lazyFeaturesConstant = theorem({
  id: 'lazy-features-constant',
  title: 'Small moves change the gradient features little, if the gradient is Lipschitz',
  subject: 'linearization',
  about:
    'If θ stays near θ₀, the features ∇f(θ) stay near ∇f(θ₀): within β·‖θ − θ₀‖ if the gradient is β-Lipschitz, which ' +
    'the documents do not ask for; for the two-layer linear network s·⟨a, w⟩ the change is s times the move exactly, with ' +
    's = 1/√m. Without it there is no such bound: the feature of ReLU(θ) + ReLU(−θ) jumps from −1 to 1 at θ = 0, so for ' +
    'every β the move from −δ to δ with δ = 1/(β + 1) changes it by 2·(β + 1)·δ, which is more than β·2δ.',
  references: ['000 §5.2.1', '001, linearized models'],
  settles: ['lectures/lazy-features-constant'],
  refutes: {
    'lectures/lazy-features-constant': {
      in: 'relu',
      given: { bound: '0 ≤ β' },
      claim: '|h(δ) − h(−δ)| ≤ β·|δ − (−δ)|',
      by: { take: { β: 1 }, shows: ['δ = 1/2', 'h(δ) = 1', 'h(−δ) = −1'] },
      search: true,
    },
  },
  given: {
    smooth: { says: 'the gradient is β-Lipschitz', in: { quadratic: '−β ≤ λᵢ ≤ β' } },
  },
  cases: {
    quadratic: {
      draws: { ...quadratic.draws, β: nonnegative(), θ: vector('n'), 'θ₀': vector('n') },
      define: quadratic.define,
    },
    network: {
      draws: {
        m: dimension(8),
        a: vector('m'),
        w: vector('m'),
        'a₀': vector('m'),
        'w₀': vector('m'),
        s: number(),
      },
      define: ['∇a(q: vector) = s·q', '∇w(p: vector) = s·p'],
    },
    relu: {
      draws: { β: nonnegative() },
      define: ['δ = 1/(β + 1)', 'h(z: scalar) = sign(z)'],
    },
  },
  proof: {
    features: {
      in: ['quadratic'],
      start: '‖∇f(θ) − ∇f(θ₀)‖²',
      steps: [
        {
          '≤': 'β²·‖θ − θ₀‖²',
          by: ['smooth', lipschitzGradient],
          certificate: 'Σᵢ (β − λᵢ)·(β + λᵢ)·⟨P_i, θ − θ₀⟩²',
        },
      ],
    },
    network: {
      in: ['network'],
      start: '‖∇a(w) − ∇a(w₀)‖² + ‖∇w(a) − ∇w(a₀)‖²',
      steps: [{ '=': 's²·(‖a − a₀‖² + ‖w − w₀‖²)', by: algebra }],
    },
    jump: {
      in: ['relu'],
      start: 'h(δ) − h(−δ)',
      steps: [{ '=': '2·(β + 1)·δ', by: definition('h, the derivative of ReLU(θ) + ReLU(−θ) for θ ≠ 0') }],
    },
  },
  sharp: {
    features: {
      take: { β: 2, λ: [2], Q: [[1]], b: [0], θ: [3], 'θ₀': [1] },
      shows: ['‖∇f(θ) − ∇f(θ₀)‖² = 16', '‖θ − θ₀‖² = 4'],
    },
  },
  necessary: {
    smooth: [
      {
        take: { β: 1, λ: [2], Q: [[1]], b: [0], θ: [1], 'θ₀': [0] },
        shows: ['‖∇f(θ) − ∇f(θ₀)‖² = 4', 'β²·‖θ − θ₀‖² = 1'],
      },
      {
        take: { β: 1, λ: [-2], Q: [[1]], b: [0], θ: [1], 'θ₀': [0] },
        shows: ['‖∇f(θ) − ∇f(θ₀)‖² = 4', 'β²·‖θ − θ₀‖² = 1'],
      },
    ],
  },
});
