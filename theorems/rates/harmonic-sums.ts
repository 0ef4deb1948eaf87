import { boundedVector, integer, positive, vector } from '../../src/generate/draws.js';
import { logarithmBounds } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const sums = 'S_i = a_i + Σ_{j=1}^{i−1} a_j';

export const harmonicSums = theorem({
  id: 'harmonic-sums',
  title: 'Sums of quotients by running totals',
  subject: 'rates',
  about:
    'The proofs of Theorems 4.6.4 and 4.6.5 bound Σ a_t/(a_1 + … + a_t) by log(GT) “by the harmonic series”. That is ' +
    'false for every T: with all a_t = 1 = G it is the harmonic number H_T > ln T, and no bound in G and T alone is ' +
    'better than T. Right are 1 + ln(S_T/a_1); ln(1 + S_T/b) with a b > 0 added to the totals; and, where a total may ' +
    'not know its own term (delayed), log₂(1 + S_T/s) if no term is above s. The last is an equality for T = 1, a_1 = s, ' +
    'so the natural logarithm would fail. ln is the natural logarithm.',
  references: [
    'Chapter, Theorem 4.6.4, proof',
    'Chapter, Theorem 4.6.5, proof',
    'Ward, Wu, Bottou 2020, Lemma 3.2',
  ],
  settles: ['chapter/harmonic'],
  refutes: {
    'chapter/harmonic': {
      in: 'plain',
      given: { first: '0 < a_1', terms: '0 ≤ a_i ≤ G²' },
      claim: 'Σ_{i=1}^{T} a_i/S_i ≤ ln(G·T)',
      by: { take: { x: [0], p: 1, G: 1 }, shows: ['a_1/S_1 = 1', 'ln(G·T) = 0'] },
      search: true,
    },
  },
  given: {
    first: { says: '0 < a_1', in: { plain: '0 < a_1' } },
    terms: { says: '0 ≤ a_t', in: { plain: '0 ≤ a_i', offset: '0 ≤ a_i' } },
    offset: { says: '0 < b', in: { offset: '0 < b' } },
    delayed: { says: '0 ≤ a_t ≤ s', in: { delayed: '0 ≤ a_i ≤ s' } },
    limit: { says: '0 < s', in: { delayed: '0 < s' } },
  },
  cases: {
    plain: {
      draws: { T: integer(1, 5), x: vector('T', 'nonnegative'), p: positive(), G: positive() },
      define: ['a = x + p·diag(1_1, T, 1)·1_1', sums],
    },
    offset: {
      draws: { T: integer(1, 5), a: vector('T', 'nonnegative'), b: positive() },
      define: [sums],
    },
    delayed: {
      draws: { T: integer(1, 5), s: positive(), a: boundedVector('T') },
      define: [sums],
    },
    ones: { draws: { T: integer(1, 50) } },
  },
  proof: {
    plain: {
      in: ['plain'],
      start: 'Σ_{i=1}^{T} a_i/S_i',
      steps: [
        { '=': '1 + Σ_{i=2}^{T} (1 − S_{i−1}/S_i)', by: 'first' },
        { '≤': '1 + ln(S_T/a_1)', by: ['first', 'terms', logarithmBounds] },
      ],
    },
    offset: {
      in: ['offset'],
      start: 'Σᵢ aᵢ/(b + Sᵢ)',
      steps: [{ '≤': 'ln(1 + S_T/b)', by: ['offset', 'terms', logarithmBounds] }],
    },
    delayed: {
      in: ['delayed'],
      start: 'Σ_{i=1}^{T} a_i/(s + S_i − a_i)',
      steps: [{ '≤': 'log₂(1 + S_T/s)', by: ['delayed', 'limit', logarithmBounds] }],
    },
    ones: {
      in: ['ones'],
      start: 'ln(T)',
      steps: [{ '<': 'Σ_{i=1}^{T} 1/i', by: logarithmBounds }],
    },
  },
  sharp: {
    plain: { take: { x: [0], p: 2, G: 1 }, shows: ['a_1 = 2', 'S_T/a_1 = 1'] },
    offset: { in: 'offset', take: { a: [0], b: 2 }, shows: ['S_T = 0'] },
    delayed: { in: 'delayed', take: { a: [2], s: 2 }, shows: ['a_1/s = 1', 'log₂(1 + S_T/s) = 1'] },
    ones: { because: 'the relation is strict; the difference tends to Euler’s constant 0.577…' },
  },
  necessary: {
    first: { because: 'without it the first quotient is 0/0' },
    terms: { because: 'it keeps the totals positive, which is all that these two bounds use' },
    offset: { because: 'with b = 0 the right side has no value, and it is the other statement' },
    delayed: [
      { in: 'delayed', take: { a: [4], s: 1 }, shows: ['a_1/s = 4', 'log₂(1 + S_T/s) < 3'] },
      { in: 'delayed', take: { a: [1, -1], s: 1 }, shows: ['S_2 = 0'] },
    ],
    limit: { because: 'with s = 0 all terms vanish, and the quotients are 0/0' },
  },
  survivingMutations: {
    'ones: divisor i dropped at column 23': 'it makes the greater side greater',
    'ones: 1 → 2 at column 21': 'it makes the greater side greater',
  },
});
