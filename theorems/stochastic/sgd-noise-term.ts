import {
  above,
  atLeast,
  dimension,
  integer,
  nonzeroVector,
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
    'first promises C·η times the loss: already for one row every C fails from η > C/(4·‖x‖⁴) on.',
  references: ['002, SGD convergence, the B term', '003 §3.1, noise term'],
  settles: ['lectures/EB-bound', 'lectures/EB-linear-eta'],
  refutes: {
    'lectures/EB-linear-eta': {
      in: 'oneRow',
      given: { constant: '0 < C', stepSize: '0 < η' },
      claim: '𝔼ᵢ[‖X·(z⁺_i − z)‖²] ≤ C·η·V(z)',
      by: {
        take: { n: 1, d: 1, X: [[1]], z: [1], C: 1, η: 1 },
        shows: ['V(z) = 1', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 4', 'C·η·V(z) = 1'],
      },
      search: true,
    },
  },
  given: {
    largest: { says: 'XᵀX ⪯ σ_max²·I', in: { rows: 'Xᵀ·X ⪯ σ_max²·I_d' } },
    norms: { says: '‖xᵢ‖² ≤ γ²', in: { rows: '‖X_i‖² ≤ γ²' } },
    update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i',
    forward: { says: 'η > 0', in: { oneRow: '0 < η' } },
    largeStep: { says: 'C < 4·η·‖x₁‖⁴', in: { oneRow: 'C < 4·η·‖X_1‖⁴' } },
    notSolved: { says: 'X·z ≠ 0', in: { oneRow: 'r ≠ 0_n' } },
  },
  cases: {
    rows: {
      draws: {
        n: dimension(),
        d: dimension(),
        γ: positive(),
        X: rowsWithin('n', 'd', 'γ'),
        σ_max: atLeast('½·(γ + tr(X·Xᵀ)/γ)'),
        z: vector('d'),
        η: number(),
      },
      define: sampledStep,
    },
    oneRow: {
      draws: {
        n: integer(1, 1),
        d: dimension(6),
        a: nonzeroVector('d'),
        c: positive(),
        w: vector('d'),
        C: positive(),
        η: above('C/(4·‖a‖⁴)', { by: 'largeStep' }),
      },
      define: ['X = 1_n·aᵀ', 'z = (c − ⟨a, w⟩/‖a‖²)·a + w', ...sampledStep],
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
      in: ['oneRow'],
      start: 'C·η·V(z)',
      steps: [
        {
          '<': '4·η²·‖X_1‖⁴·V(z)',
          by: ['largeStep', 'forward', 'notSolved'],
          certificate: 'η·(4·η·‖X_1‖⁴ − C)·‖r‖²',
        },
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
    notLinear: { because: 'the relation is strict; at η = C/(4·‖x‖⁴) both sides are equal' },
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
        in: 'oneRow',
        take: { n: 1, d: 1, X: [[1]], z: [1], C: 1, η: 1, 'z⁺': [[1]] },
        shows: ['C·η·V(z) = 1', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 0'],
      },
    ],
    largeStep: {
      in: 'oneRow',
      take: { n: 1, d: 1, X: [[2]], z: [1], C: 128, η: 2 },
      shows: ['C·η·V(z) = 1024', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 1024'],
    },
    forward: {
      in: 'oneRow',
      take: { n: 1, d: 1, X: [[1]], z: [1], C: -8, η: -1 },
      shows: ['C·η·V(z) = 8', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 4'],
    },
    notSolved: {
      in: 'oneRow',
      take: { n: 1, d: 1, X: [[1]], z: [0], C: 1, η: 1 },
      shows: ['C·η·V(z) = 0', '𝔼ᵢ[‖X·(z⁺_i − z)‖²] = 0'],
    },
  },
});
