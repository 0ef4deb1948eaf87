import { integer, nonnegative, number, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { reciprocal } from '../families/reciprocal-descent.js';

const start = ['w₀ = 1_1', 'η = ½', reciprocal, gradientDescentRun] as const;

export const descentWithoutALimit = theorem({
  id: 'descent-without-a-limit',
  title: 'Gradient descent on a smooth function that is bounded below need not converge',
  subject: 'convergence',
  about:
    'f = 1/w for w ≥ 1, 3 − 3w + w² below 1, is convex, twice differentiable, 2-smooth and positive. Its gradient ' +
    'vanishes nowhere, so there is nothing to converge to: with η = ½ = 1/L from 1 the iterates are 1, 3/2, 31/18, …, ' +
    'w_{t+1} = w_t + 1/(2w_t²), and w_t³ > 1 + 3t/2 grows without bound, while the value decreases in every step and ' +
    'the gradient tends to 0. The claims of the chapter are taken as what they imply here, where all steps go right: ' +
    'some x is a limit, so no iterate is above it. Every x is passed, by step ⅔(x³ − 1) at the latest. What remains ' +
    'true: gradient-norms-are-summable, so every accumulation point of the iterates is stationary.',
  references: ['Chapter, Cor. 4.1.5, §4.6 and Fig. 4.1'],
  settles: ['chapter/cor-converges-stationary', 'chapter/monotone-then-stationary'],
  refutes: {
    'chapter/cor-converges-stationary': {
      in: 'limit',
      given: {
        bounded: '0 ≤ min_t f(w_t)',
        stepSize: '0 < η ≤ 1/2',
        ahead: 'w_{0,1} ≤ x',
        late: 'x³ < 1 + 3/2·T',
      },
      claim: 'w_{t,1} ≤ x',
      by: { take: { x: '3/2', T: 2 }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3/2', 'w_{2,1} = 31/18'] },
      search: true,
    },
    'chapter/monotone-then-stationary': {
      in: 'limit',
      given: {
        monotone: 'f(w_{t+1}) < f(w_t)',
        stepSize: '0 < η ≤ 1/2',
        ahead: 'w_{0,1} ≤ x',
        late: 'x³ < 1 + 3/2·T',
      },
      claim: 'w_{t,1} ≤ x',
      by: {
        take: { x: '3/2', T: 2 },
        shows: ['w_{2,1} = 31/18', 'f(w_0) = 1', 'f(w_1) = 2/3', 'f(w_2) = 18/31'],
      },
      search: true,
    },
  },
  given: {
    right: { says: 'w ≥ 1', in: { point: '1 ≤ w' } },
    left: { says: 'v < 1', in: { point: 'v < 1' } },
    update: { says: 'w⁺ = w − ½·f′(w)', in: { step: 'w⁺ = w + 1/(2·w²)' } },
    gradientDescent: {
      says: 'the run is gradient descent with η = 1/L',
      in: { run: 'w_{t+1} = w_t − ½·∇f(w_t)' },
    },
  },
  cases: {
    step: { draws: { u: nonnegative() }, define: ['w = 1 + u', 'w⁺ = w + 1/(2·w²)'] },
    // f is the hyperbola h = 1/x at a point w ≥ 1, and the parabola p at a point v < 1.
    point: {
      draws: { u: nonnegative(), q: positive() },
      define: [
        'w = 1 + u',
        'v = 1 − q',
        'h′(x: scalar) = −1/x²',
        'curvature(x: scalar) = 2/x³',
        'p(x: scalar) = 3 − 3·x + x²',
        'p′(x: scalar) = 2·x − 3',
      ],
    },
    run: { draws: { T: integer(1, 6) }, define: [...start, 'z_t = w_{t,1}'] },
    limit: {
      draws: { T: integer(1, 5), x: number() },
      define: start,
    },
  },
  proof: {
    grows: {
      in: ['step'],
      start: '(w⁺)³',
      steps: [{ '=': 'w³ + 3/2 + 3/(4·w³) + 1/(8·w⁶)', by: ['update', algebra] }],
    },
    slopeRight: {
      in: ['point'],
      start: 'w²·h′(w)',
      steps: [{ '=': '−1', by: algebra }],
    },
    curvatureRight: {
      in: ['point'],
      start: 'curvature(w)',
      steps: [
        {
          '≤': '2',
          by: 'right',
          certificate: '2·(w − 1)·(((w − 1) + 1)² + ((w − 1) + 1) + 1)/((w − 1) + 1)³',
        },
      ],
    },
    slopeLeft: {
      in: ['point'],
      start: 'p′(v)',
      steps: [{ '<': '−1', by: 'left', certificate: '2·(1 − v)' }],
    },
    valueLeft: {
      in: ['point'],
      start: 'p(v)',
      steps: [{ '>': '1', by: 'left', certificate: '(1 − v)·((1 − v) + 1)' }],
    },
    run: {
      in: ['run'],
      start: 'z_T³',
      steps: [{ '=': '1 + 3/2·T + Σ_{t=0}^{T−1} (3/(4·z_t³) + 1/(8·z_t⁶))', by: 'gradientDescent' }],
    },
  },
  sharp: {
    curvatureRight: { in: 'point', take: { u: 0, q: 1 }, shows: ['w = 1', 'curvature(w) = 2'] },
    slopeLeft: { because: 'strict; the slope is −1 at 1' },
    valueLeft: { because: 'strict; the value is 1 at 1' },
    run: { in: 'run', take: { T: 2 }, shows: ['z_1 = 3/2', 'z_2 = 31/18'] },
  },
  necessary: {
    right: [{ in: 'point', take: { u: 0, q: 1, w: '1/2' }, shows: ['curvature(w) = 16'] }],
    left: { in: 'point', take: { u: 0, q: 1, v: 1 }, shows: ['p′(v) = −1', 'p(v) = 1'] },
    update: { in: 'step', take: { u: 0, 'w⁺': 1 }, shows: ['w = 1'] },
    gradientDescent: { in: 'run', take: { T: 1, w: [[1], [1]] }, shows: ['z_1 = 1'] },
  },
});
