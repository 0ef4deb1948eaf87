import {
  atLeast,
  bounded,
  dimension,
  integer,
  number,
  positive,
  rowsWithin,
  vector,
} from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStep } from '../families/sampled-step.js';

export const sgdNoiseTerm = theorem({
  id: 'sgd-noise-term',
  title: 'Noise term of SGD',
  subject: 'stochastic',
  about:
    'The expectation of the quadratic term B of a step of SGD is at most (4η²/n)·σ_max²·γ² times the loss, γ² a bound ' +
    'of the squared norms of the rows. Conventions of 002 and 003: loss V(z) = ‖X·z‖², step −2·η·xᵢ·⟨xᵢ, z⟩. 002 ' +
    'first promises C·η times the loss: already for one row 1 and the error 1, where B is 4·η², every C fails from ' +
    'η > C/4 on.',
  references: ['002, SGD convergence, the B term', '003 §3.1, noise term'],
  settles: ['lectures/EB-bound', 'lectures/EB-linear-eta'],
  refutes: {
    'lectures/EB-linear-eta': {
      in: 'unit',
      given: { constant: '0 < C', stepSize: '0 < η' },
      claim: '𝔼ᵢ[‖X·(z⁺_i − z)‖²] ≤ C·η·V(z)',
      by: {
        take: { n: 1, C: 1, η: 1 },
        shows: ['V(z) = 1', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 4', 'C·η·V(z) = 1'],
      },
      search: true,
    },
  },
  given: {
    largest: { says: 'XᵀX ⪯ σ_max²·I', in: { rows: 'Xᵀ·X ⪯ σ_max²·I_d' } },
    norms: { says: '‖xᵢ‖² ≤ γ²', in: { rows: '‖X_i‖² ≤ γ²' } },
    update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i',
    largeStep: { says: 'η > C/4 > 0', in: { unit: '0 < C/4 < η' } },
  },
  cases: {
    rows: {
      draws: {
        n: dimension(4),
        d: dimension(6),
        γ: positive(),
        X: rowsWithin('n', 'd', 'γ'),
        σ_max: atLeast('½·(γ + tr(X·Xᵀ)/γ)'),
        z: vector('d'),
        η: number(),
      },
      define: sampledStep,
    },
    unit: {
      draws: { n: integer(1, 1), C: positive(), η: bounded() },
      define: ['X = 1_n·1_nᵀ', 'z = 1_n', ...sampledStep],
    },
  },
  proof: {
    noise: {
      in: ['rows'],
      start: '𝔼ᵢ[‖X·(z⁺_i − z)‖²]',
      steps: [
        {
          '≤': 'σ_max²·𝔼ᵢ[‖z⁺_i − z‖²]',
          by: 'largest',
          certificate: '𝔼ᵢ[⟨z⁺_i − z, (σ_max²·I_d − Xᵀ·X)·(z⁺_i − z)⟩]',
        },
        { '=': '4·η²/n·σ_max²·Σᵢ ‖X_i‖²·r_i²', by: 'update' },
        {
          '≤': '4·η²/n·σ_max²·γ²·V(z)',
          by: 'norms',
          certificate: '4·η²/n·σ_max²·Σᵢ (γ² − ‖X_i‖²)·r_i²',
        },
      ],
    },
    notLinear: {
      in: ['unit'],
      start: 'C·η·V(z)',
      steps: [
        { '<': '4·η²·V(z)', by: 'largeStep', certificate: '4·η·(η − C/4)' },
        { '=': '𝔼ᵢ[‖X·(z⁺_i − z)‖²]', by: 'update' },
      ],
    },
  },
  sharp: {
    noise: {
      take: {
        X: [
          [2, 0],
          [0, 1],
        ],
        σ_max: 2,
        γ: 2,
        z: [1, 0],
        η: '1/4',
      },
      shows: ['𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 8', 'V(z) = 4'],
    },
    notLinear: { because: 'the relation is strict; at η = C/4 both sides are equal' },
  },
  necessary: {
    largest: {
      take: { X: [[-2]], σ_max: 1, γ: 2, z: [1], η: '1/4' },
      shows: ['𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 16', '4·η²/n·σ_max²·γ²·V(z) = 4'],
    },
    norms: {
      take: { X: [[2]], σ_max: 2, γ: 1, z: [1], η: '1/4' },
      shows: ['𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 16', '4·η²/n·σ_max²·γ²·V(z) = 4'],
    },
    update: [
      {
        take: { X: [[1]], σ_max: 1, γ: 1, z: [1], η: '1/4', 'z⁺': [[0]] },
        shows: ['𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 1', '4·η²/n·σ_max²·γ²·V(z) = 1/4'],
      },
      {
        in: 'unit',
        take: { n: 1, C: 1, η: 1, 'z⁺': [[1]] },
        shows: ['C·η·V(z) = 1', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 0'],
      },
    ],
    largeStep: {
      in: 'unit',
      take: { n: 1, C: 4, η: 1 },
      shows: ['C·η·V(z) = 4', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 4'],
    },
  },
});
