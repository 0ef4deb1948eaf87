import {
  bounded,
  dimension,
  entriesBetween,
  nonnegative,
  number,
  orthogonal,
  positive,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOf } from '../families/convex-run.js';

const smooth = 'f_1 ≤ f_y − ‖g‖²/(2·L)';
const below = 'f_y + ⟨g, w_0 − y⟩ + μ/2·‖w_0 − y‖² ≤ f_0';
const belowMinimum = 'f_y + ⟨g, w⋆ − y⟩ + μ/2·‖w⋆ − y‖² ≤ f⋆';

/** One step of the method, from w_0 with w_{−1} = p. */
const oneStep = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: '1',
  gradient: '∇f',
  hyperparameters: { rate: '1/L', beta: '(q − 1)/(q + 1)' },
  vectors: { before: 'p' },
  optimizer: (S, { rate, beta }, { vectors: { before } }) =>
    observe(nesterovSequence(S, { rate, beta, before })),
});
const start = {
  n: dimension(4),
  μ: positive(),
  q: bounded(),
  'w₀': vector('n'),
  'w⋆': vector('n'),
  p: vector('n'),
};
const point = ['L = q²·μ', 'y = w₀ + (q − 1)/(q + 1)·(w₀ − p)'];
const inBoth = (relation: string) => ({ values: relation, quadratic: relation });

/** V_1 and V_0. */
const after = 'f_1 − f⋆ + μ/2·‖w_0 + q·(w_1 − w_0) − w⋆‖²';
const before = 'f_0 − f⋆ + μ/2·‖p + q·(w_0 − p) − w⋆‖²';
const attained = { μ: 2, q: 2, 'w₀': [3], 'w⋆': [-1], p: [3], g: [8], m: 0, f_y: 16, a: 0, b: 0, c: 0 };
const atRest = { μ: 1, q: 2, 'w₀': [0], 'w⋆': [0], p: [0], g: [0], m: 0, f_y: 0, a: 0, b: 0, c: 0 };

