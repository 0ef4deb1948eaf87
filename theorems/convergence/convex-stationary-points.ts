import { boundedVector, dimension, orthogonal, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';

const piecewise = rotatedPiecewise({ dimensions: 3, centre: 'x₀' });
// Without slopes at the centre: ∇f(x₀) = 0.
const { b: _, ...slopeless } = piecewise.draws;

export const convexStationaryPoints = theorem({
  id: 'convex-stationary-points',
  title: 'A stationary point of a convex function is a global minimum',
  subject: 'convergence',
  about:
    'Where f is convex and ∇f(x₀) = 0, f(y) ≥ f(x₀) for every y, by f(y) ≥ f(x₀) + ⟨∇f(x₀), y − x₀⟩. The cases are quadratics, ' +
    'and rotated sums of C¹ functions of one variable that are quadratic between breakpoints; no second derivative is ' +
    'needed. Without convexity: w³ at 0; and ½(ab − 1)², theorem saddle-of-a-product.',
  references: ['Chapter, §4.1.4', 'Boyd, Vandenberghe, Convex Optimization, §3.1.3'],
  settles: ['chapter/convex-stationary-global'],
  given: {
    convex: { says: 'no curvature is negative', in: { quadratic: '0 ≤ λᵢ', piecewise: '0 ≤ C_{i,j}' } },
    stationary: '∇f(x₀) = 0_n',
  },
  cases: {
    quadratic: {
      draws: { n: dimension(), λ: boundedVector('n'), Q: orthogonal('n'), 'x₀': vector('n'), y: vector('n') },
      define: [
        'P = Qᵀ',
        'H = Q·diag(λ)·P',
        'b = −H·x₀',
        'f(z: vector) = ½·⟨z, H·z⟩ + ⟨b, z⟩',
        '∇f(z: vector) = H·z + b',
      ],
    },
    piecewise: {
      draws: { ...slopeless, 'x₀': vector('n'), y: vector('n') },
      define: ['b = 0_n', ...piecewise.define],
    },
  },
  proof: {
    least: {
      in: ['quadratic'],
      start: 'f(y)',
      steps: [
        { '≥': 'f(x₀) + ⟨∇f(x₀), y − x₀⟩', by: 'convex', certificate: 'Σᵢ ½·λᵢ·⟨P_i, y − x₀⟩²' },
        { '=': 'f(x₀)', by: ['stationary', algebra] },
      ],
    },
    leastPiecewise: {
      in: ['piecewise'],
      start: 'f(y)',
      steps: [
        { '≥': 'f(x₀) + ⟨∇f(x₀), y − x₀⟩', by: 'convex' },
        { '=': 'f(x₀)', by: ['stationary', algebra] },
      ],
    },
  },
  sharp: {
    least: { take: { λ: [0], Q: [[1]], 'x₀': [0], y: [1] }, shows: ['f(y) = 0', 'f(x₀) = 0'] },
    leastPiecewise: {
      in: 'piecewise',
      take: { C: [[1, 0]], τ: [0], b: [0], Q: [[1]], 'x₀': [0], y: [1] },
      shows: ['f(y) = 0', 'f(x₀) = 0'],
    },
  },
  necessary: {
    convex: [
      { take: { λ: [-1], Q: [[1]], 'x₀': [0], y: [1] }, shows: ['f(y) = −1/2', 'f(x₀) = 0'] },
      {
        in: 'piecewise',
        take: { C: [[1, -1]], τ: [0], b: [0], Q: [[1]], 'x₀': [0], y: [1] },
        shows: ['f(y) = −1/2', 'f(x₀) = 0'],
      },
    ],
    stationary: [
      { take: { λ: [1], Q: [[1]], 'x₀': [1], y: [0], b: [0] }, shows: ['f(y) = 0', 'f(x₀) = 1/2'] },
      {
        in: 'piecewise',
        take: { C: [[1, 1]], τ: [0], b: [1], Q: [[1]], 'x₀': [0], y: [-1] },
        shows: ['f(y) = −1/2', 'f(x₀) = 0'],
      },
    ],
  },
});
