import {
  above,
  between,
  dimension,
  fullRowRank,
  integer,
  matrix,
  number,
  positive,
  rowsWithin,
  symmetric,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra, cauchySchwarz, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStates } from '../families/sampled-states.js';
import { sampledStep } from '../families/sampled-step.js';

/** What a step makes of a second moment: M(𝔼[z·zᵀ]) = 𝔼[z⁺·z⁺ᵀ]. */
const moment = 'M(R: matrix) = R − 2·η/n·(Xᵀ·X·R + R·Xᵀ·X) + 4·η²/n·Σ_{i=1}^{n} ⟨X_i, R·X_i⟩·X_i·X_iᵀ';

const scalar = { n: 1, d: 1, X: [[1]], S: [[1]] };
const short = { ...scalar, γ: 1 };
const upper = [
  [0, 1],
  [0, 0],
];
const zero = [
  [0, 0],
  [0, 0],
];

export const sgdMeanSquareThreshold = theorem({
  id: 'sgd-mean-square-threshold',
  title: 'The mean-square threshold of SGD is min E‖Sx‖²/E(xᵀSx)², and 1/γ² for rows of equal length',
  subject: 'stochastic',
  about:
    'On a system that can be solved a step z⁺ = z − 2η·x·⟨x, z⟩ with a random row x maps the second moment R = E zzᵀ to ' +
    'M(R), so E‖z_t‖² → 0 from every start if and only if the powers of M tend to 0 (on the row space). M is symmetric, and ' +
    'for symmetric S ⟨S, M(S)⟩ = ‖S‖² − 4η·(E‖Sx‖² − η·E(xᵀSx)²). So the sign of E‖Sx‖² − η·E(xᵀSx)² decides: one S with ' +
    'η·E(xᵀSx)² > E‖Sx‖² refutes, because ‖M(S)‖ > ‖S‖ then, and the lengths ‖Mᵗ(S)‖ are log-convex, so they grow for ' +
    'ever. For η ≤ 1/γ², γ the length of the longest row, there is none. S = I refutes η > ΣG_ii/ΣG_ii², which is 1/γ² for ' +
    'rows of equal length, and S = qqᵀ with X·q = e_i refutes η > (G⁻¹)_ii = ‖q‖²; here i = n. That M maps positive semidefinite matrices to ' +
    'such, so that its greatest eigenvalue decides, is Krein and Rutman’s theorem and is not checked here. This goes ' +
    'beyond the documents. For the rows 1 and 2 the threshold is 5/17.',
  references: [
    '003 §3.1',
    'Mulayoff and Michaeli, Exact Mean Square Linear Stability Analysis for SGD (2024)',
  ],
  settles: [],
  given: {
    symmetric: { says: 'S = Sᵀ', in: { any: 'S = Sᵀ', below: 'S = Sᵀ' } },
    forward: { says: '0 < η', in: { below: '0 < η', beyond: '0 < η' } },
    norms: { says: 'η·‖x_i‖² ≤ 1', in: { below: 'η·‖X_i‖² ≤ 1' } },
    beyond: { says: 'E‖Sx‖² < η·E(xᵀSx)²', in: { beyond: 'Σᵢ ‖S·X_i‖² < η·Σᵢ ⟨X_i, S·X_i⟩²' } },
    equalNorms: { says: '‖x_i‖ = γ', in: { equal: '‖X_i‖² = γ²' } },
    dual: { says: 'X·q = e_n', in: { dual: 'X·q = (I_n)_n' } },
  },
  cases: {
    any: {
      draws: {
        n: dimension(3),
        d: dimension(3),
        X: matrix('n', 'd'),
        S: symmetric('d'),
        R: matrix('d', 'd'),
        z: vector('d'),
        η: number(),
      },
      define: [moment, ...sampledStep, 'T = 2', sampledStates, 'W = M(M(S))'],
    },
    below: {
      draws: {
        n: dimension(3),
        d: dimension(3),
        γ: positive(),
        X: rowsWithin('n', 'd', 'γ'),
        S: symmetric('d'),
        η: between('0', '1/γ²', { by: 'norms' }),
      },
      define: [moment],
    },
    beyond: {
      draws: {
        n: dimension(3),
        l: integer(0, 2),
        d: total('n', 'l'),
        X: fullRowRank('n', 'd'),
        s: vector('d', 'positive'),
        η: above('(Σᵢ ‖S·X_i‖²)/(Σᵢ ⟨X_i, S·X_i⟩²)', { by: 'beyond' }),
      },
      define: ['S = diag(s)', moment],
    },
    equal: {
      draws: { n: dimension(4), γ: positive(), η: number(), u: vector('n') },
      // The unit vectors ((1 − u²)/(1 + u²), 2·u/(1 + u²)), times γ.
      define: [
        'p_i = γ·(1 − u_i²)/(1 + u_i²)',
        'q_i = γ·2·u_i/(1 + u_i²)',
        'X = p·(I_2)_1ᵀ + q·(I_2)_2ᵀ',
        moment,
      ],
    },
    dual: {
      draws: { n: dimension(3), l: integer(0, 2), d: total('n', 'l'), X: fullRowRank('n', 'd'), η: number() },
      define: ['G = X·Xᵀ', 'q = Xᵀ·G⁻¹·(I_n)_n', 'S = q·qᵀ', moment],
    },
  },
  proof: {
    step: { in: ['any'], start: '𝔼ᵢ[z⁺_i·z⁺_iᵀ]', steps: [{ '=': 'M(z·zᵀ)', by: definition('M') }] },
    steps: { in: ['any'], start: '𝔼ᵢ[‖Z_{2,i}‖²]', steps: [{ '=': 'tr(M(M(z·zᵀ)))', by: definition('M') }] },
    selfAdjoint: { in: ['any'], start: '⟨R, M(S)⟩', steps: [{ '=': '⟨M(R), S⟩', by: algebra }] },
    form: {
      in: ['any'],
      start: '⟨S, M(S)⟩',
      steps: [{ '=': '‖S‖² − 4·η/n·(Σᵢ ‖S·X_i‖² − η·Σᵢ ⟨X_i, S·X_i⟩²)', by: ['symmetric', definition('M')] }],
    },
    logConvex: {
      in: ['any'],
      start: '‖M(S)‖²·‖M(S)‖²',
      steps: [
        { '=': '⟨S, W⟩²', by: algebra },
        {
          '≤': '‖S‖²·‖W‖²',
          by: cauchySchwarz,
          certificate:
            '½·Σ_{a=1}^{d} Σ_{b=1}^{d} Σ_{j=1}^{d} Σ_{k=1}^{d} (S_{a,b}·W_{j,k} − S_{j,k}·W_{a,b})²',
        },
      ],
    },
    below: {
      in: ['below'],
      start: '⟨S, M(S)⟩',
      steps: [
        { '=': '‖S‖² − 4·η/n·(Σᵢ ‖S·X_i‖² − η·Σᵢ ⟨X_i, S·X_i⟩²)', by: ['symmetric', definition('M')] },
        {
          '≤': '‖S‖²',
          by: ['forward', 'norms', cauchySchwarz],
          certificate:
            '4·η/n·Σ_{i=1}^{n} ((1 − η·‖X_i‖²)·‖S·X_i‖² + ' +
            '½·η·Σ_{a=1}^{d} Σ_{b=1}^{d} (X_{i,a}·(S·X_i)_b − X_{i,b}·(S·X_i)_a)²)',
        },
      ],
    },
    beyond: {
      in: ['beyond'],
      start: '⟨S, M(S)⟩',
      steps: [
        { '=': '‖S‖² − 4·η/n·(Σᵢ ‖S·X_i‖² − η·Σᵢ ⟨X_i, S·X_i⟩²)', by: definition('M') },
        { '>': '‖S‖²', by: ['forward', 'beyond'], certificate: '4·η/n·(η·Σᵢ ⟨X_i, S·X_i⟩² − Σᵢ ‖S·X_i‖²)' },
      ],
    },
    equal: {
      in: ['equal'],
      start: '⟨I_2, M(I_2)⟩',
      steps: [{ '=': '‖I_2‖² − 4·η·γ²·(1 − η·γ²)', by: ['equalNorms', definition('M')] }],
    },
    dual: {
      in: ['dual'],
      start: '⟨S, M(S)⟩',
      steps: [
        { '=': '‖S‖² − 4·η/n·(‖q‖² − η)', by: ['dual', definition('S')] },
        { '=': '‖S‖² − 4·η/n·((G⁻¹)_{n,n} − η)', by: [definition('q'), algebra] },
      ],
    },
  },
  sharp: {
    logConvex: { take: { ...scalar, R: [[1]], z: [1], η: 2 }, shows: ['M(S)_{1,1} = 9', 'W_{1,1} = 81'] },
    below: { in: 'below', take: { ...short, η: 1 }, shows: ['M(S)_{1,1} = 1'] },
    beyond: { because: 'the relation is strict' },
  },
  necessary: {
    symmetric: {
      take: { n: 1, d: 2, X: [[1, 0]], S: upper, R: zero, z: [1, 0], η: 1 },
      shows: ['⟨S, M(S)⟩ = −1', '‖S‖² = 1', 'S·X_1 = 0_2'],
    },
    forward: { in: 'below', take: { ...short, η: -1 }, shows: ['M(S)_{1,1} = 9'] },
    norms: { in: 'below', take: { ...short, η: 2 }, shows: ['M(S)_{1,1} = 9'] },
    beyond: {
      in: 'beyond',
      take: { n: 2, d: 1, X: [[1], [2]], s: [2], η: '5/17' },
      shows: ['Σᵢ ‖S·X_i‖² = 20', 'Σᵢ ⟨X_i, S·X_i⟩² = 68', '⟨S, M(S)⟩ = 4', '‖S‖² = 4'],
    },
    equalNorms: {
      in: 'equal',
      take: { n: 1, γ: 1, η: 1, u: [0], X: [[2, 0]] },
      shows: ['⟨I_2, M(I_2)⟩ = 50', '‖I_2‖² = 2'],
    },
    dual: {
      in: 'dual',
      take: { n: 1, d: 1, X: [[1]], η: 2, q: [2] },
      shows: ['‖S‖² = 16', '⟨S, M(S)⟩ = 144', '(G⁻¹)_{1,1} = 1'],
    },
  },
});
