import {
  atLeast,
  between,
  dimension,
  integer,
  nonzeroVector,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { prescribedSpectrum } from '../families/prescribed-spectrum.js';
import { sampledStep } from '../families/sampled-step.js';
import { sgdExpectedLoss } from './sgd-expected-loss.js';

export const sgdContraction = theorem({
  id: 'sgd-contraction',
  title: 'Contraction of SGD with a constant step size',
  subject: 'stochastic',
  about:
    'Where the system can be solved, a step of SGD with a constant step size below σ_min²/(σ_max²·γ²) makes the loss ' +
    'smaller in expectation, by a factor that does not depend on the state: 1 − c₁·η + c₂·η² with c₁ = 4·σ_min²/n and ' +
    'c₂ = 4·σ_max²·γ²/n. Conventions of 002 and 003: V(z) = ‖X·z‖², step −2·η·xᵢ·⟨xᵢ, z⟩; with the step −η·xᵢ·⟨xᵢ, z⟩ ' +
    'of 000 the threshold doubles. 002 prints +C·V for −C·V. Sufficient only: the exact threshold is larger.',
  references: ['002, SGD convergence, putting it all together', '003 §3.1, result', '000 §2.3.1'],
  settles: [
    'lectures/one-step-contraction-002',
    'lectures/A-dominates-B',
    'lectures/sgd-constant-realizable',
    'lectures/lyapunov-sign',
  ],
  given: {
    smallest: 'σ_min²·I_n ⪯ X·Xᵀ',
    largest: 'Xᵀ·X ⪯ σ_max²·I_d',
    norms: '‖X_i‖² ≤ γ²',
    forward: '0 < η',
    stepSize: 'η·σ_max²·γ² < σ_min²',
    notSolved: 'r ≠ 0_n',
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
        v: nonzeroVector('n'),
        w: vector('d'),
        η: between('0', 'σ_min²/(σ_max²·γ²)', { by: 'stepSize' }),
      },
      define: [
        ...prescribedSpectrum.define,
        'z = Q·(diag(1_n, d, n)·(v − diag(1_n, n, d)·w) + w)',
        ...sampledStep,
      ],
    },
  },
  proof: {
    factor: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        {
          '=': 'V(z) − 4·η/n·‖Xᵀ·r‖² + 4·η²/n·Σᵢ r_i²·‖X·X_i‖²',
          by: ['update', sgdExpectedLoss],
        },
        {
          '≤': 'V(z) − 4·η/n·σ_min²·V(z) + 4·η²/n·Σᵢ r_i²·‖X·X_i‖²',
          by: ['smallest', 'forward'],
          certificate: '4·η/n·⟨r, (X·Xᵀ − σ_min²·I_n)·r⟩',
        },
        {
          '≤': '(1 − 4·η/n·σ_min² + 4·η²/n·σ_max²·γ²)·V(z)',
          by: ['largest', 'norms'],
          certificate: '4·η²/n·Σᵢ r_i²·(⟨X_i, (σ_max²·I_d − Xᵀ·X)·X_i⟩ + σ_max²·(γ² − ‖X_i‖²))',
        },
      ],
    },
    contraction: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        {
          '≤': '(1 − 4·η/n·σ_min² + 4·η²/n·σ_max²·γ²)·V(z)',
          by: ['update', 'smallest', 'largest', 'norms', 'forward'],
          certificate:
            '4·η/n·⟨r, (X·Xᵀ − σ_min²·I_n)·r⟩ + ' +
            '4·η²/n·Σᵢ r_i²·(⟨X_i, (σ_max²·I_d − Xᵀ·X)·X_i⟩ + σ_max²·(γ² − ‖X_i‖²))',
        },
        {
          '<': 'V(z)',
          by: ['stepSize', 'forward', 'notSolved'],
          certificate: '4·η/n·(σ_min² − η·σ_max²·γ²)·‖r‖²',
        },
      ],
    },
  },
  sharp: {
    factor: {
      take: {
        n: 2,
        d: 2,
        X: [
          [2, 0],
          [0, 2],
        ],
        σ_min: 2,
        σ_max: 2,
        γ: 2,
        z: [1, 0],
        η: '1/8',
      },
      shows: ['V(z) = 4', '𝔼ᵢ[V(z⁺_i)] = 2', '1 − 4·η/n·σ_min² + 4·η²/n·σ_max²·γ² = 1/2'],
    },
    contraction: { because: 'the relation is strict; at η = σ_min²/(σ_max²·γ²) both sides can be equal' },
  },
  necessary: {
    smallest: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 2, σ_max: 1, γ: 1, z: [1], η: 2 },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 9'],
    },
    largest: {
      take: { n: 1, d: 1, X: [[-2]], σ_min: 2, σ_max: 1, γ: 2, z: [1], η: '1/2' },
      shows: ['V(z) = 4', '𝔼ᵢ[V(z⁺_i)] = 36'],
    },
    norms: {
      take: { n: 1, d: 1, X: [[2]], σ_min: 2, σ_max: 2, γ: 1, z: [1], η: '1/2' },
      shows: ['V(z) = 4', '𝔼ᵢ[V(z⁺_i)] = 36'],
    },
    forward: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, z: [1], η: -1 },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 9'],
    },
    stepSize: [
      {
        take: { n: 1, d: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, z: [1], η: 1 },
        shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 1'],
      },
      {
        take: { n: 1, d: 1, X: [[2]], σ_min: 2, σ_max: 2, γ: 2, z: [1], η: '1/4' },
        shows: ['V(z) = 4', '𝔼ᵢ[V(z⁺_i)] = 4'],
      },
    ],
    notSolved: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, z: [0], η: '1/2' },
      shows: ['V(z) = 0', '𝔼ᵢ[V(z⁺_i)] = 0'],
    },
    update: {
      take: { n: 1, d: 1, X: [[1]], σ_min: 1, σ_max: 1, γ: 1, z: [1], η: '1/2', 'z⁺': [[1]] },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 1'],
    },
  },
});
