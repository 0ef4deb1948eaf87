import {
  atLeast,
  dimension,
  entriesBetween,
  integer,
  number,
  numberStream,
  orthogonal,
  positive,
  stream,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOf } from '../families/convex-run.js';
import { lookAheadValues } from '../families/look-ahead-values.js';

const smooth = 'F_{t+1} ≤ Y_t − ‖g_t‖²/(2·L)';
const convex = 'Y_t + ⟨g_t, w_t − y_t⟩ ≤ F_t';
const minimum = 'Y_t + ⟨g_t, w⋆ − y_t⟩ ≤ f⋆';

/** From rest, with the momentum (t − 1)/(t + 2) in step t = 0, 1, …; v_t is w_{t−1}, and v_0 = w_0. */
const run = (gradient: string) => [
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 'T',
    gradient,
    hyperparameters: { rate: '1/L' },
    readings: { v: { from: 0, type: 'vector' } },
    optimizer(S, { rate }) {
      const beta = (t: number) => S.div(S.fromInteger(t - 1), S.fromInteger(t + 2));
      return observe(nesterovSequence(S, { rate, beta }), {
        v: { from: 0, read: ({ previous }) => previous },
      });
    },
  }),
  'y_t = w_t + (t − 1)/(t + 2)·(w_t − v_t)',
];
const start = { n: dimension(3), T: integer(1, 8), L: positive(), 'w₀': vector('n'), 'w⋆': vector('n') };
const values = 'T·(T + 2)·(F_T − f⋆) + Σ_{t=1}^{T} (F_t − f⋆)';
const reasons = [
  'smooth',
  'convex',
  'minimum',
  'lookAhead',
  'rest',
  'previous',
  'update',
  'curvature',
] as const;
const certificate =
  `Σ_{t=0}^{T−1} ((t + 2)²·${gapOf(smooth)} + t·(t + 2)·${gapOf(convex)} + ` + `2·(t + 2)·${gapOf(minimum)})`;
const inBoth = (relation: string) => ({ values: relation, quadratic: relation });

/** Two steps on w² from 4 with f⋆ = 0, and one; the values are those of the parabola where they can be. */
const two = { L: 2, 'w₀': [4], 'w⋆': [0], g: [[4], [6]], a: [0, 0], b: [0, 0], c: 16, 'f⋆': 0 };
const one = { ...two, g: [[4]], a: [0], b: [0] };

