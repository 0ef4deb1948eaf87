import {
  between,
  dimension,
  integer,
  nonnegative,
  nonzeroVector,
  number,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOf } from '../families/convex-run.js';
import { huberRun } from '../families/huber-run.js';
import { convexInterpolation } from './convex-interpolation.js';

const tangent = 'F_1 + ⟨g_1, w_0 − w_1⟩ ≤ F_0';
const cocoercive = '‖g_0 − g_1‖² ≤ L·⟨g_0 − g_1, w_0 − w_1⟩';
const fromMinimum = 'F_0 + ⟨g_0, w⋆ − w_0⟩ + ‖g_0‖²/(2·L) ≤ f⋆';
const toMinimum = 'f⋆ + ‖g_0‖²/(2·L) ≤ F_0';
const unit = between('0', '1', { closed: true });
/** Φ_{k+1} and Φ_k. */
const after = 'L²·‖w_1 − w⋆‖² + 2·(k + 1)·L·(F_1 − f⋆) + (k + 1)·(k + 2)·‖g_1‖²';
const before = 'L²·‖w_0 − w⋆‖² + 2·k·L·(F_0 − f⋆) + k·(k + 1)·‖g_0‖²';
/** From 2, the first step arrives at 1; the values are those of the parabola of curvature 1 where they can be. */
const fromTwo = {
  ...{ k: 0, L: 1, 'w₀': [2], 'w⋆': [0], F_0: '3/2', g_0: [1], e: [1] },
  ...{ θ: 1, p: 0, q: 0, m: 0 },
};

