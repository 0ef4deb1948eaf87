import {
  bounded,
  dimension,
  fullRowRank,
  integer,
  matrix,
  number,
  positive,
  symmetric,
  total,
  vector,
} from '../../src/generate/draws.js';
import { algebra, cauchySchwarz, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStates } from '../families/sampled-states.js';
import { sampledStep } from '../families/sampled-step.js';

/** What a step makes of a second moment: M(𝔼[z·zᵀ]) = 𝔼[z⁺·z⁺ᵀ]. */
const moment =
  'M(R: matrix) = R − 2·η/n·(Xᵀ·X·R + R·Xᵀ·X) + 4·η²/n·Σ_{i=1}^{n} ⟨X_i, R·X_i⟩·X_i·X_iᵀ';

const rows = { n: dimension(3), d: dimension(3), X: matrix('n', 'd') };
const scalar = { n: 1, d: 1, X: [[1]], S: [[1]] };

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
    'rows of equal length, and S = qqᵀ with X·q = e_i refutes η > (G⁻¹)_ii. That M maps positive semidefinite matrices to ' +
    'such, so that its greatest eigenvalue decides, is Krein and Rutman’s theorem and is not checked here. This goes ' +
    'beyond the documents. For the rows 1 and 2 the threshold is 5/17.',
  references: ['003 §3.1', 'Mulayoff and Michaeli, Exact Mean Square Linear Stability Analysis for SGD (2024)'],
  settles: [],
  given: {
    symmetric: { says: 'S = Sᵀ', in: { any: 'S = Sᵀ', below: 'S = Sᵀ' } },
    forward: { says: '0 < η', in: { below: '0 < η', beyond: '0 < η' } },
    norms: { says: '‖x_i‖² ≤ 1/η', in: { below: '‖X_i‖² ≤ 1/η' } },
    beyond: {
      says: 'E‖Sx‖² < η·E(xᵀSx)²',
      in: { beyond: 'Σᵢ ‖S·X_i‖² < η·Σᵢ ⟨X_i, S·X_i⟩²' },
    },
    equalNorms: { says: '‖x_i‖ = γ', in: { equal: '‖X_i‖² = γ²' } },
    dual: { says: 'X·q = e_k', in: { dual: 'X·q = (I_n)_k' } },
  },
  cases: {
    any: {
      draws: { ...rows, z: vector('d'), R: matrix('d', 'd'), S: symmetric('d'), η: number() },
      define: [moment, ...sampledStep, 'T = 2', sampledStates, 'V = M(S)', 'W = M(V)'],
    },
    below: {
      draws: { n: dimension(3), d: dimension(3), η: bounded(), X: matrix('n', 'd'), S: symmetric('d') },
      define: [moment],
    },
  },
  proof: {},
  sharp: {},
  necessary: {},
} as never);
