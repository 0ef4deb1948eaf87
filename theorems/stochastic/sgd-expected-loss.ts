import { dimension, matrix, number, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStep } from '../families/sampled-step.js';

export const sgdExpectedLoss = theorem({
  id: 'sgd-expected-loss',
  title: 'Expected loss after a step of SGD',
  subject: 'stochastic',
  about:
    'The loss after one step of SGD, its expectation enumerated over the rows: a linear term A and a quadratic term B ' +
    'in the step size. Conventions of 002 and 003: z is the error, the loss is the sum V(z) = ‖X·z‖² without ½, the ' +
    'step −2·η·xᵢ·⟨xᵢ, z⟩, the row uniform. Document 000 steps by −η·xᵢ·⟨xᵢ, z⟩ and pairs the loss with the linear ' +
    'term of ‖z‖²; 002 prints XᵀX for the sampled xᵢxᵢᵀ in the step, and xᵀ for XᵀX in B.',
  references: ['002, SGD convergence, A and B', '003 §3.1 (10), (11)', '000 §2.3 (5), (6), (7)'],
  settles: [
    'lectures/AB-expansion',
    'lectures/lyapunov-000',
    'lectures/EB-print',
    'lectures/sgd-update-print',
  ],
  refutes: {
    'lectures/lyapunov-000': {
      given: {},
      claim: '𝔼ᵢ[V(z − η·⟨X_i, z⟩·X_i)] = V(z) − 2·η·⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ + η²·𝔼ᵢ[⟨X_i, z⟩²·‖X·X_i‖²]',
      by: {
        take: {
          X: [
            [2, 0],
            [0, 1],
          ],
          z: [1, 0],
          η: '1/4',
        },
        shows: [
          'V(z) = 4',
          '𝔼ᵢ[V(z − η·⟨X_i, z⟩·X_i)] = 2',
          '2·η·⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 1',
          'η²·𝔼ᵢ[⟨X_i, z⟩²·‖X·X_i‖²] = 2',
        ],
      },
      search: true,
    },
    'lectures/sgd-update-print': {
      given: {},
      claim: 'z⁺_i = z − 2·η·Xᵀ·X·z',
      by: {
        take: {
          X: [
            [1, 0],
            [0, 1],
          ],
          z: [1, 1],
          η: '1/2',
        },
        shows: ['z⁺_{1,1} = 0', 'z⁺_{1,2} = 1', '‖z − 2·η·Xᵀ·X·z‖² = 0'],
      },
      search: true,
    },
    'lectures/EB-print': {
      given: { plane: 'd = 1' },
      claim: '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 𝔼ᵢ[(z⁺_i − z)_1·X_{i,1}·(z⁺_i − z)_1]',
      by: {
        take: { X: [[2]], z: [1], η: '1/8' },
        shows: ['𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 4', '𝔼ᵢ[(z⁺_i − z)_1·X_{i,1}·(z⁺_i − z)_1] = 2'],
      },
      search: true,
    },
  },
  given: { update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i' },
  cases: {
    rows: {
      draws: { n: dimension(4), d: dimension(6), X: matrix('n', 'd'), z: vector('d'), η: number() },
      define: sampledStep,
    },
  },
  proof: {
    terms: {
      start: 'V(z⁺_i)',
      steps: [{ '=': 'V(z) + 2·⟨X·z, X·(z⁺_i − z)⟩ + ‖X·(z⁺_i − z)‖²', by: algebra }],
    },
    linear: {
      start: '𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩]',
      steps: [
        { '=': '−4·η·⟨X·z, X·𝔼ᵢ[X_i·X_iᵀ]·z⟩', by: 'update' },
        { '=': '−4·η/n·‖Xᵀ·r‖²', by: algebra },
      ],
    },
    quadratic: {
      start: '𝔼ᵢ[‖X·(z⁺_i − z)‖²]',
      steps: [
        { '=': '4·η²·𝔼ᵢ[r_i²·‖X·X_i‖²]', by: 'update' },
        { '=': '4·η²/n·Σᵢ r_i²·‖X·X_i‖²', by: algebra },
      ],
    },
    loss: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        { '=': 'V(z) + 𝔼ᵢ[2·⟨X·z, X·(z⁺_i − z)⟩] + 𝔼ᵢ[‖X·(z⁺_i − z)‖²]', by: algebra },
        { '=': 'V(z) − 4·η/n·‖Xᵀ·r‖² + 4·η²/n·Σᵢ r_i²·‖X·X_i‖²', by: 'update' },
      ],
    },
  },
  sharp: {},
  necessary: {
    update: {
      take: { X: [[1]], z: [1], η: 1, 'z⁺': [[0]] },
      shows: ['𝔼ᵢ[V(z⁺_i)] = 0', 'V(z) − 4·η/n·‖Xᵀ·r‖² + 4·η²/n·Σᵢ r_i²·‖X·X_i‖² = 1'],
    },
  },
});
