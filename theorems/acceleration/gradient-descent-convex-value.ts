import { theorem } from '../../src/prove/theorem.js';
import { convexity, convexRun, gapOf } from '../families/convex-run.js';
import { huberRun } from '../families/huber-run.js';
import { convexInterpolation } from './convex-interpolation.js';

const run = convexRun({ steps: 20 });

/** 2N − t for t < N, and the weight τ_t of w⋆ against w_t, written so that they read as positive. */
const rest = (t: string) => `(N + 1 + (N − 1 − ${t}))`;
const weight = (t: string) => `(2·N + 1)/(${rest(t)}·(1 + ${rest(t)}))`;
/** Σ_{j ≥ from} τ_j·g_j; the last weight is 1/(N + 1), which is less by 1/N than what the formula says. */
const weighted = (from: string) => `(Σ_{j=${from}}^{N} (2·N + 1)/((2·N − j)·(2·N + 1 − j))·g_j − 1/N·g_N)`;
/** What is left of the squares after the first: of g_k against the weighted mean of the later gradients. */
const square = '2·(N − 1 − k) + 1';
const coefficient = `(${square})·(2·N + 1 + 2·k·${rest('k')})/(2·L·${rest('k')}²·(2·(N − 1 − k) + 3))`;

export const gradientDescentConvexValue = theorem({
  id: 'gradient-descent-convex-value',
  title: 'After N steps on a convex function: L·R²/(4N + 2)',
  subject: 'acceleration',
  about:
    'The value that gradient descent with η = 1/L has reached after N steps on a convex L-smooth function, from a start ' +
    'at distance R of a minimiser, exceeds the least by L·R²/(4N + 2) at most, and for every N by exactly that on the ' +
    'Huber function with the threshold R/(2N + 1): this is what the accelerated methods are to be compared with. The ' +
    'proof is a sum of N + N + 1 inequalities between two points, with weights (t + 1)/(2N − t) for w_t and w_{t+1}, and ' +
    '(2N + 1)/((2N − t)(2N + 1 − t)) for w_t and w⋆ (1/(N + 1) for t = N), and of N + 1 squares, all written out for ' +
    'every N. F_t = f(w_t), g_t = ∇f(w_t); the minimiser enters only through its inequalities. The ledger has it as ' +
    'beyond-convex-value, with the squares computed for each N ≤ 12.',
  references: ['Drori, Teboulle 2014, Performance of first-order methods, Theorem 3.1', 'Chapter, §4.3'],
  settles: [],
  given: {
    curvature: '0 < L',
    convex: {
      says: 'f is convex and L-smooth, at two iterates (convex-interpolation)',
      in: { seen: convexity.next },
    },
    minimum: { says: 'and at an iterate and a minimiser', in: { seen: convexity.minimum } },
    update: { says: 'w_{t+1} = w_t − 1/L·∇f(w_t)', in: { seen: 'w_{t+1} = w_t − 1/L·g_t' } },
  },
  cases: { seen: run, huber: huberRun('R/(2·N + 1)') },
  proof: {
    value: {
      in: ['seen'],
      start: 'F_N − f⋆',
      steps: [
        {
          '≤': 'L·‖w_0 − w⋆‖²/(4·N + 2)',
          by: ['convex', 'minimum', 'update', 'curvature', convexInterpolation],
          certificate:
            `Σ_{t=0}^{N−1} (t + 1)/${rest('t')}·${gapOf(convexity.next)} + ` +
            `Σ_{t=0}^{N−1} ${weight('t')}·${gapOf(convexity.minimum)} + ` +
            `Σ_{t=N}^{N} 1/(N + 1)·${gapOf(convexity.minimum)} + ` +
            `L/(4·N + 2)·‖w_0 − w⋆ − (2·N + 1)/L·${weighted('0')}‖² + ` +
            `Σ_{k=0}^{N−1} ${coefficient}·‖g_k − ${rest('k')}/(${square})·${weighted('k+1')}‖²`,
        },
      ],
    },
    attained: {
      in: ['huber'],
      start: 'f(w_N)',
      steps: [{ '=': 'L·R²/(4·N + 2)', by: ['update', 'curvature'] }],
    },
  },
  sharp: {
    value: {
      take: { L: 2, 'w₀': [6], 'w⋆': [1], g: [[2], [2], [2]], s: [0, 0], c: 9, 'f⋆': 0 },
      shows: ['w_1 = 5·1_1', 'w_2 = 4·1_1', 'F_0 = 9', 'F_1 = 7', 'F_2 = 5', 'L·‖w_0 − w⋆‖²/(4·N + 2) = 5'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    convex: [
      {
        take: { L: 1, 'w₀': [1], 'w⋆': [0], g: [[0], [1]], s: [-1], c: 0, 'f⋆': 0 },
        shows: ['F_0 = 0', 'F_1 = 1/2', 'L·‖w_0 − w⋆‖²/(4·N + 2) = 1/6'],
      },
      {
        // Convex, but turning faster than L allows.
        take: {
          L: 1,
          'w₀': [3, 0],
          'w⋆': [0, 0],
          g: [
            [1, 1],
            [1, -1],
          ],
          s: [-2],
          c: 2,
          'f⋆': 0,
        },
        shows: ['F_0 = 2', 'F_1 = 2', 'F_1 + ⟨g_1, w_0 − w_1⟩ = 2', 'L·‖w_0 − w⋆‖²/(4·N + 2) = 3/2'],
      },
    ],
    minimum: {
      take: { L: 1, 'w₀': [8], 'w⋆': [0], g: [[3], [3]], s: [0], c: 21, 'f⋆': 0 },
      shows: ['F_0 = 21', 'F_1 = 12', 'L·‖w_0 − w⋆‖²/(4·N + 2) = 32/3'],
    },
    update: {
      take: { L: 1, 'w₀': [3], 'w⋆': [0], g: [[1], [1]], s: [0], c: '5/2', 'f⋆': 0, w: [[3], [3]] },
      shows: ['F_1 = 5/2', 'L·‖w_0 − w⋆‖²/(4·N + 2) = 3/2'],
    },
  },
  survivingMutations: {
    'convex: 2 → 3 at column 56':
      'true as well, for N ≤ 20 at least: the same multipliers leave a sum of squares (by exact LDLᵀ), as the last ' +
      'squares, of g_k against the mean of later gradients, have room; what is tight is the inequality with w⋆',
  },
});
