import { dimension, matrix, positive, symmetric, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { everyOutcome } from '../families/sampled-step.js';

export const sgdExpectedDescent = theorem({
  id: 'sgd-expected-descent',
  title: 'Expected value after a step of SGD',
  subject: 'stochastic',
  about:
    'For a quadratic f with Hessian H and unbiased gradient estimates gᵢ, the value after a step of SGD is, in ' +
    'expectation, that of gradient descent plus the noise: it falls if and only if ‖∇f‖² > (η/2)·E⟨gᵢ, H·gᵢ⟩. 002 says ' +
    'that a step still descends in expectation. The direction does; the value need not, where the step without noise ' +
    'descends: at a minimiser with noise it rises, for every step size.',
  references: ['002, SGD'],
  settles: ['lectures/sgd-in-expectation-descends'],
  refutes: {
    'lectures/sgd-in-expectation-descends': {
      given: { stepSize: '0 < η', unbiased: '𝔼ᵢ[g_i] = ∇F(θ)', without: 'f(θ − η·∇F(θ)) ≤ f(θ)' },
      claim: '𝔼ᵢ[f(θ⁺_i)] ≤ f(θ)',
      by: {
        take: { H: [[2]], b: [0], C: [[-2], [2]], θ: [0], η: '1/4' },
        shows: ['f(θ) = 0', 'θ⁺_{1,1} = ½', 'θ⁺_{2,1} = −½', '𝔼ᵢ[f(θ⁺_i)] = 1/4'],
      },
      search: true,
    },
  },
  given: {
    unbiased: '𝔼ᵢ[g_i] = ∇F(θ)',
    update: 'θ⁺_i = θ − η·g_i',
  },
  cases: {
    quadratic: {
      draws: {
        n: dimension(),
        d: dimension(),
        H: symmetric('d'),
        b: vector('d'),
        C: matrix('n', 'd'),
        θ: vector('d'),
        η: positive(),
      },
      define: [
        'f(x: vector) = ½·⟨x, H·x⟩ + ⟨b, x⟩',
        '∇F(x: vector) = H·x + b',
        'g = C + 1_n·(∇F(θ) − 𝔼ᵢ[C_i])ᵀ',
        '∇f(x: vector, k: integer) = g_k',
        everyOutcome('θ'),
      ],
    },
  },
  proof: {
    value: {
      start: '𝔼ᵢ[f(θ⁺_i)]',
      steps: [
        { '=': 'f(θ) − η·⟨∇F(θ), 𝔼ᵢ[g_i]⟩ + η²/2·𝔼ᵢ[⟨g_i, H·g_i⟩]', by: 'update' },
        { '=': 'f(θ) − η·‖∇F(θ)‖² + η²/2·𝔼ᵢ[⟨g_i, H·g_i⟩]', by: 'unbiased' },
      ],
    },
  },
  sharp: {},
  necessary: {
    unbiased: {
      take: { H: [[2]], b: [0], C: [[0]], g: [[1]], θ: [1], η: '1/2' },
      shows: ['∇F(θ) = 2·1_d', '𝔼ᵢ[f(θ⁺_i)] = 1/4', 'f(θ) − η·‖∇F(θ)‖² + η²/2·𝔼ᵢ[⟨g_i, H·g_i⟩] = −3/4'],
    },
    update: {
      take: { H: [[2]], b: [0], C: [[0]], θ: [1], η: '1/2', 'θ⁺': [[1]] },
      shows: ['𝔼ᵢ[f(θ⁺_i)] = 1', 'f(θ) − η·‖∇F(θ)‖² + η²/2·𝔼ᵢ[⟨g_i, H·g_i⟩] = 0'],
    },
  },
});
