import {
  boundedVector,
  dimension,
  fullRowRank,
  integer,
  orthogonal,
  vector,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { newtonRun, newtonRunOf } from '../families/newton-run.js';

export const newtonAffineInvariance = theorem({
  id: 'newton-affine-invariance',
  title: 'Newton’s method takes one step on a quadratic, and does not see a change of coordinates',
  subject: 'newton',
  about:
    'On ½⟨w − m, A(w − m)⟩ with a positive definite A one step of the reference Newton method ends at m. (It does so for ' +
    'every invertible A, but then m is a critical point only.) With f̃(z) = f(Bz + c) and an invertible B, the runs on f ' +
    'and f̃ are the same points, B·z_t + c = w_t; here for separable quartics f in any rotated coordinates. Gradient ' +
    'descent is not invariant: for f = ½w², B = 2 and η = ½ it leads from w = 2 to 1, and on f̃ from z = 1 to B·z = −2.',
  references: ['Chapter, §4.1.2', 'Boyd, Vandenberghe, Convex Optimization, §9.5.1'],
  settles: ['chapter/newton-one-step-affine'],
  given: {
    curvature: { says: 'A is positive definite', in: { quadratic: '0 < λᵢ' } },
    newton: {
      says: 'both runs are Newton’s',
      in: {
        quadratic: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)',
        quartic: 'H(w_t)·(w_{t+1} − w_t) = −∇f(w_t)',
      },
    },
    coordinates: { says: 'f̃(z) = f(B·z + c), from the same start', in: { quartic: 'B·z₀ + c = w₀' } },
  },
  cases: {
    quadratic: {
      draws: {
        n: dimension(),
        λ: boundedVector('n'),
        Q: orthogonal('n'),
        m: vector('n'),
        'w₀': vector('n'),
      },
      define: ['A = Q·diag(λ)·Qᵀ', 'H(x: vector) = A', '∇f(x: vector) = A·(x − m)', 'T = 1', newtonRun],
    },
    // f(x) = Σᵢ (¼·xᵢ⁴ + ½·aᵢ·xᵢ²).
    quartic: {
      draws: {
        n: dimension(3),
        T: integer(1, 2),
        a: vector('n', 'positive'),
        B: fullRowRank('n', 'n'),
        c: vector('n'),
        'z₀': vector('n'),
      },
      define: [
        'w₀ = B·z₀ + c',
        '∇f(x: vector) = x ⊙ x ⊙ x + a ⊙ x',
        'H(x: vector) = 3·diag(x ⊙ x) + diag(a)',
        'g(z: vector) = Bᵀ·∇f(B·z + c)',
        'K(z: vector) = Bᵀ·H(B·z + c)·B',
        newtonRun,
        newtonRunOf({ iterates: 'z', start: 'z₀', gradient: 'g', hessian: 'K' }),
      ],
    },
    descent: {
      draws: {},
      define: [
        'B = 2·I_1',
        'z₀ = 1_1',
        'w₀ = B·z₀',
        'η = ½',
        'T = 1',
        '∇f(x: vector) = x',
        gradientDescentRun,
        'z⁺ = z₀ − η·Bᵀ·∇f(B·z₀)',
      ],
    },
  },
  proof: {
    oneStep: {
      in: ['quadratic'],
      start: 'w_1',
      steps: [{ '=': 'm', by: ['newton', 'curvature'] }],
    },
    invariant: {
      in: ['quartic'],
      start: 'B·z_t + c',
      steps: [{ '=': 'w_t', by: ['newton', 'coordinates', algebra] }],
    },
    descent: { in: ['descent'], start: 'w_1', steps: [{ '=': '1_1', by: algebra }] },
    descentInZ: { in: ['descent'], start: 'B·z⁺', steps: [{ '=': '−2·1_1', by: algebra }] },
  },
  sharp: {},
  necessary: {
    curvature: { because: 'for any invertible A the step ends at m; that m is the minimum needs it' },
    newton: [
      { take: { λ: [1], Q: [[1]], m: [0], 'w₀': [1], w: [[1], [1]] }, shows: ['w_1 = 1_1'] },
      {
        in: 'quartic',
        take: { a: [1], B: [[1]], c: [0], 'z₀': [1], T: 1, w: [[1], [1]] },
        shows: ['z_1 = ½·1_1', 'w_1 = 1_1'],
      },
    ],
    coordinates: {
      in: 'quartic',
      take: { a: [1], B: [[1]], c: [0], 'z₀': [1], T: 1, 'w₀': [0] },
      shows: ['z_1 = ½·1_1', 'w_1 = 0_1'],
    },
  },
});
