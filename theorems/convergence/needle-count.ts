import { integer, matrix, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { cells, everyOrder } from '../families/cells.js';

const { draws, define } = cells();
/** Whether the needle in cell j was not among the first queries. */
const missedBy = (last: string) => `Π_{t=1}^{${last}} (1 − F_{t,j})`;
/** How much more the first queries ask for cell j than they find there. */
const repeated = (last: string) =>
  `Σ_{t=1}^{${last}} F_{t,j}·(Σ_{s=1}^{t−1} F_{s,j}·Π_{r=1}^{s−1} (1 − F_{r,j}))`;

export const needleCount = theorem({
  id: 'needle-count',
  title: 'Of 2ⁿ needles, q queries find at most q',
  subject: 'convergence',
  about:
    'The cube is cut into N = 2ⁿ cells, and the valley hides in one of them. If what an oracle says outside of the valley ' +
    'does not depend on where it is, an adversary answers every query so, and a deterministic algorithm asks for the ' +
    'same cells in the same order as long as it has not found it: it misses at least N − q needles with q queries. For ' +
    'a needle in a random cell, it has found it with a probability of at most q/N; so has a randomised algorithm, which ' +
    'is an average of deterministic ones, or has rows F_t that are the probabilities of independent queries. The ' +
    'numbers of queries of all needles together, counting q + 1 for one not found, are at least Σ_{k=0}^{q} (N − k); for ' +
    'q = N − 1 that is (N + 1)/2 on average. Both are attained by asking for each cell once; for n ≤ 2 all orders are enumerated too. The chapter leaves out that answers ' +
    'outside of the valley must not depend on the needle: a distance to it would give it away in a few queries.',
  references: [
    'Chapter, §4.6.1',
    'Nemirovsky, Yudin, Problem Complexity and Method Efficiency in Optimization, §1.6',
  ],
  settles: ['chapter/needle-count'],
  given: {
    cells: { says: 'there are 2ⁿ cells', in: { algorithm: 'N = 2^n', every: 'N = 2^n' } },
    oneCell: {
      says: 'every query is for one cell',
      in: { chances: 'Σⱼ F_{t,j} = 1', algorithm: 'Σⱼ F_{t,j} = 1' },
    },
    chances: {
      says: 'F is 0 or 1, or a probability',
      in: { chances: '0 ≤ F_{t,j} ≤ 1', algorithm: '0 ≤ F_{t,j} ≤ 1' },
    },
  },
  cases: {
    // The q queries are drawn one by one, with any chances for the N cells, all positive.
    chances: {
      draws: { N: integer(1, 8), q: integer(1, 5), A: matrix('q', 'N'), b: vector('q', 'positive') },
      define: ['F_t = (1/(‖A_t‖² + N·b_t))·(A_t ⊙ A_t + b_t·1_N)'],
    },
    algorithm: { draws, define },
    every: { draws: { n: integer(1, 2), q: integer(1, 3) }, define: [everyOrder] },
  },
  proof: {
    missed: {
      in: ['chances', 'algorithm'],
      start: `Σⱼ ${missedBy('q')}`,
      steps: [
        {
          '≥': 'Σⱼ (1 − Σ_{t=1}^{q} F_{t,j})',
          by: 'chances',
          certificate: `Σⱼ ${repeated('q')}`,
        },
        { '=': 'N − q', by: ['oneCell', algebra] },
      ],
    },
    every: { in: ['every'], start: 'least', steps: [{ '=': 'max(0, 2^n − q)', by: 'cells' }] },
    cells: { in: ['algorithm'], start: 'N − q', steps: [{ '=': '2^n − q', by: 'cells' }] },
    total: {
      in: ['chances', 'algorithm'],
      start: `Σ_{k=0}^{q} Σⱼ ${missedBy('k')}`,
      steps: [
        {
          '≥': 'Σ_{k=0}^{q} Σⱼ (1 − Σ_{t=1}^{k} F_{t,j})',
          by: 'chances',
          certificate: `Σ_{k=0}^{q} Σⱼ ${repeated('k')}`,
        },
        { '=': 'Σ_{k=0}^{q} (N − k)', by: ['oneCell', algebra] },
      ],
    },
  },
  sharp: {
    missed: {
      in: 'algorithm',
      take: { n: 2, q: 3, σ: [1, 2, 3] },
      shows: ['N = 4', `Σⱼ ${missedBy('q')} = 1`],
    },
    total: {
      in: 'algorithm',
      take: { n: 2, q: 3, σ: [1, 2, 3] },
      shows: [`Σ_{k=0}^{q} Σⱼ ${missedBy('k')} = 10`, 'N·(N + 1)/2 = 10'],
    },
  },
  necessary: {
    cells: {
      in: 'algorithm',
      take: { n: 2, q: 1, σ: [1], N: 2, F: [[1, 0]] },
      shows: ['N − q = 1', '2^n − q = 3'],
    },
    oneCell: {
      in: 'algorithm',
      take: { n: 1, q: 1, σ: [1], N: 2, F: [[1, 1]] },
      shows: [`Σⱼ ${missedBy('q')} = 0`],
    },
    chances: {
      in: 'algorithm',
      take: {
        n: 1,
        q: 2,
        σ: [1, 2],
        N: 2,
        F: [
          [2, -1],
          [-1, 2],
        ],
      },
      shows: [`Σⱼ ${missedBy('q')} = −4`],
    },
  },
  survivingMutations: {
    'chances: 1 → 2 at column 15': 'F ≤ 1 follows from F ≥ 0 and the sums of 1; the certificate reads it',
  },
});
