import { vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSpectrum } from '../families/prescribed-spectrum.js';

export const secondMoment = theorem({
  id: 'second-moment',
  title: 'Second moment of a sampled row',
  subject: 'stochastic',
  about:
    'The mean of xᵢxᵢᵀ over the rows, each as likely as the others, is XᵀX/n. Its form lies between σ_min²/n and ' +
    'σ_max²/n, the lower bound on the row space only. Document 000 calls it the covariance (it is not centred) and ' +
    'bounds it by σ_min² and σ_max², without 1/n and on the whole space.',
  references: ['000 §2.3.1', '002, SGD convergence, E[A]', '003 §3.1'],
  settles: ['lectures/second-moment', 'lectures/second-moment-bounds'],
  refutes: {
    'lectures/second-moment-bounds': {
      given: { smallest: 'σ_min²·I_n ⪯ X·Xᵀ', largest: 'Xᵀ·X ⪯ σ_max²·I_d' },
      claim: 'σ_min²·I_d ⪯ 1/n·Xᵀ·X ⪯ σ_max²·I_d',
      by: {
        take: {
          n: 2,
          d: 2,
          X: [
            [1, 0],
            [0, 1],
          ],
          σ_min: 1,
          σ_max: 1,
          v: [1, 0],
        },
        shows: ['1/n·Xᵀ·X = ½·I_d', 'σ_min²·I_d = I_d'],
      },
      search: true,
    },
  },
  given: {
    smallest: 'σ_min²·I_n ⪯ X·Xᵀ',
    largest: 'Xᵀ·X ⪯ σ_max²·I_d',
    rowSpace: 'z = Xᵀ·v',
  },
  cases: {
    spectrum: {
      draws: { ...prescribedSpectrum.draws, v: vector('n') },
      define: [...prescribedSpectrum.define, 'z = Xᵀ·v'],
    },
  },
  proof: {
    moment: { start: '𝔼ᵢ[X_i·X_iᵀ]', steps: [{ '=': '1/n·Xᵀ·X', by: algebra }] },
    above: {
      start: '⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩',
      steps: [
        { '=': '1/n·‖X·z‖²', by: algebra },
        { '≤': 'σ_max²/n·‖z‖²', by: 'largest', certificate: '1/n·⟨z, (σ_max²·I_d − Xᵀ·X)·z⟩' },
      ],
    },
    below: {
      start: '⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩',
      steps: [
        { '=': '1/n·‖X·z‖²', by: algebra },
        {
          '≥': 'σ_min²/n·‖z‖²',
          by: ['smallest', 'rowSpace'],
          certificate: '1/n·(‖(X·Xᵀ − σ_min²·I_n)·v‖² + σ_min²·⟨v, (X·Xᵀ − σ_min²·I_n)·v⟩)',
        },
      ],
    },
  },
  sharp: {
    above: {
      take: {
        n: 2,
        d: 2,
        X: [
          [3, 0],
          [0, 2],
        ],
        σ_min: 2,
        σ_max: 3,
        v: [1, 0],
      },
      shows: ['⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 81/2', '‖z‖² = 9'],
    },
    below: {
      take: {
        n: 2,
        d: 2,
        X: [
          [3, 0],
          [0, 2],
        ],
        σ_min: 2,
        σ_max: 3,
        v: [0, 1],
      },
      shows: ['⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 8', '‖z‖² = 4'],
    },
  },
  necessary: {
    smallest: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 2, σ_max: 2, v: [1] },
      shows: ['⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 1', 'σ_min²/n·‖z‖² = 4'],
    },
    largest: {
      take: { n: 1, d: 1, X: [[-2]], σ_min: 1, σ_max: 1, v: [1] },
      shows: ['⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 16', 'σ_max²/n·‖z‖² = 4'],
    },
    rowSpace: {
      take: { n: 1, d: 2, X: [[1, 0]], σ_min: 1, σ_max: 1, v: [0], z: [0, 1] },
      shows: ['⟨z, 𝔼ᵢ[X_i·X_iᵀ]·z⟩ = 0', 'σ_min²/n·‖z‖² = 1'],
    },
  },
});
