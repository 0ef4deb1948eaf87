import { bounded, boundedVector, dimension, integer, nonnegative, number, orthogonal, positive, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { nesterov } from '../../src/optimizer/nesterov.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
import { theorem } from '../../src/prove/theorem.js';
import { gapOf } from '../families/convex-run.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';

const smooth = 'f_1 ≤ f_y − ‖g‖²/(2·L)';
const below = 'f_y + ⟨g, w_0 − y⟩ + μ/2·‖w_0 − y‖² ≤ f_0';
const belowMinimum = 'f_y + ⟨g, w⋆ − y⟩ + μ/2·‖w⋆ − y‖² ≤ f⋆';

const { b: _, ...piecewiseDraws } = rotatedPiecewise({ dimensions: 2, breakpoints: 2, centre: 'w⋆' }).draws;
const piecewise = {
  draws: piecewiseDraws,
  define: ['b = 0_n', ...rotatedPiecewise({ centre: 'w⋆' }).define],
};
/** The two forms of the method, both at rest at the start: nesterov-two-forms. */
const fromRest = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: 'T',
  gradient: '∇f',
  hyperparameters: { rate: '1/L', beta: '(q − 1)/(q + 1)' },
  optimizer: (S, { rate, beta }) => observe(nesterov(S, { rate, beta })),
});
const constants = { μ: positive(), q: bounded(), 'w₀': vector('n'), 'w⋆': vector('n') };
const rate = {
  start: 'f(w_t) − f(w⋆)',
  steps: [
    {
      '≤': '(1 − 1/q)^t·(f(w_0) − f(w⋆) + μ/2·‖w_0 − w⋆‖²)',
      by: ['spectrum', 'ratio', 'curvature', 'rest', 'run'],
    },
  ],
} as const;

