import { dimension, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra, chainRule } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { derivativeAtZero } from '../families/polynomial-derivative.js';

export const ntkOde = theorem({
  id: 'ntk-ode',
  title: 'The output of a network under gradient flow follows its tangent kernel',
  subject: 'linearization',
  about:
    'A network with one hidden layer of any width, f(x) = s·Σⱼ aⱼ·⟨Wⱼ, x⟩², under the gradient flow of the mean loss ' +
    '(1/N)·Σᵢ ½·(f(xᵢ) − yᵢ)²: df(x)/dt = −(1/N)·Σᵢ K(x, xᵢ)·gᵢ with gᵢ = f(xᵢ) − yᵢ, the derivative of the loss at ' +
    'f(xᵢ). It is exact at any width, with the kernel of the present weights, which changes with them; nothing is lazy ' +
    'here. The derivatives are those of polynomials, exactly, not difference quotients. Document 000 leaves ∇_f L ' +
    'without its argument and 001 writes ∇_f L(f, y): it is taken at f(xᵢ) and yᵢ, and the loss of one sample has no ' +
    '1/N of its own. Both leave out that it is the flow: a step of gradient descent of size η changes f(x) by the ' +
    'same amount times η and a further term of order η².',
  references: [
    '000 §5.2.1 (17)',
    '001, linearized models',
    'Jacot, Gabriel, Hongler, Neural Tangent Kernel (2018)',
  ],
  settles: ['lectures/ntk-ode'],
  refutes: {
    'lectures/ntk-ode': {
      given: {
        outerStep: 'ȧ = −(1/N)·Σᵢ g_i·∇a(X_i)',
        innerStep: 'Ẇ = −(1/N)·Σᵢ g_i·∇W(X_i)',
      },
      claim: 'f(η, x) − f(0, x) = −η/N·Σᵢ K(x, X_i)·g_i',
      by: {
        take: { a: [1], W: [[1]], X: [[1]], x: [1], s: 1, y: [0], η: 1, α: [0], Ω: [[0]] },
        shows: ['f(η, x) − f(0, x) = −1', 'η/N·Σᵢ K(x, X_i)·g_i = 5'],
      },
      search: true,
    },
  },
  given: {
    outerFlow: 'ȧ = −(1/N)·Σᵢ g_i·∇a(X_i)',
    innerFlow: 'Ẇ = −(1/N)·Σᵢ g_i·∇W(X_i)',
  },
  cases: {
    network: {
      draws: {
        m: dimension(6),
        d: dimension(4),
        N: dimension(4),
        a: vector('m'),
        W: matrix('m', 'd'),
        X: matrix('N', 'd'),
        x: vector('d'),
        s: number(),
        y: vector('N'),
        η: number(),
        α: vector('m'),
        Ω: matrix('m', 'd'),
      },
      define: [
        '∇a(p: vector) = s·(W·p) ⊙ (W·p)',
        '∇W(p: vector) = 2·s·(a ⊙ (W·p))·pᵀ',
        'g_i = s·⟨a, (W·X_i) ⊙ (W·X_i)⟩ − y_i',
        'ȧ = −(1/N)·Σᵢ g_i·∇a(X_i)',
        'Ẇ = −(1/N)·Σᵢ g_i·∇W(X_i)',
        'f(t: scalar, p: vector) = s·⟨a + t·ȧ, ((W + t·Ẇ)·p) ⊙ ((W + t·Ẇ)·p)⟩',
        'K(p: vector, q: vector) = ⟨∇a(p), ∇a(q)⟩ + ⟨∇W(p), ∇W(q)⟩',
        'φ(t: scalar) = f(t, x)',
        derivativeAtZero('ḟ', 'φ'),
        'L(t: scalar) = 1/(2·N)·Σᵢ (s·⟨a + t·α, ((W + t·Ω)·X_i) ⊙ ((W + t·Ω)·X_i)⟩ − y_i)²',
        derivativeAtZero('∂L', 'L'),
      ],
    },
  },
  proof: {
    flow: {
      start: '∂L',
      steps: [{ '=': '−⟨ȧ, α⟩ − ⟨Ẇ, Ω⟩', by: ['outerFlow', 'innerFlow', chainRule] }],
    },
    output: {
      start: 'ḟ',
      steps: [
        { '=': '⟨∇a(x), ȧ⟩ + ⟨∇W(x), Ẇ⟩', by: chainRule },
        { '=': '−(1/N)·Σᵢ K(x, X_i)·g_i', by: ['outerFlow', 'innerFlow', algebra] },
      ],
    },
    step: {
      start: 'f(η, x) − f(0, x)',
      steps: [
        {
          '=': 'η·(⟨∇a(x), ȧ⟩ + ⟨∇W(x), Ẇ⟩) + ' + 'η²·s·(2·⟨ȧ, (W·x) ⊙ (Ẇ·x)⟩ + ⟨a + η·ȧ, (Ẇ·x) ⊙ (Ẇ·x)⟩)',
          by: algebra,
        },
        {
          '=': '−η/N·Σᵢ K(x, X_i)·g_i + ' + 'η²·s·(2·⟨ȧ, (W·x) ⊙ (Ẇ·x)⟩ + ⟨a + η·ȧ, (Ẇ·x) ⊙ (Ẇ·x)⟩)',
          by: ['outerFlow', 'innerFlow', algebra],
        },
      ],
    },
  },
  sharp: {},
  necessary: {
    outerFlow: {
      take: { a: [1], W: [[1]], X: [[1]], x: [1], s: 1, y: [0], η: 1, α: [0], Ω: [[0]], ȧ: [0] },
      shows: ['ḟ = −4', '(1/N)·Σᵢ K(x, X_i)·g_i = 5'],
    },
    innerFlow: {
      take: { a: [1], W: [[1]], X: [[1]], x: [1], s: 1, y: [0], η: 1, α: [0], Ω: [[0]], Ẇ: [[0]] },
      shows: ['ḟ = −1', '(1/N)·Σᵢ K(x, X_i)·g_i = 5'],
    },
  },
});
