import { integer, total } from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { cosineRates, rootOfMinusOne } from '../families/cosines.js';

export const cosineScheduleSums = theorem({
  id: 'cosine-schedule',
  title: 'The cosine schedule falls strictly from 1 to 0, is half on average, and is symmetric',
  subject: 'schedules',
  about:
    'η_t = ½·(1 + cos((t − 1)·π/T)) for 1 ≤ t ≤ T + 1: η_1 = 1, η_{T+1} = 0, η_t + η_{T+2−t} = 1, Ση_t = (T + 1)/2 and, ' +
    'for T ≥ 2, Ση_t² = (3T + 4)/8. The chapter gives the formula alone. It is a factor: the greatest step size has to ' +
    'be multiplied to it, and the last of the T + 1 steps does nothing. Decimal intervals cannot decide equalities of ' +
    'cosines. So these are equations in ℚ[x]/(xᵀ + 1), where x stands for exp(iπ/T), exactly and with all T up to 10 ' +
    '(family `algebra`: N is multiplication by x, H(t) stands for η_t, and the last term of a sum, 0, is left out); the factor N² − I is x² − 1, which is 0 at ' +
    'exp(iπ/T) only for T = 1. The reference schedule is exact for T ≤ 3 and satisfies the same equations there ' +
    '(families `exact`, `squares`); that it falls is decided in intervals for all T up to 24 (family `reference`).',
  references: ['Chapter, section 4.5.1', 'Loshchilov and Hutter, SGDR (5)'],
  settles: ['chapter/cosine-schedule'],
  given: {
    root: { says: 'x = exp(iπ/T)', in: { algebra: 'N^T = −I_T' } },
    inverse: { says: '1/x is the conjugate of x', in: { algebra: 'N·Nᵀ = I_T' } },
    several: { says: '2 ≤ T', in: { squares: '2 ≤ T' } },
  },
  cases: {
    algebra: {
      draws: { j: integer(0, 5), l: integer(1, 5), T: total('j', 'l') },
      define: [rootOfMinusOne, 'H(t: integer) = ½·I_T + ¼·(N^{t−1} + (Nᵀ)^{t−1})'],
    },
    exact: { draws: { T: integer(1, 3) }, define: [cosineRates('rational')] },
    squares: { draws: { T: integer(2, 3) }, define: [cosineRates('rational')] },
    reference: { draws: { T: integer(1, 24) }, define: [cosineRates('any')] },
  },
  proof: {
    first: { in: ['algebra'], start: 'H(1)', steps: [{ '=': 'I_T', by: definition('H') }] },
    last: { in: ['algebra'], start: 'H(j + l + 1)', steps: [{ '=': 'H(1) − I_T', by: ['root', 'inverse'] }] },
    symmetric: {
      in: ['algebra'],
      start: 'H(j + 1) + H(l + 1)',
      steps: [{ '=': 'I_T', by: ['root', 'inverse'] }],
    },
    sum: {
      in: ['algebra'],
      start: 'Σ_{t=1}^{T} H(t)',
      steps: [{ '=': '(T + 1)/2·I_T', by: ['root', 'inverse'] }],
    },
    squares: {
      in: ['algebra'],
      start: '(N^2 − I_T)·Σ_{t=1}^{T} H(t)^2',
      steps: [{ '=': '(3·T + 4)/8·(N^2 − I_T)', by: ['root', 'inverse'] }],
    },
    falls: {
      in: ['reference'],
      start: 'η_{t+1}',
      steps: [{ '<': 'η_t', by: definition('η') }],
    },
    start: { in: ['reference'], start: 'η_1', steps: [{ '=': '1', by: definition('η') }] },
    end: { in: ['reference'], start: 'η_{T+1}', steps: [{ '=': '0', by: definition('η') }] },
    exactSymmetric: {
      in: ['exact'],
      start: 'η_t + η_{T+2−t}',
      steps: [{ '=': '1', by: definition('η') }],
    },
    exactSum: { in: ['exact'], start: 'Σᵢ η_i', steps: [{ '=': '(T + 1)/2', by: definition('η') }] },
    exactSquares: {
      in: ['squares'],
      start: 'Σᵢ η_i²',
      steps: [{ '=': '(3·T + 4)/8', by: [definition('η'), 'several'] }],
    },
  },
  sharp: { falls: { because: 'the relation is strict' } },
  necessary: {
    root: {
      take: {
        j: 1,
        l: 1,
        N: [
          [1, 0],
          [0, 1],
        ],
      },
      shows: ['N^T = I_T', 'H(T + 1) = I_T'],
    },
    inverse: {
      take: {
        j: 1,
        l: 1,
        N: [
          [0, -2],
          ['1/2', 0],
        ],
      },
      shows: ['N^T = −I_T', '(N + Nᵀ)^2 = 9/4·I_T'],
    },
    several: { in: 'squares', take: { T: 1 }, shows: ['η_1 = 1', 'η_2 = 0', '(3·T + 4)/8 = 7/8'] },
  },
});
