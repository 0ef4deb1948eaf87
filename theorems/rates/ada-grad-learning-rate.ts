import { atLeast, between, integer, positive } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adaGradNorm } from '../../src/optimizer/ada-grad-norm.js';
import { theorem } from '../../src/prove/theorem.js';
import { adaGradHypotheses, gradientsWithRoots } from '../families/ada-grad-norm-run.js';

const { roots, positive: positiveRoots } = adaGradHypotheses;
const { draws, define } = gradientsWithRoots({ dimensions: 1, steps: 5 });

const twoSteps = { η: 1, q: 1, Q: [[1]], u: [['1/3']], D: 1, γ: 0, G: 1 };
const oneGradient = { n: 1, k: 0, T: 1, η: 1, D: 1, γ: 1, G: 1, g: [[1]], r: [1] };

export const adaGradLearningRate = theorem({
  id: 'ada-grad-learning-rate',
  title: 'How fast the learning rate of AdaGrad falls',
  subject: 'rates',
  about:
    'The learning rate η/r_t of AdaGrad, r_t² the sum of the squared gradients of a parameter so far, never grows (§4.5). ' +
    'That it becomes “infinitesimally small” is false: it tends to 0 only if the squares sum to infinity. On c/2·w² from ' +
    '±η it is 1/c for ever, and without noise on an L-smooth function that is bounded below it stays above a positive ' +
    'number (ada-grad-norm-large-start, ada-grad-norm-small-start). With gradients between γ and G, such as noise that ' +
    'does not fade, it lies between η/(G·√t) and η/(γ·√t). Even then it does not stop the training “prematurely”: the ' +
    'rates of T steps sum to at least (η/G)·√T, so for every distance D they cover it once T ≥ (D·G/η)²; where gradients ' +
    'become small at all, they do because f is nearly stationary (ada-grad-norm-rate). The statements are squared, so ' +
    'that they have no roots. g_t are the gradients of one parameter.',
  references: ['Chapter, §4.5', 'Duchi, Hazan, Singer 2011, Adaptive subgradient methods'],
  settles: ['chapter/adagrad-lr-monotone', 'chapter/adagrad-lr-vanishes', 'chapter/adagrad-premature-stop'],
  refutes: {
    'chapter/adagrad-lr-vanishes': {
      in: 'solved',
      given: { later: '2 ≤ T' },
      claim: 'η²/(Σ_{t=1}^{T} ‖∇f(w_t)‖²) < η²/‖∇f(w_1)‖²',
      by: {
        take: { T: 50, c: 1, η: 1 },
        shows: ['w_2 = 0_1', 'w_50 = 0_1', 'η²/(Σ_{t=1}^{T} ‖∇f(w_t)‖²) = 1', 'η²/‖∇f(w_1)‖² = 1'],
      },
      search: true,
    },
    'chapter/adagrad-premature-stop': {
      in: 'seen',
      given: { roots, positive: positiveRoots, bounded: '‖g_t‖² ≤ G²' },
      claim: 'Σ_{t=1}^{T} η/r_t ≤ D',
      by: { take: twoSteps, shows: ['‖g_2‖ = 3/4', 'r_2 = 5/4', 'Σ_{t=1}^{T} η/r_t = 9/5'] },
      search: true,
    },
  },
  given: {
    roots: { says: 'r_t² is the sum of the squared gradients so far', in: { seen: roots } },
    positive: { says: 'the roots are positive', in: { seen: positiveRoots } },
    bounded: { says: 'no gradient is longer than G', in: { seen: '‖g_t‖² ≤ G²' } },
    noisy: { says: 'no gradient is shorter than γ', in: { seen: 'γ² ≤ ‖g_t‖²' } },
    start: { says: 'the first step ends in the minimum', in: { solved: 'w_1 = η·1_1' } },
  },
  cases: {
    seen: {
      draws: {
        ...draws,
        D: positive(),
        G: atLeast('max_{t=1}^{T} ‖g_t‖', { by: 'bounded' }),
        γ: between('0', 'min_{t=1}^{T} ‖g_t‖', { by: 'noisy', closed: true }),
      },
      define,
    },
    solved: {
      draws: { T: integer(1, 50), c: positive(), η: positive() },
      define: [
        'w₁ = η·1_1',
        '∇f(x: vector) = c·x',
        optimizerRun({
          iterates: 'w',
          first: 1,
          start: 'w₁',
          steps: 'T',
          gradient: '∇f',
          hyperparameters: { rate: 'η' },
          optimizer: (S, { rate }) => observe(adaGradNorm(S, { rate, accumulator: 'current' })),
        }),
      ],
    },
  },
  proof: {
    decreasing: {
      in: ['seen'],
      start: '(η/r_T)²',
      steps: [{ '≤': '(η/r_t)²', by: 'roots', certificate: 'η²/(r_t²·r_T²)·Σ_{l=t+1}^{T} ‖g_l‖²' }],
    },
    fast: {
      in: ['seen'],
      start: 'γ²·T·(η/r_T)²',
      steps: [{ '≤': 'η²', by: ['roots', 'noisy'], certificate: 'η²/r_T²·Σ_{t=1}^{T} (‖g_t‖² − γ²)' }],
    },
    slow: {
      in: ['seen'],
      start: 'η²/(G²·T)',
      steps: [
        {
          '≤': '(η/r_T)²',
          by: ['roots', 'bounded'],
          certificate: 'η²/(G²·T·r_T²)·Σ_{t=1}^{T} (G² − ‖g_t‖²)',
        },
      ],
    },
    travel: {
      in: ['seen'],
      start: 'η²·T/G²',
      steps: [
        {
          '≤': '(η·T/r_T)²',
          by: ['roots', 'bounded'],
          certificate: 'η²·T/(G²·r_T²)·Σ_{t=1}^{T} (G² − ‖g_t‖²)',
        },
        {
          '≤': '(Σ_{t=1}^{T} η/r_t)²',
          by: ['roots', 'positive'],
          certificate:
            'η²·(Σ_{t=1}^{T} 1/(r_t·r_T)·Σ_{l=t+1}^{T} ‖g_l‖²/(r_T + r_t))·(Σ_{t=1}^{T} 1/r_t + T/r_T)',
        },
      ],
    },
    solved: {
      in: ['solved'],
      start: 'η²/(Σ_{t=1}^{T} ‖∇f(w_t)‖²)',
      steps: [{ '=': '1/c²', by: 'start' }],
    },
  },
  sharp: {
    decreasing: {
      take: { ...oneGradient, k: 1, T: 2, γ: 0, g: [[1], [0]], r: [1, 1] },
      shows: ['η/r_2 = 1'],
    },
    fast: { take: { ...oneGradient, g: [[2]], r: [2], γ: 2, G: 2 }, shows: ['(η/r_T)² = ¼', 'γ² = 4'] },
    slow: { take: { ...oneGradient, g: [[2]], r: [2], γ: 2, G: 2 }, shows: ['(η/r_T)² = ¼', 'G² = 4'] },
    travel: { take: { ...oneGradient, g: [[2]], r: [2], γ: 2, G: 2 }, shows: ['η/r_1 = ½', 'η²·T/G² = ¼'] },
  },
  necessary: {
    roots: {
      take: { ...oneGradient, k: 1, T: 2, g: [[1], [1]], r: [2, 1] },
      shows: ['η/r_1 = ½', 'η/r_2 = 1'],
    },
    positive: {
      take: { ...oneGradient, k: 1, T: 2, γ: 3, G: 4, g: [[3], [4]], r: [-3, 5] },
      shows: ['Σ_{t=1}^{T} η/r_t = −2/15', 'η²·T/G² = 1/8'],
    },
    bounded: {
      take: { ...oneGradient, k: 1, T: 2, G: 2, g: [[3], [4]], r: [3, 5] },
      shows: ['η²/(G²·T) = 1/8', '(η/r_T)² = 1/25', 'Σ_{t=1}^{T} η/r_t = 8/15', 'η²·T/G² = ½'],
    },
    noisy: { take: { ...oneGradient, γ: 2 }, shows: ['γ²·T·(η/r_T)² = 4'] },
    start: {
      in: 'solved',
      take: { T: 2, c: 1, η: 1, 'w₁': [2] },
      shows: ['w_2 = 1_1', 'η²/(Σ_{t=1}^{T} ‖∇f(w_t)‖²) = 1/5'],
    },
  },
});