export const gradientDescentGradientNorm = theorem({
  id: 'gradient-descent-gradient-norm',
  title: 'After N steps on a convex function: ‖∇f‖ ≤ L·R/(N + 1)',
  subject: 'acceleration',
  about:
    'On a convex L-smooth function with a minimiser at distance R of the start, gradient descent with η = 1/L has a ' +
    'gradient of at most L·R/(N + 1) after N steps, and for every N exactly that on the Huber function with the ' +
    'threshold R/(N + 1). The potential Φ_k = L²‖w_k − w⋆‖² + 2kL(f(w_k) − f⋆) + k(k + 1)‖∇f(w_k)‖² begins as L²R² at ' +
    'k = 0, never grows (chain step, for every k), and is (k + 1)²‖∇f(w_k)‖² at least (chain end): so ' +
    '(N + 1)²‖∇f(w_N)‖² ≤ Φ_N ≤ … ≤ Φ_0 = L²R². Here w_0 and w_1 are w_k and w_{k+1} of the run, F their values and g ' +
    'their gradients, any that the inequalities allow.',
  references: ['Nesterov 2012, How to make the gradients small', 'Chapter, §4.3 and Corollary 4.1.5'],
  settles: [],
  given: {
    curvature: '0 < L',
    convex: { says: 'f is convex: it lies above its tangent plane at w_{k+1}', in: { step: tangent } },
    cocoercive: {
      says: 'f is convex and L-smooth: the sum of convex-interpolation at w_k, w_{k+1} and at w_{k+1}, w_k',
      in: { step: cocoercive },
    },
    fromMinimum: {
      says: 'f is convex and L-smooth: convex-interpolation at w⋆, w_k',
      in: { step: fromMinimum, end: fromMinimum },
    },
    toMinimum: { says: 'and at w_k, w⋆, where the gradient is 0', in: { end: toMinimum } },
    update: {
      says: 'w_{t+1} = w_t − 1/L·∇f(w_t)',
      in: { step: 'w_1 = w_0 − 1/L·g_0', huber: 'w_{t+1} = w_t − 1/L·∇f(w_t)' },
    },
  },
  cases: {
    step: {
      draws: {
        n: dimension(4),
        k: integer(0, 50),
        L: positive(),
        'w₀': vector('n'),
        'w⋆': vector('n'),
        F_0: number(),
        g_0: vector('n'),
        // g_1 can be anything in the ball that has 0 and g_0 at opposite ends.
        e: nonzeroVector('n'),
        θ: unit,
        p: nonnegative(),
        q: nonnegative(),
        m: number(),
      },
      define: [
        '∇f(x: vector) = g_0 + m·(x − w₀)',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: '1',
          gradient: '∇f',
          hyperparameters: { rate: '1/L' },
          optimizer: (S, { rate }) => observe(gradientDescent(S, { rate })),
        }),
        'g_1 = θ·⟨g_0, e⟩/⟨e, e⟩·e',
        'F_1 = F_0 − ⟨g_1, w_0 − w_1⟩ − q',
        'f⋆ = F_0 + ⟨g_0, w⋆ − w_0⟩ + ‖g_0‖²/(2·L) + p',
      ],
    },
    end: {
      draws: {
        n: dimension(4),
        k: integer(0, 50),
        L: positive(),
        'w⋆': vector('n'),
        F_0: number(),
        g_0: vector('n'),
        e: vector('n'),
        θ: unit,
      },
      define: ['w_0 = w⋆ + 1/L·g_0 + ⟨g_0, e⟩·e', 'f⋆ = F_0 − ‖g_0‖²/(2·L) − θ·⟨g_0, e⟩²'],
    },
    huber: huberRun('R/(N + 1)'),
  },
  proof: {
    step: {
      in: ['step'],
      start: after,
      steps: [
        {
          '≤': before,
          by: ['convex', 'cocoercive', 'fromMinimum', 'update', 'curvature', convexInterpolation],
          certificate:
            `2·L·${gapOf(fromMinimum)} + 2·L·(k + 1)·${gapOf(tangent)} + ` +
            `2·(k + 1)²·${gapOf(cocoercive)} + k·(k + 1)·‖g_0 − g_1‖²`,
        },
      ],
    },
    end: {
      in: ['end'],
      start: '(k + 1)²·‖g_0‖²',
      steps: [
        {
          '≤': before,
          by: ['fromMinimum', 'toMinimum', 'curvature', convexInterpolation],
          certificate:
            `‖L·(w_0 − w⋆) − g_0‖² + 2·L·(${gapOf(fromMinimum)} + ${gapOf(toMinimum)}) + ` +
            `2·k·L·${gapOf(toMinimum)}`,
        },
      ],
    },
    attained: {
      in: ['huber'],
      start: '‖∇f(w_N)‖',
      steps: [{ '=': 'L·R/(N + 1)', by: ['update', 'curvature'] }],
    },
  },
  sharp: {
    step: {
      take: { k: 2, L: 2, 'w₀': [3], 'w⋆': [0], F_0: 5, g_0: [2], e: [1], θ: 1, p: 0, q: 0, m: 0 },
      shows: ['w_1 = 2·1_1', 'g_1 = 2·1_1', 'F_1 = 3', 'f⋆ = 0'],
    },
    end: {
      in: 'end',
      take: { k: 2, L: 2, 'w⋆': [0], F_0: 1, g_0: [2], e: [0], θ: 0 },
      shows: ['w_0 = 1_1', 'f⋆ = 0', '(k + 1)²·‖g_0‖² = 36'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    convex: {
      take: { ...fromTwo, q: -1 },
      shows: ['w_1 = 1_1', 'F_1 = 3/2', 'f⋆ = 0', `${after} = 6`, `${before} = 4`],
    },
    cocoercive: {
      take: { ...fromTwo, θ: 2 },
      shows: ['w_1 = 1_1', 'g_1 = 2·1_1', 'F_1 = −1/2', 'f⋆ = 0', `${after} = 8`, `${before} = 4`],
    },
    fromMinimum: {
      take: { ...fromTwo, F_0: 2, p: '-1/6' },
      shows: ['w_1 = 1_1', 'F_1 = 1', 'f⋆ = 1/3', `${after} = 13/3`, `${before} = 4`],
    },
    toMinimum: {
      in: 'end',
      take: { k: 1, L: 1, 'w⋆': [0], F_0: 0, g_0: [1], e: [0], θ: 0, 'f⋆': '-1/3' },
      shows: ['w_0 = 1_1', '(k + 1)²·‖g_0‖² = 4', `${before} = 11/3`],
    },
    update: {
      take: { ...fromTwo, w: [[2], [2]] },
      shows: ['F_1 = 3/2', 'f⋆ = 0', `${after} = 9`, `${before} = 4`],
    },
  },
});
