import { between, fullRowRank, integer, total } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

export const sgdThresholdTwoRows = theorem({
  id: 'sgd-threshold-two-rows',
  title: 'Step size threshold of SGD on two rows',
  subject: 'stochastic',
  about:
    'On two rows the number 2/(σ_max² + γ²) of document 003 is at least the exact threshold: whenever a step of SGD ' +
    'contracts the loss from every state, that is G ⪰ η·D, then G ⪯ (2/η − ‖x₁‖²)·I, and the same holds for the other ' +
    'row, so η·(σ_max² + γ²) ≤ 2. Equality needs orthogonal rows, β = 0. So the condition of 003 is necessary for two ' +
    'rows, and sufficient only for orthogonal ones. Here α, β, κ are the entries of η·G; three inequalities say ' +
    'G ⪰ η·D, and two say the conclusion.',
  references: ['003 §3.1, result'],
  settles: [],
  given: {
    rows: '0 < α',
    row: '0 < κ',
    first: '0 ≤ P',
    second: '0 ≤ K',
    determinant: 'β² ≤ P·K',
  },
  cases: {
    twoRows: {
      draws: {
        n: integer(2, 2),
        k: integer(0, 6),
        d: total('n', 'k'),
        X: fullRowRank('n', 'd'),
        η: between('0', '1/tr(G⁻¹·D)', { by: 'determinant' }),
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
    exact: {
      start: 'η²·det(G − η·D)',
      steps: [{ '=': 'P·K − β²', by: [definition('D'), algebra] }],
    },
    claimed: {
      start: 'η²·det((2/η − G_{1,1})·I_2 − G)',
      steps: [{ '=': '(2 − 2·α)·(2 − α − κ) − β²', by: [definition('G'), algebra] }],
    },
    diagonal: {
      start: 'α',
      steps: [{ '≤': '1', by: ['first', 'rows'], certificate: '(P + β²)/α' }],
    },
    bound: {
      start: 'β² + β⁴',
      steps: [
        {
          '≤': '(2 − 2·α)·(2 − α − κ)',
          by: ['rows', 'row', 'first', 'second', 'determinant'],
          certificate:
            'P·K − β² + β²·(P + K) + ' +
            '(P + β²)/α·(2·(P + β²)/α + (K + β²)/κ·(1 + (P + β²)/α + α·(K + β²)/κ))',
        },
      ],
    },
  },
  sharp: {
    diagonal: {
      take: {
        n: 2,
        d: 2,
        X: [
          [1, 0],
          [0, 1],
        ],
        η: 1,
      },
      shows: ['α = 1', 'P = 0'],
    },
    bound: {
      take: {
        n: 2,
        d: 2,
        X: [
          [1, 0],
          [0, 1],
        ],
        η: 1,
      },
      shows: ['α = 1', 'β = 0', 'κ = 1', 'P·K = 0'],
    },
  },
  necessary: {},
} as never);