export const nesterovStronglyConvex = theorem({
  id: 'nesterov-strongly-convex',
  title: 'Nesterov on strongly convex functions: 1 − 1/√κ per step',
  subject: 'acceleration',
  about:
    'On an L-smooth, μ-strongly convex f with κ = L/μ = q², with η = 1/L and the constant β = (q − 1)/(q + 1), the ' +
    'quantity V_t = f(w_t) − f⋆ + μ/2·‖w_{t−1} + q·(w_t − w_{t−1}) − w⋆‖² shrinks by the factor 1 − 1/q at least in every ' +
    'step, so f(w_t) − f⋆ ≤ (1 − 1/q)ᵗ·V_0: that is what “stronger guarantees” means, as the factor of gradient descent ' +
    'is of order 1 − 1/q² there. One step is the whole proof, from any two points p = w_{t−1} and w_0 = w_t; the values ' +
    'are any that smoothness and strong convexity allow (f_y and g at the point y where the gradient is taken), in the ' +
    'second family those of a quadratic. With the constant β of the chapter there is no such gain without strong ' +
    'convexity; nesterov-convex has the schedule that there is.',
  references: [
    'Chapter, §4.3',
    'Nesterov, Lectures on Convex Optimization, (2.2.22)',
    'd’Aspremont, Scieur, Taylor 2021',
  ],
  settles: ['chapter/nag-stronger-guarantees'],
  given: {
    curvature: '0 < μ',
    ratio: '1 ≤ q',
    condition: { says: 'L = κ·μ with κ = q²', in: inBoth('L = q²·μ') },
    smooth: { says: 'f is L-smooth: f(y − ∇f(y)/L) ≤ f(y) − ‖∇f(y)‖²/(2L)', in: inBoth(smooth) },
    strong: { says: 'f is μ-strongly convex, at y and w_0', in: inBoth(below) },
    strongMinimum: { says: 'f is μ-strongly convex, at y and w⋆', in: inBoth(belowMinimum) },
    lookAhead: { says: 'y = w_0 + β·(w_0 − w_{−1})', in: inBoth('y = w_0 + (q − 1)/(q + 1)·(w_0 − p)') },
    update: { says: 'w_1 = y − 1/L·∇f(y)', in: inBoth('w_1 = y − 1/L·g') },
  },
  cases: {
    values: {
      draws: {
        ...start,
        g: vector('n'),
        m: number(),
        f_y: number(),
        a: nonnegative(),
        b: nonnegative(),
        c: nonnegative(),
      },
      define: [
        ...point,
        '∇f(x: vector) = g + m·(x − y)',
        oneStep,
        'f_1 = f_y − ‖g‖²/(2·L) − a',
        'f_0 = f_y + ⟨g, w_0 − y⟩ + μ/2·‖w_0 − y‖² + b',
        'f⋆ = f_y + ⟨g, w⋆ − y⟩ + μ/2·‖w⋆ − y‖² + c',
      ],
    },
    quadratic: {
      draws: { ...start, λ: entriesBetween('n', 'μ', 'L'), Q: orthogonal('n') },
      define: [
        ...point,
        'H = Q·diag(λ)·Qᵀ',
        'f(x: vector) = ½·⟨x − w⋆, H·(x − w⋆)⟩',
        '∇f(x: vector) = H·(x − w⋆)',
        oneStep,
        'g = ∇f(y)',
        'f_y = f(y)',
        'f_0 = f(w_0)',
        'f_1 = f(w_1)',
        'f⋆ = f(w⋆)',
      ],
    },
  },
  proof: {
    step: {
      start: after,
      steps: [
        {
          '≤': `(1 − 1/q)·(${before})`,
          by: ['smooth', 'strong', 'strongMinimum', 'lookAhead', 'update', 'condition', 'ratio', 'curvature'],
          certificate:
            `${gapOf(smooth)} + (q − 1)/((q − 1) + 1)·${gapOf(below)} + 1/((q − 1) + 1)·${gapOf(belowMinimum)} + ` +
            'μ·(q − 1)³/(2·((q − 1) + 1)·((q − 1) + 2))·‖w_0 − p‖²',
        },
      ],
    },
  },
  sharp: {
    step: {
      take: attained,
      shows: ['w_1 = 2·1_n', 'f_0 = 16', 'f_1 = 12', 'f⋆ = 0', `${after} = 16`, `${before} = 32`],
    },
  },
  necessary: {
    curvature: {
      take: { ...atRest, μ: -1, p: [1] },
      shows: ['L = −4', 'w_1 = −1/3·1_n', 'f_0 = −1/18', 'f_1 = 0', 'f⋆ = −1/18'],
    },
    ratio: { take: { ...atRest, q: '1/2', b: 1 }, shows: ['w_1 = 0_n', 'f_0 = 1', 'f_1 = 0', 'f⋆ = 0'] },
    condition: { take: { ...attained, L: 32 }, shows: ['w_1 = 11/4·1_n', 'f_0 = 16', 'f_1 = 15', 'f⋆ = 0'] },
    smooth: {
      take: { ...attained, a: '-4/3' },
      shows: ['w_1 = 2·1_n', 'f_0 = 16', 'f_1 = 40/3', 'f⋆ = 0', `${after} = 52/3`, `${before} = 32`],
    },
    strong: {
      take: { ...attained, b: -1 },
      shows: ['w_1 = 2·1_n', 'f_0 = 15', 'f_1 = 12', 'f⋆ = 0', `${after} = 16`, `${before} = 31`],
    },
    strongMinimum: {
      take: { ...attained, c: -1 },
      shows: ['w_1 = 2·1_n', 'f_0 = 16', 'f_1 = 12', 'f⋆ = −1', `${after} = 17`, `${before} = 33`],
    },
    lookAhead: {
      take: { ...atRest, 'w⋆': [-1], p: [1], g: [1], f_y: '1/2', y: [0], w: [[0], ['-1/4']] },
      shows: ['f_0 = ½', 'f_1 = 3/8', 'f⋆ = 0'],
    },
    update: {
      take: { ...attained, w: [[3], [3]] },
      shows: ['f_0 = 16', 'f_1 = 12', 'f⋆ = 0', `${after} = 28`, `${before} = 32`],
    },
  },
});
