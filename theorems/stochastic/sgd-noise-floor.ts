import { between, dimension, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { everyOutcome } from '../families/sampled-step.js';

export const sgdNoiseFloor = theorem({
  id: 'sgd-noise-floor',
  title: 'SGD with a constant step size stalls at its noise',
  subject: 'stochastic',
  about:
    'For the losses (θ − aᵢ)², a step of SGD with a constant step size η multiplies the distance of the expected ' +
    'squared error from η·Var(a)/(1 − η) by exactly (1 − 2η)²: with 0 < η < 1 the error tends to that floor. So a ' +
    'constant step size does not converge where the gradients of the samples differ at the minimiser, and does ' +
    'converge where they vanish. 002 writes that the step size must decrease, 000 that it usually must.',
  references: ['002, SGD, does it converge?', '000 §2.3.1'],
  settles: ['lectures/sgd-must-decay'],
  refutes: {
    'lectures/sgd-must-decay': {
      given: { stepSize: '0 < η < 1', away: 'θ_1 ≠ μ' },
      claim: '0 < F',
      by: {
        take: { a: [1, 1], θ: [0], η: '1/4' },
        shows: ['μ = 1', 'F = 0', '𝔼ᵢ[(θ⁺_{i,1} − μ)²] = 1/4'],
      },
      search: true,
    },
  },
  given: {
    stepSize: '0 < η < 1',
    update: 'θ⁺_{i,1} = θ_1 − 2·η·(θ_1 − a_i)',
  },
  cases: {
    squares: {
      draws: { n: dimension(), a: vector('n'), θ: vector(1), η: between('0', '1', { by: 'stepSize' }) },
      define: [
        'μ = 𝔼ᵢ[a_i]',
        'F = η/(1 − η)·𝔼ᵢ[(a_i − μ)²]',
        '∇f(x: vector, k: integer) = 2·(x − a_k·1_1)',
        everyOutcome('θ'),
      ],
    },
  },
  proof: {
    error: {
      start: '𝔼ᵢ[(θ⁺_{i,1} − μ)²]',
      steps: [
        { '=': '(1 − 2·η)²·(θ_1 − μ)² + 4·η²·𝔼ᵢ[(a_i − μ)²]', by: 'update' },
        { '=': 'F + (1 − 2·η)²·((θ_1 − μ)² − F)', by: ['stepSize', algebra] },
      ],
    },
    factor: {
      start: '(1 − 2·η)²',
      steps: [{ '<': '1', by: 'stepSize', certificate: '4·η·(1 − η)' }],
    },
  },
  sharp: { factor: { because: 'the relation is strict; at η = 0 and η = 1 both sides are equal' } },
  necessary: {
    stepSize: [
      {
        take: { a: [0], θ: [1], η: '6/5' },
        shows: ['(1 − 2·η)² = 49/25'],
      },
      {
        take: { a: [0], θ: [1], η: -1 },
        shows: ['(1 − 2·η)² = 9'],
      },
    ],
    update: {
      take: { a: [0], θ: [1], η: '1/2', 'θ⁺': [[1]] },
      shows: ['𝔼ᵢ[(θ⁺_{i,1} − μ)²] = 1', 'F + (1 − 2·η)²·((θ_1 − μ)² − F) = 0'],
    },
  },
});
