import { dimension, integer, positive, rowsWithin } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adaGrad } from '../../src/optimizer/ada-grad.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adaGradDiagonal } from './ada-grad-diagonal.js';

/** f = c/2·‖w‖² − 9c/64 from 3/4, with σ = c: the first step ends in the minimum (and the next root is rational). */
const parabola = [
  'L = c',
  'G = 3/4·c',
  'σ = c',
  'M = 9/32·c',
  'w₁ = 3/4·1_1',
  'f(x: vector) = c/2·‖x‖² − 9/64·c',
  '∇f(x: vector) = c·x',
  optimizerRun({
    iterates: 'w',
    first: 1,
    start: 'w₁',
    steps: 'T',
    gradient: '∇f',
    hyperparameters: { rate: '1', initial: 'σ²' },
    optimizer: (S, { rate, initial }) => observe(adaGrad(S, { rate, initial, accumulator: 'delayed' })),
  }),
] as const;

const onePoint = { g: [1], h: [[1]], L: 1, σ: 1, M: 1, G: 1 };

export const adaGradDiagonalAsPrinted = theorem({
  id: 'ada-grad-diagonal-as-printed',
  title: 'The bound of Theorem 4.6.5',
  subject: 'rates',
  about:
    'Theorem 4.6.5 is false for every T, even without noise and in one dimension: on c/2·w² from ¾, with σ = c, the first ' +
    'step ends in the minimum, the mean squared gradient is (¾c)²/T, and for ¾c = 1/T, where ln(GT) = 0, the bound is ⅜ ' +
    'of it. ' +
    '(M = 9c/32 bounds 2|f|, G = ¾c, L = c, log is ln, the square whose index is free there is that of all gradients.) ' +
    'Three lines of the printed proof break already in one step, for which it is written here with the outcomes ' +
    'h_1, …, h_K of the stochastic gradient: the harmonic sum is not at most ln(σ²T) (harmonic-sums); the sum over the ' +
    'coordinates of A_i − C is not at least max A_i − C, as the n-fold C is lost; and in the last line σ, which is not ' +
    'below |h|, gives way to |h|, and (L/2)·ln(σ²T) to L·ln(GT). A fourth needs squares of at most σ² surely, not only in ' +
    'the mean (the hypothesis `bounded` of ada-grad-diagonal, which is what is right).',
  references: ['Chapter, Theorem 4.6.5'],
  settles: ['chapter/thm-4.6.5', 'chapter/thm-4.6.5-proof'],
  refutes: {
    'chapter/thm-4.6.5': {
      in: 'any',
      given: {
        curvature: '0 < L',
        values: 'max_{t=1}^{T+1} |f(w_t)| ≤ M/2',
        gradients: 'max_{t=1}^{T} ‖∇f(w_t)‖ ≤ G ≤ σ',
      },
      claim: '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖² ≤ (M + L·ln(G·T))·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T',
      by: {
        take: { T: 1, c: '4/3' },
        shows: ['‖∇f(w_1)‖² = 1', '(M + L·ln(G·T))·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T = 3/8'],
      },
      search: true,
    },
    'chapter/thm-4.6.5-proof': {
      in: 'oneStep',
      given: {
        gradient: 'g_i = 𝔼ₖ[h_{k,i}]',
        gradients: '‖g‖ ≤ G',
        second: '𝔼ₖ[h_{k,i}²] ≤ σ²',
        range: '𝔼ₖ[Σᵢ (g_i·h_{k,i}/σ − L/2·h_{k,i}²/σ²)] ≤ M',
      },
      claim: 'Σᵢ g_i² ≤ (M + L·ln(G))·Σᵢ 𝔼ₖ[|h_{k,i}|]',
      by: { take: { ...onePoint, M: '1/2' }, shows: ['(M + L·ln(G))·Σᵢ 𝔼ₖ[|h_{k,i}|] = 1/2'] },
      search: true,
      derivation: {
        start: 'Σᵢ g_i²',
        steps: [
          { '≤': 'n·σ·maxᵢ g_i²/σ', by: algebra },
          { '≤': 'n·σ·(Σᵢ (g_i²/σ − L/2·ln(σ²)) + L/2·ln(σ²))', by: algebra },
          { '≤': 'n·σ·(Σᵢ (g_i²/σ − L/2·𝔼ₖ[h_{k,i}²/h_{k,i}²]) + L/2·ln(σ²))', by: algebra },
          { '≤': 'n·σ·(Σᵢ (g_i²/σ − L/2·𝔼ₖ[h_{k,i}²/σ²]) + L/2·ln(σ²))', by: algebra },
          { '=': 'n·σ·(𝔼ₖ[Σᵢ (g_i·h_{k,i}/σ − L/2·h_{k,i}²/σ²)] + L/2·ln(σ²))', by: algebra },
          { '≤': 'n·σ·(M + L/2·ln(σ²))', by: algebra },
          { '=': '(M + L·ln(G))·Σᵢ 𝔼ₖ[|h_{k,i}|]', by: algebra },
        ],
        breaks: {
          2: {
            take: {
              ...{ g: [1, 0], L: 1, σ: 2, M: 1, G: 1 },
              h: [
                [1, 1],
                [1, -1],
              ],
            },
            shows: ['n·σ·maxᵢ g_i²/σ = 2', 'Σᵢ g_i²/σ = 1/2', 'ln(σ²) > 1'],
          },
          3: { take: onePoint, shows: ['𝔼ₖ[h_{k,1}²/h_{k,1}²] = 1', 'ln(σ²) = 0'] },
          7: {
            take: { ...onePoint, G: 2 },
            shows: ['n·σ·(M + L/2·ln(σ²)) = 1', '(M + L·ln(G))·Σᵢ 𝔼ₖ[|h_{k,i}|] > 3/2'],
          },
        },
      },
    },
  },
  given: {},
  cases: {
    printed: { draws: { T: integer(1, 50) }, define: ['c = 4/(3·T)', ...parabola] },
    any: { draws: { T: integer(1, 20), c: positive() }, define: parabola },
    oneStep: {
      draws: {
        n: dimension(3),
        K: dimension(2),
        σ: positive(),
        h: rowsWithin('K', 'n', 'σ'),
        L: positive(),
        M: positive(),
        G: positive(),
      },
      define: ['g_i = 𝔼ₖ[h_{k,i}]'],
    },
  },
  proof: {
    logarithm: { in: ['printed'], start: 'ln(G·T)', steps: [{ '=': '0', by: algebra }] },
    printed: {
      in: ['printed'],
      start: 'M·√(Σ_{t=1}^{T} ‖∇f(w_t)‖²)/T',
      steps: [{ '=': '3/(8·T)·Σ_{t=1}^{T} ‖∇f(w_t)‖²', by: [algebra, adaGradDiagonal] }],
    },
  },
  sharp: {},
  necessary: {},
});
