import { atLeast, bounded, dimension, integer, positive, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSpectrum } from '../families/prescribed-spectrum.js';
import { sampledStep } from '../families/sampled-step.js';

export const sgdDistanceRate = theorem({
  id: 'sgd-distance-rate',
  title: 'Expected distance after a step of SGD',
  subject: 'stochastic',
  about:
    'From an error z in the row space, a step of SGD with a constant step size of at most 1/γ² multiplies the expected ' +
    'squared distance to the solution by at most 1 − 4·η·(1 − η·γ²)·σ_min²/n. The step is −2·η·xᵢ·⟨xᵢ, z⟩ as in 002 ' +
    'and 003. The documents follow the loss ‖X·z‖² instead, which needs a smaller step size.',
  references: ['Strohmer, Vershynin 2009, for η = 1/(2‖xᵢ‖²) and rows drawn by their norms'],
  settles: [],
  given: {
    smallest: 'σ_min²·I_n ⪯ X·Xᵀ',
    norms: '‖X_i‖² ≤ γ²',
    radius: '0 < γ',
    stepSize: '0 ≤ η ≤ 1/γ²',
    rowSpace: 'z = Xᵀ·v',
    update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i',
  },
  cases: {
    spectrum: {
      draws: {
        ...prescribedSpectrum.draws,
        n: dimension(3),
        k: integer(0, 3),
        σ_min: positive(),
        γ: atLeast('σ_max'),
        v: vector('n'),
        η: bounded(),
      },
      define: [...prescribedSpectrum.define, 'z = Xᵀ·v', ...sampledStep],
    },
  },
  proof: {
    rate: {
      start: '𝔼ᵢ[‖z⁺_i‖²]',
      steps: [
        { '=': '‖z‖² − 4·η/n·Σᵢ (1 − η·‖X_i‖²)·⟨X_i, z⟩²', by: ['update', algebra] },
        {
          '≤': '‖z‖² − 4·η/n·(1 − η·γ²)·‖X·z‖²',
          by: 'norms',
          certificate: '4·η²/n·Σᵢ (γ² − ‖X_i‖²)·⟨X_i, z⟩²',
        },
        {
          '≤': '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖²',
          by: ['smallest', 'rowSpace', 'stepSize', 'radius'],
          certificate: '4·η/n·γ²·(1/γ² − η)·(‖(X·Xᵀ − σ_min²·I_n)·v‖² + σ_min²·⟨v, (X·Xᵀ − σ_min²·I_n)·v⟩)',
        },
      ],
    },
  },
  sharp: {
    rate: {
      take: {
        n: 2,
        d: 2,
        X: [
          [2, 0],
          [0, 2],
        ],
        σ_min: 2,
        γ: 2,
        v: [1, 0],
        η: '1/8',
      },
      shows: ['‖z‖² = 4', '𝔼ᵢ[‖z⁺_i‖²] = 2', '1 − 4·η/n·(1 − η·γ²)·σ_min² = 1/2'],
    },
  },
  necessary: {
    smallest: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 2, γ: 1, v: [1], η: '1/2' },
      shows: ['𝔼ᵢ[‖z⁺_i‖²] = 0', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = −3'],
    },
    norms: {
      take: { n: 1, d: 1, X: [[-2]], σ_min: 2, γ: 1, v: [1], η: '3/4' },
      shows: ['𝔼ᵢ[‖z⁺_i‖²] = 100', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = −8'],
    },
    radius: { because: 'γ = 0 gives 1/γ² no value, and only γ² is used' },
    stepSize: [
      {
        take: { n: 1, d: 1, X: [[2]], σ_min: 1, γ: 2, v: [1], η: '1/2' },
        shows: ['𝔼ᵢ[‖z⁺_i‖²] = 36', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = 12'],
      },
      {
        take: { n: 1, d: 1, X: [[2]], σ_min: 1, γ: 2, v: [1], η: -1 },
        shows: ['𝔼ᵢ[‖z⁺_i‖²] = 324', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = 84'],
      },
    ],
    rowSpace: {
      take: { n: 1, d: 2, X: [[1, 0]], σ_min: 1, γ: 1, v: [0], z: [0, 1], η: '1/2' },
      shows: ['𝔼ᵢ[‖z⁺_i‖²] = 1', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = 0'],
    },
    update: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 1, γ: 1, v: [1], η: '1/2', 'z⁺': [[1]] },
      shows: ['𝔼ᵢ[‖z⁺_i‖²] = 1', '(1 − 4·η/n·(1 − η·γ²)·σ_min²)·‖z‖² = 0'],
    },
  },
});