export const nesterovStronglyConvex = theorem({
  id: 'nesterov-strongly-convex',
  title: 'Nesterov on strongly convex functions: 1 − 1/√κ per step',
  subject: 'acceleration',
  about:
    'On an L-smooth, μ-strongly convex f with κ = L/μ = q², with η = 1/L and the constant β = (q − 1)/(q + 1), the ' +
    'quantity V_t = f(w_t) − f⋆ + μ/2·‖w_{t−1} + q·(w_t − w_{t−1}) − w⋆‖² shrinks by the factor 1 − 1/q at least in every ' +
    'step: that is what “stronger guarantees” means, as gradient descent has a factor of order 1 − 1/q² there. Chain step ' +
    'is the whole proof, from any two points p = w_{−1} and w_0; its values are any that smoothness and strong convexity ' +
    'allow, f_y and g at the point y where the gradient is taken. The other chains are whole runs from rest. With the ' +
    'constant β of the chapter there is no such gain without strong convexity (nesterov-convex has the schedule).',
  references: ['Chapter, §4.3', 'Nesterov, Lectures on Convex Optimization, (2.2.22)', 'd’Aspremont, Scieur, Taylor 2021'],
  settles: ['chapter/nag-stronger-guarantees'],
  given: {
    curvature: '0 < μ',
    ratio: '1 ≤ q',
    condition: { says: 'L = κ·μ with κ = q²', in: { step: 'L = q²·μ' } },
    smooth: { says: 'f is L-smooth: f(y − ∇f(y)/L) ≤ f(y) − ‖∇f(y)‖²/(2L)', in: { step: smooth } },
    strong: { says: 'f is μ-strongly convex, at y and w_0', in: { step: below } },
    strongMinimum: { says: 'f is μ-strongly convex, at y and w⋆', in: { step: belowMinimum } },
    lookAhead: { says: 'y = w_0 + β·(w_0 − w_{−1})', in: { step: 'y = w_0 + (q − 1)/(q + 1)·(w_0 − p)' } },
    update: { says: 'w_1 = y − 1/L·∇f(y)', in: { step: 'w_1 = y − 1/L·g' } },
    spectrum: {
      says: 'all curvatures lie between μ and L',
      in: { quadratic: 'μ ≤ λᵢ ≤ L', piecewise: 'μ ≤ C_{i,j} ≤ L' },
    },
    rest: {
      says: 'w_{−1} = w_0',
      in: { quadratic: 'w_1 = w_0 − 1/L·∇f(w_0)', piecewise: 'w_1 = w_0 − 1/L·∇f(w_0)' },
    },
    run: {
      says: 'y_t = w_t + β·(w_t − w_{t−1}) and w_{t+1} = y_t − 1/L·∇f(y_t)',
      in: {
        quadratic: 'w_{t+2} = w_{t+1} + (q − 1)/(q + 1)·(w_{t+1} − w_t) − 1/L·∇f(w_{t+1} + (q − 1)/(q + 1)·(w_{t+1} − w_t))',
        piecewise: 'w_{t+2} = w_{t+1} + (q − 1)/(q + 1)·(w_{t+1} − w_t) − 1/L·∇f(w_{t+1} + (q − 1)/(q + 1)·(w_{t+1} − w_t))',
      },
    },
  },
  cases: {
    step: {
      draws: {
        n: dimension(4),
        ...constants,
        p: vector('n'),
        g: vector('n'),
        m: number(),
        f_y: number(),
        a: nonnegative(),
        b: nonnegative(),
        c: nonnegative(),
      },
      define: [
        'L = q²·μ',
        'y = w₀ + (q − 1)/(q + 1)·(w₀ − p)',
        '∇f(x: vector) = g + m·(x − y)',
        optimizerRun({
          iterates: 'w',
          start: 'w₀',
          steps: '1',
          gradient: '∇f',
          hyperparameters: { rate: '1/L', beta: '(q − 1)/(q + 1)' },
          vectors: { before: 'p' },
          optimizer: (S, { rate, beta }, { vectors: { before } }) =>
            observe(nesterovSequence(S, { rate, beta, before })),
        }),
        'f_1 = f_y − ‖g‖²/(2·L) − a',
        'f_0 = f_y + ⟨g, w_0 − y⟩ + μ/2·‖w_0 − y‖² + b',
        'f⋆ = f_y + ⟨g, w⋆ − y⟩ + μ/2·‖w⋆ − y‖² + c',
      ],
    },
    quadratic: {
      draws: { n: dimension(3), T: integer(2, 12), ...constants, λ: boundedVector('n'), Q: orthogonal('n') },
      define: [
        'L = q²·μ',
        'H = Q·diag(λ)·Qᵀ',
        'f(x: vector) = ½·⟨x − w⋆, H·(x − w⋆)⟩',
        '∇f(x: vector) = H·(x − w⋆)',
        fromRest,
      ],
    },
    piecewise: {
      draws: { ...piecewise.draws, T: integer(2, 6), ...constants },
      define: ['L = q²·μ', ...piecewise.define, fromRest],
    },
  },
  proof: {
    step: {
      in: ['step'],
      start: 'f_1 − f⋆ + μ/2·‖w_0 + q·(w_1 − w_0) − w⋆‖²',
      steps: [
        {
          '≤': '(1 − 1/q)·(f_0 − f⋆ + μ/2·‖p + q·(w_0 − p) − w⋆‖²)',
          by: ['smooth', 'strong', 'strongMinimum', 'lookAhead', 'update', 'condition', 'ratio', 'curvature'],
          certificate:
            `${gapOf(smooth)} + (q − 1)/(q − 1 + 1)·${gapOf(below)} + 1/(q − 1 + 1)·${gapOf(belowMinimum)} + ` +
            'μ·(q − 1)³/(2·(q − 1 + 1)·(q − 1 + 2))·‖w_0 − p‖²',
        },
      ],
    },
    onQuadratics: { in: ['quadratic'], ...rate },
    onPiecewise: { in: ['piecewise'], ...rate },
  },
  sharp: {
    step: {
      take: { μ: 1, q: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: 0, b: 0, c: 0 },
      shows: ['w_1 = ½·1_n', 'f_0 = 3/2', 'f_1 = 1', 'f⋆ = 0'],
    },
    onQuadratics: { because: 'f(w_t) − f⋆ is less than V_t unless both are 0; chain step is what is attained' },
    onPiecewise: { because: 'f(w_t) − f⋆ is less than V_t unless both are 0; chain step is what is attained' },
  },
  necessary: {
    curvature: {
      take: { μ: -1, q: 2, 'w₀': [0], 'w⋆': [0], p: [1], g: [0], m: 0, f_y: 0, a: 0, b: 0, c: 0 },
      shows: ['L = −4', 'w_1 = −1/3·1_n', 'f_0 = −1/18', 'f_1 = 0', 'f⋆ = −1/18'],
    },
    ratio: {
      take: { μ: 1, q: '1/2', 'w₀': [0], 'w⋆': [0], p: [0], g: [0], m: 0, f_y: 0, a: 0, b: 1, c: 0 },
      shows: ['w_1 = 0_n', 'f_0 = 1', 'f_1 = 0', 'f⋆ = 0'],
    },
    condition: {
      take: { μ: 1, q: 2, L: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: 0, b: 0, c: 0 },
      shows: ['w_1 = 0_n', 'f_0 = 3/2', 'f_1 = 1/2', 'f⋆ = 0'],
    },
    smooth: {
      take: { μ: 1, q: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: '-1/4', b: 0, c: 0 },
      shows: ['w_1 = ½·1_n', 'f_0 = 3/2', 'f_1 = 5/4', 'f⋆ = 0'],
    },
    strong: {
      take: { μ: 1, q: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: 0, b: '-1/2', c: 0 },
      shows: ['w_1 = ½·1_n', 'f_0 = 1', 'f_1 = 1', 'f⋆ = 0'],
    },
    strongMinimum: {
      take: { μ: 1, q: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: 0, b: 0, c: '-1/2' },
      shows: ['w_1 = ½·1_n', 'f_0 = 3/2', 'f_1 = 1', 'f⋆ = −1/2'],
    },
    lookAhead: {
      take: { μ: 1, q: 2, 'w₀': [0], 'w⋆': [-1], p: [1], g: [1], m: 0, f_y: '1/2', a: 0, b: 0, c: 0, y: [0], w: [[0], ['-1/4']] },
      shows: ['f_0 = ½', 'f_1 = 3/8', 'f⋆ = 0'],
    },
    update: {
      take: { μ: 1, q: 2, 'w₀': [1], 'w⋆': [0], p: [1], g: [2], m: 0, f_y: '3/2', a: 0, b: 0, c: 0, w: [[1], [2]] },
      shows: ['f_0 = 3/2', 'f_1 = 1', 'f⋆ = 0'],
    },
    spectrum: {
      in: 'quadratic',
      take: { μ: 1, q: 1, 'w₀': [1], 'w⋆': [0], T: 2, λ: [3], Q: [[1]] },
      shows: ['w_1 = −2·1_n', 'f(w_1) = 6', 'f(w_0) + μ/2·‖w_0‖² = 2'],
    },
    rest: {
      in: 'quadratic',
      take: { μ: 1, q: 1, 'w₀': [1], 'w⋆': [0], T: 2, λ: [1], Q: [[1]], w: [[1], [1], [0]] },
      shows: ['f(w_1) = ½'],
    },
    run: {
      in: 'quadratic',
      take: { μ: 1, q: 1, 'w₀': [1], 'w⋆': [0], T: 2, λ: [1], Q: [[1]], w: [[1], [0], [1]] },
      shows: ['f(w_1) = 0', 'f(w_2) = ½'],
    },
  },
});
