import { between, fullRowRank, integer, total, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

/** 0 < α, 0 ≤ 1 − α, 0 < K, 0 < κ, 0 ≤ 1 − κ and the determinant of (2 − α)·I − η·G, as the hypotheses give them. */
const α = '(P + α² + β²)';
const oneLessα = `(P + β²)/${α}`;
const K = '((P·K − β²) + β²)/P';
const κ = `(${K} + κ² + β²)`;
const oneLessκ = `(${K} + β²)/${κ}`;
const determinant =
  `((P·K − β²) + β²·(P + ${K} + β²) + ` +
  `${oneLessα}·(2·${oneLessα} + ${oneLessκ}·(1 + ${oneLessα} + ${α}·${oneLessκ})))`;

export const sgdThresholdTwoRows = theorem({
  id: 'sgd-threshold-two-rows',
  title: 'Step size threshold of SGD on two rows',
  subject: 'stochastic',
  about:
    'On two rows the number 2/(σ_max² + γ²) of document 003 is never below the exact threshold: where a step of SGD ' +
    'contracts the loss from every state, that is η·D ≺ G, there ⟨u, G·u⟩ ≤ (2/η − ‖x₁‖²)·‖u‖² for every u, and by ' +
    'symmetry the same for the other row, so η·(σ_max² + γ²) ≤ 2. So the condition of 003 is necessary on two rows, ' +
    'and not sufficient where they are not orthogonal. Here α, β, κ are the entries of η·G, and P and P·K − β² the ' +
    'minors of η·(G − η·D).',
  references: ['003 §3.1, result'],
  settles: [],
  given: { first: '0 < P', determinant: 'β² < P·K' },
  cases: {
    twoRows: {
      draws: {
        n: integer(2, 2),
        k: integer(0, 6),
        d: total('n', 'k'),
        X: fullRowRank('n', 'd'),
        η: between('0', '1/tr(G⁻¹·D)', { by: 'determinant' }),
        u: vector('n'),
      },
      define: [
        'G = X·Xᵀ',
        'ν_i = ‖X·X_i‖²',
        'D = diag(ν)',
        'α = η·G_{1,1}',
        'β = η·G_{1,2}',
        'κ = η·G_{2,2}',
        'P = α − α² − β²',
        'K = κ − κ² − β²',
      ],
    },
  },
  proof: {
    minor: {
      start: 'η·(G − η·D)_{1,1}',
      steps: [{ '=': 'P', by: [definition('D'), algebra] }],
    },
    minors: {
      start: 'η²·det(G − η·D)',
      steps: [{ '=': 'P·K − β²', by: [definition('D'), algebra] }],
    },
    bound: {
      start: '⟨u, G·u⟩',
      steps: [
        {
          '≤': '(2/η − ‖X_1‖²)·‖u‖²',
          by: ['first', 'determinant'],
          certificate:
            `‖X_1‖²/${α}·(2·${oneLessα}·(u_1 − β/(2·${oneLessα})·u_2)² + ` +
            `${determinant}/(2·${oneLessα})·u_2²)`,
        },
      ],
    },
  },
  sharp: {
    bound: {
      because:
        'at the threshold the hypotheses fail; orthogonal rows of equal length come as close as one likes',
    },
  },
  necessary: {
    first: {
      take: {
        n: 2,
        d: 2,
        X: [
          [1, 0],
          [0, 1],
        ],
        η: 2,
        u: [1, 0],
      },
      shows: ['P = −2', 'P·K − β² = 4', '⟨u, G·u⟩ = 1', '(2/η − ‖X_1‖²)·‖u‖² = 0'],
    },
    determinant: {
      take: {
        n: 2,
        d: 3,
        X: [
          [1, 1, 1],
          [1, -1, -1],
        ],
        η: '5/17',
        u: [1, -1],
      },
      shows: ['P = 5/289', 'K = 5/289', 'β² = 25/289', '⟨u, G·u⟩ = 8', '(2/η − ‖X_1‖²)·‖u‖² = 38/5'],
    },
  },
});
