import {
  atLeast,
  between,
  dimension,
  fullRowRank,
  integer,
  nonzeroVector,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStep } from '../families/sampled-step.js';

const wide = { n: dimension(4), k: integer(0, 3), d: total('n', 'k'), X: fullRowRank('n', 'd') };
const gram = ['G = X·Xᵀ', 'ν_i = ‖X·X_i‖²', 'D = diag(ν)'];
const overlapping = [
  [1, 1, 0],
  [1, 0, 1],
];

export const sgdExactThreshold = theorem({
  id: 'sgd-exact-threshold',
  title: 'Exact step size threshold of SGD',
  subject: 'stochastic',
  about:
    'A step of SGD makes the loss V(z) = ‖X·z‖² smaller in expectation from every state that is not solved, if and ' +
    'only if η·D ≺ G, where G = XXᵀ and D is the diagonal of G², that is for 0 < η < λ_min(G, D). If it is not so, ' +
    'some r has ⟨r, (η·D − G)·r⟩ ≥ 0, and the state z = Xᵀ(XXᵀ)⁻¹r, which full row rank provides, does not contract. ' +
    'Document 003 claims that η < 2/(σ_max² + γ²) is enough; s ≥ σ_max² and g ≥ γ² stand for these numbers. The step ' +
    'is −2·η·xᵢ·⟨xᵢ, z⟩ as in 002 and 003.',
  references: ['003 §3.1, result'],
  settles: ['lectures/sgd-threshold-003'],
  refutes: {
    'lectures/sgd-threshold-003': {
      in: 'claimed',
      given: {
        wide: 'n < d',
        fullRowRank: 'rank(X) = n',
        largest: 'X·Xᵀ ⪯ s·I_n',
        norms: '‖X_i‖² ≤ g',
        stepSize: '0 < η < 2/(s + g)',
        notSolved: 'r ≠ 0_n',
      },
      claim: '𝔼ᵢ[V(z⁺_i)] < V(z)',
      by: {
        take: { n: 2, d: 3, X: overlapping, s: 3, g: 2, z: [0, 1, -1], η: '1/4' },
        shows: [
          'det(G − s·I_n) = 0',
          'g = max_i ‖X_i‖²',
          '2/(s + g) = 2/5',
          'V(z) = 2',
          'V(z⁺_1) = 9/4',
          'V(z⁺_2) = 9/4',
        ],
      },
      search: true,
    },
  },
  given: {
    update: 'z⁺_i = z − 2·η·⟨X_i, z⟩·X_i',
    forward: '0 < η',
    below: { says: 'η·D ≺ G', in: { below: 'η·D ≺ G' } },
    notSolved: { says: 'X·z ≠ 0', in: { below: 'r ≠ 0_n' } },
    fullRowRank: { says: 'the rank of X is n', in: { beyond: 'rank(X) = n' } },
    beyond: { says: '⟨u, (η·D − G)·u⟩ ≥ 0', in: { beyond: '0 ≤ ⟨u, (η·D − G)·u⟩' } },
  },
  cases: {
    below: {
      draws: {
        ...wide,
        v: nonzeroVector('n'),
        w: vector('d'),
        η: between('0', '1/tr(G⁻¹·D)', { by: 'below' }),
      },
      define: [...gram, 'z = w + Xᵀ·G⁻¹·(v − X·w)', ...sampledStep],
    },
    beyond: {
      draws: { ...wide, u: nonzeroVector('n'), η: atLeast('⟨u, G·u⟩/⟨u, D·u⟩', { by: 'beyond' }) },
      define: [...gram, 'z = Xᵀ·G⁻¹·u', ...sampledStep],
    },
    claimed: {
      draws: {
        ...wide,
        s: atLeast('tr(G)'),
        g: atLeast('tr(G)'),
        z: vector('d'),
        η: between('0', '2/(s + g)'),
      },
      define: [...gram, ...sampledStep],
    },
  },
  proof: {
    change: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        { '=': 'V(z) − 4·η/n·‖Xᵀ·r‖² + 4·η²/n·Σᵢ r_i²·‖X·X_i‖²', by: 'update' },
        { '=': 'V(z) + 4·η/n·⟨r, (η·D − G)·r⟩', by: [definition('G'), definition('D')] },
      ],
    },
    sufficient: {
      in: ['below'],
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        { '=': 'V(z) − 4·η/n·⟨r, (G − η·D)·r⟩', by: 'update' },
        { '<': 'V(z)', by: ['below', 'forward', 'notSolved'], certificate: '4·η/n·⟨r, (G − η·D)·r⟩' },
      ],
    },
    reached: { in: ['beyond'], start: 'X·z', steps: [{ '=': 'u', by: 'fullRowRank' }] },
    necessary: {
      in: ['beyond'],
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [
        { '=': 'V(z) + 4·η/n·⟨r, (η·D − G)·r⟩', by: 'update' },
        { '=': 'V(z) + 4·η/n·⟨u, (η·D − G)·u⟩', by: ['fullRowRank', algebra] },
        { '≥': 'V(z)', by: ['beyond', 'forward'], certificate: '4·η/n·⟨u, (η·D − G)·u⟩' },
      ],
    },
  },
  sharp: {
    sufficient: { because: 'the relation is strict; at the threshold both sides are equal for some state' },
    necessary: {
      in: 'beyond',
      take: { n: 2, d: 3, X: overlapping, u: [1, -1], η: '1/5' },
      shows: ['z = Xᵀ·u', 'V(z) = 2', '𝔼ᵢ[V(z⁺_i)] = 2'],
    },
  },
  necessary: {
    update: {
      in: 'below',
      take: { n: 1, d: 1, X: [[1]], z: [1], η: '1/2', 'z⁺': [[1]] },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 1'],
    },
    forward: {
      in: 'below',
      take: { n: 1, d: 1, X: [[1]], z: [1], η: -1 },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 9'],
    },
    below: {
      in: 'below',
      take: { n: 2, d: 3, X: overlapping, z: [0, 1, -1], η: '1/5' },
      shows: ['V(z) = 2', '𝔼ᵢ[V(z⁺_i)] = 2'],
    },
    notSolved: {
      in: 'below',
      take: { n: 1, d: 1, X: [[1]], z: [0], η: '1/2' },
      shows: ['V(z) = 0', '𝔼ᵢ[V(z⁺_i)] = 0'],
    },
    fullRowRank: { because: 'without it the state z = Xᵀ(XXᵀ)⁻¹u is not there' },
    beyond: {
      in: 'beyond',
      take: { n: 1, d: 1, X: [[1]], u: [1], η: '1/2' },
      shows: ['V(z) = 1', '𝔼ᵢ[V(z⁺_i)] = 0'],
    },
  },
});
