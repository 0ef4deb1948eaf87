import { bounded, integer, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { expectedAdamMoments } from '../families/adam-moments.js';

const linear = { kind: 'classical', says: 'the expectation is linear' } as const;

export const adamExpectedMoments = theorem({
  id: 'adam-expected-moments',
  title: 'Bias correction makes the moments of Adam unbiased',
  subject: 'adaptive',
  about:
    'The gradient of each step is one of a₁, …, a_k, equally likely and independent of the other steps; m̄, v̄ are the ' +
    'exact means of m, v over all kᵗ sequences, and m̃, ṽ those of m̂, v̂. Then m and v are biased towards 0 by the ' +
    'factors 1 − βᵗ and 1 − γᵗ, and m̂, v̂ are unbiased: v̂ estimates the uncentred variance E g², which is the ' +
    'variance plus the squared mean. The lectures leave out that the distribution must not change: after the ' +
    'gradients 0, 1 and with β = 1/2, m̂ = 2/3.',
  references: ['Lectures, 000 (12), 003 §3.2.3', 'Kingma and Ba, Adam, section 3'],
  settles: ['lectures/adam-bias-zero', 'lectures/adam-bias-corrections', 'lectures/v-uncentered-variance'],
  given: {
    stationary: 'A_{s,j} = a_j',
    decay: '0 ≤ β < 1',
    squareDecay: '0 ≤ γ < 1',
    correction: '(1 − β^t)·m̃_t = m̄_t',
    squareCorrection: '(1 − γ^t)·ṽ_t = v̄_t',
  },
  cases: {
    independent: {
      draws: { k: integer(1, 3), t: integer(1, 4), β: bounded(), γ: bounded(), a: vector('k') },
      define: [
        'A = 1_t·aᵀ',
        expectedAdamMoments({
          table: 'A',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'm̄', second: 'v̄', correctedFirst: 'm̃', correctedSecond: 'ṽ' },
        }),
      ],
    },
  },
  proof: {
    mean: {
      start: 'm̄_t',
      steps: [
        { '=': '(1 − β)·Σ_{s=1}^{t} β^{t−s}·𝔼ⱼ[A_{s,j}]', by: linear },
        { '=': '(1 − β^t)·𝔼ⱼ[a_j]', by: ['stationary', algebra] },
      ],
    },
    square: {
      start: 'v̄_t',
      steps: [
        { '=': '(1 − γ)·Σ_{s=1}^{t} γ^{t−s}·𝔼ⱼ[A_{s,j}²]', by: linear },
        { '=': '(1 − γ^t)·𝔼ⱼ[a_j²]', by: ['stationary', algebra] },
      ],
    },
    correctedMean: {
      start: 'm̃_t',
      steps: [{ '=': '𝔼ⱼ[a_j]', by: ['stationary', 'correction', 'decay'] }],
    },
    correctedSquare: {
      start: 'ṽ_t',
      steps: [
        { '=': '𝔼ⱼ[a_j²]', by: ['stationary', 'squareCorrection', 'squareDecay'] },
        { '=': '𝔼ⱼ[(a_j − 𝔼ᵢ[a_i])²] + 𝔼ⱼ[a_j]²', by: algebra },
      ],
    },
  },
  sharp: {},
  necessary: {
    stationary: {
      take: { t: 2, β: '1/2', γ: '1/2', a: [1], A: [[0], [1]] },
      shows: ['m̃_2 = 2/3', 'ṽ_2 = 2/3', '𝔼ⱼ[a_j] = 1'],
    },
    decay: {
      take: { t: 1, β: 1, γ: 0, a: [1], m̄: [0, 0], m̃: [0], v̄: [0, 1], ṽ: [1] },
      shows: ['m̄_1 = 0', '(1 − β^1)·m̃_1 = 0'],
    },
    squareDecay: {
      take: { t: 1, β: 0, γ: 1, a: [1], m̄: [0, 1], m̃: [1], v̄: [0, 0], ṽ: [0] },
      shows: ['v̄_1 = 0', '(1 − γ^1)·ṽ_1 = 0'],
    },
    correction: {
      take: { t: 1, β: '1/2', γ: '1/2', a: [1], m̄: [0, '1/2'], m̃: ['1/2'], v̄: [0, '1/2'], ṽ: [1] },
      shows: ['m̃_1 = 1/2', '𝔼ⱼ[a_j] = 1'],
    },
    squareCorrection: {
      take: { t: 1, β: '1/2', γ: '1/2', a: [1], m̄: [0, '1/2'], m̃: [1], v̄: [0, '1/2'], ṽ: ['1/2'] },
      shows: ['ṽ_1 = 1/2', '𝔼ⱼ[a_j²] = 1'],
    },
  },
});
