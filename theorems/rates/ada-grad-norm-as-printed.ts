import { atLeast, between, dimension, integer, positive, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adaGradHypotheses, adaGradNormRun } from '../families/ada-grad-norm-run.js';
import { adaGradNormRate } from './ada-grad-norm-rate.js';

const { draws, define } = adaGradNormRun({ dimensions: 1, steps: 2 });
const { η: _, ...drawn } = draws;

/** f = c/2·‖w‖² − c/4 from 1: the first step, of length 1 whatever c is, ends in the minimum. */
const parabola = [
  'L = c',
  'G = c',
  'M = c/2',
  'w₁ = 1_1',
  'f(x: vector) = c/2·‖x‖² − c/4',
  '∇f(x: vector) = c·x',
  optimizerRun({
    iterates: 'w',
    first: 1,
    start: 'w₁',
    steps: 'T',
    gradient: '∇f',
    hyperparameters: { rate: '1' },
    optimizer: (S, { rate }) => observe(adaGradNorm(S, { rate, accumulator: 'current' })),
  }),
] as const;

export const adaGradNormAsPrinted = theorem({
  id: 'ada-grad-norm-as-printed',
  title: 'The bound of Theorem 4.6.4',
  subject: 'rates',
  about:
    'Theorem 4.6.4 is false for every T, even without noise: on c/2·w² from 1 the first step ends in the minimum, the ' +
    'mean squared gradient is c²/T, and the bound is less for every c < 1/T, negative for c = 1/(8T). With L and M in the ' +
    'order that the proof leads to, it is (M + (L/2)·log GT)·norm/T, half of the mean for c = 1/T. (M = c/2 bounds 2|f|, L and G are c, log is ln, the ' +
    'norm, whose index is free there, is that of all gradients, and the chapter has no η, so η = 1.) Four lines of the printed proof break. ' +
    'P_{τ−1} ≤ P_τ is the wrong way round, since the step size falls; the expectation of g·ĝ·P_τ is not that of g·ĝ ' +
    'times P_τ, which depends on ĝ, and can even be negative; the harmonic sum is not at most log GT (harmonic-sums); ' +
    'and in the last line L and M trade places. Right is ada-grad-norm-rate, with noise ada-grad-norm-stochastic. The ' +
    'proof is written for T = τ = 2, a first gradient a without noise and h_1, …, h_K equally likely for the second.',
  references: ['Chapter, Theorem 4.6.4'],
  settles: ['chapter/thm-4.6.4', 'chapter/thm-4.6.4-proof'],
  refutes: {
    'chapter/thm-4.6.4': {
      in: 'seen',
      given: {
        curvature: '0 < L',
        values: 'max_{t=1}^{T+1} |F_t| ≤ M/2',
        gradients: 'max_{t=1}^{T} ‖g_t‖ ≤ G',
        ...adaGradHypotheses,
      },
      claim: '1/T·Σ_{t=1}^{T} ‖g_t‖² ≤ (L + M·ln(G·T))·r_T/T',
      by: {
        take: {
          n: 1,
          k: 0,
          T: 1,
          L: '1/2',
          M: 1,
          G: 1,
          'w₁': [0],
          g: [[1]],
          r: [1],
          w: [[0], [-1]],
          F: ['1/2', '-1/2'],
        },
        shows: ['1/T·Σ_{t=1}^{T} ‖g_t‖² = 1', '(L + M·ln(G·T))·r_T/T = 1/2'],
      },
      search: true,
    },
    'chapter/thm-4.6.4-proof': {
      in: 'twoSteps',
      given: {
        gradients: 'max(a, max_{i=1}^{K} |h_i|) ≤ G',
        lipschitz: '|g − a| ≤ L',
        smallest: '|g| ≤ a',
        range: 'a − L/2 + 𝔼ᵢ[g·h_i·P_i − L/2·h_i²·P_i²] ≤ M',
      },
      claim: 'g²/a ≤ ½·(L + M·ln(2·G))',
      by: {
        take: { a: '1/8', h: ['1/8'], L: '1/8', G: '1/8', M: '1/8' },
        shows: ['g²/a = 1/8', 'ln(2·G) < −1'],
      },
      search: true,
      derivation: {
        start: 'g²/a',
        steps: [
          { '≤': 'g²·𝔼ᵢ[P_i]', by: algebra },
          { '=': '𝔼ᵢ[g·h_i·P_i]', by: algebra },
          { '≤': '½·(a + 𝔼ᵢ[g·h_i·P_i])', by: algebra },
          { '≤': '½·(M + L/2·(1 + 𝔼ᵢ[h_i²·P_i²]))', by: algebra },
          { '≤': '½·(M + L/2·ln(2·G))', by: algebra },
          { '≤': '½·(L + M·ln(2·G))', by: algebra },
        ],
        breaks: {
          1: {
            take: { a: '3/4', h: [1, '1/4', '1/4'], L: 1, G: 1, M: 1 },
            shows: ['g = 1/2', 'P_1 = 4/5', 'P_2 < 4/3'],
          },
          2: {
            take: { a: 1, h: [3, -1, -1], L: 1, G: 3, M: 1 },
            shows: ['g = 1/3', 'P_1 < 1/3', 'P_2 > 2/3', '𝔼ᵢ[g·h_i·P_i] < 0'],
          },
          5: { take: { a: 1, h: [0], L: 1, G: 1, M: 1 }, shows: ['1 + 𝔼ᵢ[h_i²·P_i²] = 1', 'ln(2·G) < 7/10'] },
          6: {
            take: { a: 1, h: [0], L: 1, G: 1, M: 3 },
            shows: ['M + L/2·ln(2·G) > 33/10', 'L + M·ln(2·G) < 31/10'],
          },
        },
      },
    },
  },
  given: { small: { says: 'G·T < 1', in: { printed: 'G·T < 1' } } },
  cases: {
    printed: { draws: { T: integer(1, 20), c: between('0', '1/T', { by: 'small' }) }, define: parabola },
    unswapped: { draws: { T: integer(1, 50) }, define: ['c = 1/T', ...parabola] },
    seen: {
      draws: {
        ...drawn,
        M: atLeast('2·max_{t=1}^{T+1} |F_t|', { by: 'values' }),
        G: atLeast('max_{t=1}^{T} ‖g_t‖', { by: 'gradients' }),
      },
      define: ['η = 1', ...define],
    },
    twoSteps: {
      draws: {
        K: dimension(3),
        a: positive(),
        h: vector('K'),
        L: atLeast('|g − a|', { by: 'lipschitz' }),
        G: atLeast('max(a, max_{i=1}^{K} |h_i|)', { by: 'gradients' }),
        M: positive(),
      },
      define: ['g = 𝔼ᵢ[h_i]', 'P_i = 1/√(a² + h_i²)'],
    },
  },
  proof: {
    printed: {
      in: ['printed'],
      start: '(L + M·ln(G·T))·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T',
      steps: [{ '<': '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖²', by: 'small' }],
    },
    logarithm: { in: ['unswapped'], start: 'ln(G·T)', steps: [{ '=': '0', by: algebra }] },
    unswapped: {
      in: ['unswapped'],
      start: 'M·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T',
      steps: [{ '=': '1/(2·T)·Σ_{t=1}^{T} ‖∇f(w_t)‖²', by: [algebra, adaGradNormRate] }],
    },
  },
  sharp: {
    printed: { because: 'the relation is strict; at G·T = 1 both sides are equal' },
  },
  necessary: {
    small: {
      in: 'printed',
      take: { T: 2, c: '1/2' },
      shows: [
        'G·T = 1',
        '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖² = 1/8',
        '(L + M·ln(G·T))·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T = 1/8',
      ],
    },
  },
  survivingMutations: {
    'printed: factor M dropped at column 6':
      'M < 1, and the logarithm is negative: the smaller side is smaller',
  },
});