export const nesterovConvex = theorem({
  id: 'nesterov-convex',
  title: 'Nesterov on convex functions: 2L·R²/(T + 1)²',
  subject: 'acceleration',
  about:
    'On a convex L-smooth f, from w_0 at distance R of a minimiser, with η = 1/L and the momentum (t − 1)/(t + 2) in step ' +
    't = 0, 1, … (0 in the second step, towards 1 later), f(w_T) exceeds the least value by 2LR²/(T + 1)² at most, where ' +
    'gradient descent can do no better than LR²/(4T + 2) (gradient-descent-convex-value). The chain potential is the ' +
    'proof, written out for every T: with what the last step leaves behind, and with all earlier values, the bound is met ' +
    'whenever the inequalities are; chain kept says that this is (T + 1)²·(f(w_T) − f⋆) or more. F, Y are the values at w, y and g the gradient at y, where the method takes it: any ' +
    'that smoothness and convexity allow, or those of a quadratic. The chapter prints a constant β, with which no bound of ' +
    'order 1/T² holds.',
  references: ['Chapter, §4.3', 'Nesterov 1983', 'Su, Boyd, Candès 2016, (8)'],
  settles: ['chapter/nag-stronger-guarantees'],
  given: {
    curvature: { says: '0 < L', in: inBoth('0 < L') },
    smooth: { says: 'f is L-smooth: f(y − ∇f(y)/L) ≤ f(y) − ‖∇f(y)‖²/(2L)', in: inBoth(smooth) },
    convex: { says: 'f is convex: f lies above its tangent plane at y, at w_t', in: inBoth(convex) },
    minimum: { says: 'and at w⋆', in: inBoth(minimum) },
    least: { says: 'f⋆ ≤ f(w_t)', in: { kept: 'f⋆ ≤ F_t' } },
    lookAhead: {
      says: 'y_t = w_t + β_t·(w_t − w_{t−1}), β_t = (t − 1)/(t + 2)',
      in: inBoth('y_t = w_t + (t − 1)/(t + 2)·(w_t − v_t)'),
    },
    rest: { says: 'w_{−1} = w_0', in: inBoth('v_0 = w_0') },
    previous: { says: 'v_t is w_{t−1}', in: inBoth('v_{t+1} = w_t') },
    update: { says: 'w_{t+1} = y_t − 1/L·∇f(y_t)', in: inBoth('w_{t+1} = y_t − 1/L·g_t') },
  },
  cases: {
    values: {
      draws: {
        ...start,
        g: stream('T', 'n', { start: 0 }),
        a: vector('T', 'nonnegative'),
        b: vector('T', 'nonnegative'),
        c: number(),
        'f⋆': atLeast('max_{t=0}^{T−1} (Y_t + ⟨g_t, w⋆ − y_t⟩)', { by: 'minimum' }),
      },
      define: [...run('g'), lookAheadValues],
    },
    quadratic: {
      draws: { ...start, λ: entriesBetween('n', '0', 'L'), Q: orthogonal('n') },
      define: [
        'H = Q·diag(λ)·Qᵀ',
        'f(x: vector) = ½·⟨x − w⋆, H·(x − w⋆)⟩',
        '∇f(x: vector) = H·(x − w⋆)',
        ...run('∇f'),
        'g_t = ∇f(y_t)',
        'Y_t = f(y_t)',
        'F_t = f(w_t)',
        'f⋆ = f(w⋆)',
      ],
    },
    kept: {
      draws: { T: integer(1, 50), 'f⋆': number(), e: numberStream('T', { kind: 'nonnegative' }) },
      define: ['F_t = f⋆ + e_t'],
    },
  },
  proof: {
    potential: {
      in: ['values', 'quadratic'],
      start: `${values} + L/2·‖(T + 1)·w_T − (T − 1)·w_{T−1} − 2·w⋆‖²`,
      steps: [{ '≤': '2·L·‖w_0 − w⋆‖²', by: reasons, certificate }],
    },
    kept: {
      in: ['kept'],
      start: values,
      steps: [{ '≥': '(T + 1)²·(F_T − f⋆)', by: 'least', certificate: 'Σ_{t=1}^{T−1} (F_t − f⋆)' }],
    },
  },
  sharp: {
    potential: {
      take: two,
      shows: ['w_1 = 2·1_n', 'w_2 = −1_n', 'F_1 = 12', 'F_2 = 3', '2·L·‖w_0 − w⋆‖² = 64'],
    },
    kept: {
      in: 'kept',
      take: { T: 2, 'f⋆': 1, e: [0, 3] },
      shows: ['F_1 = 1', 'F_2 = 4', '(T + 1)²·(F_2 − f⋆) = 27'],
    },
  },
  necessary: {
    curvature: { because: '1/L has no value at L = 0, and no function is L-smooth for L < 0' },
    smooth: [
      { take: { ...two, b: [0, -3] }, shows: ['F_2 = 6', '8·F_2 + F_1 + F_2 + ‖3·w_2 − w_1‖² = 91'] },
      {
        in: 'quadratic',
        take: { T: 1, L: 2, 'w₀': [2], 'w⋆': [0], λ: [7], Q: [[1]] },
        shows: ['w_1 = −5·1_n', '4·F_1 = 350', '2·L·‖w_0 − w⋆‖² = 16'],
      },
    ],
    convex: [
      {
        take: { ...two, g: [[4], [7]], a: [0, -2] },
        shows: ['Y_1 = 14', 'F_1 = 12', 'F_2 = 7/4', '8·F_2 + F_1 + F_2 + ‖3·w_2 − w_1‖² = 70'],
      },
      {
        take: {
          L: 1,
          'w₀': [1],
          'w⋆': [-1],
          g: [[0], [-1], [0]],
          a: [6, 1, -3],
          b: [0, 0, 0],
          c: 1,
          'f⋆': -3,
        },
        shows: [
          'F_1 = −5',
          'F_2 = −13/2',
          'F_3 = −7/2',
          '4·w_3 − 2·w_2 − 2·w⋆ = 7·1_n',
          '15·(F_3 − f⋆) + Σ_{t=1}^{T} (F_t − f⋆) + ½·‖4·w_3 − 2·w_2 − 2·w⋆‖² = 11',
          '2·L·‖w_0 − w⋆‖² = 8',
        ],
      },
    ],
    minimum: {
      take: { ...two, 'f⋆': -1 },
      shows: ['8·(F_2 − f⋆) + F_1 − f⋆ + F_2 − f⋆ + ‖3·w_2 − w_1‖² = 74'],
    },
    least: {
      in: 'kept',
      take: { T: 2, 'f⋆': 1, e: [-1, 3] },
      shows: ['F_1 = 0', 'F_2 = 4', '8·(F_2 − f⋆) + F_1 − f⋆ + F_2 − f⋆ = 26', '(T + 1)²·(F_2 − f⋆) = 27'],
    },
    lookAhead: {
      take: { ...two, y: [[4], [3]], w: [[4], [2], [0]] },
      shows: ['Y_1 = 18', 'F_1 = 12', 'F_2 = 9', '8·F_2 + F_1 + F_2 + ‖3·w_2 − w_1‖² = 97'],
    },
    rest: {
      take: { ...one, g: [[2]], c: 8, v: [[6], [4]], w: [[4], [4]] },
      shows: ['y_0 = 5·1_n', 'Y_0 = 10', 'F_1 = 9', '3·F_1 + F_1 + ‖2·w_1‖² = 100'],
    },
    previous: {
      take: {
        ...{ ...two, g: [[4], [6], [-3]], a: [0, 0, 0], b: [0, 0, 0] },
        ...{ v: [[4], [4], [7], [-1]], w: [[4], [2], [-1], ['-3/2']] },
      },
      shows: ['y_2 = −3·1_n', 'Y_2 = 9', 'F_3 = 27/4'],
    },
    update: { take: { ...one, w: [[4], [3]] }, shows: ['F_1 = 12', '3·F_1 + F_1 + ‖2·w_1‖² = 84'] },
  },
});
