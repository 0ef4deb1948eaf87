import { nonnegative, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';
import { curvatureAlongASegment } from './curvature-along-a-segment.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise();
const points = { L: nonnegative(), w: vector('n'), 'w₀': vector('n') };

export const quadraticBounds = theorem({
  id: 'quadratic-bounds',
  title: 'Quadratic bounds of a smooth function',
  subject: 'descent',
  about:
    'An L-smooth function stays between two parabolas of curvature ±L that touch it in any point. The chapter states ' +
    'the upper one, (4.9), with w_t for the point w₀; the lower one is (4.9) for −f. Both are tight. Quadratics of any ' +
    'signature, and sums of C¹ piecewise quadratics along rotated axes; the reason behind both is ' +
    'curvature-along-a-segment. Footnote 4 would prove (4.9) from “a power series”: but a smooth function need not be ' +
    'one, not even twice differentiable. Huber’s function is w²/2 near 0, so its power series there is w²/2, which is 2 ' +
    'at w = 2, where the function is 3/2.',
  references: ['Chapter, Problem 4.1.3', 'Nesterov, Lectures on Convex Optimization, Lemma 1.2.3'],
  settles: ['chapter/ineq-4.9', 'chapter/fn4-proof-sketch'],
  refutes: {
    'chapter/fn4-proof-sketch': {
      in: 'piecewise',
      // In the first piece all derivatives but the second vanish: that is the power series around w₀.
      given: { smooth: '−L ≤ C_{i,j} ≤ L', firstPiece: '⟨P_i, w₀⟩ < τ_1' },
      claim: 'f(w) − f(w₀) − ⟨∇f(w₀), w − w₀⟩ = Σᵢ ½·C_{i,1}·⟨P_i, w − w₀⟩²',
      by: {
        take: { L: 1, C: [[1, 0]], τ: [1], b: [0], Q: [[1]], w: [2], 'w₀': [0] },
        shows: ['f(w) = 3/2', 'f(w₀) = 0', '‖∇f(w₀)‖² = 0', 'Σᵢ ½·C_{i,1}·⟨P_i, w − w₀⟩² = 2'],
      },
      search: true,
    },
  },
  given: {
    smooth: {
      says: 'f is L-smooth: all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
  },
  cases: {
    quadratic: { draws: { ...quadratic.draws, ...points }, define: quadratic.define },
    piecewise: { draws: { ...piecewise.draws, ...points }, define: piecewise.define },
  },
  proof: {
    above: {
      start: 'f(w)',
      steps: [
        {
          '≤': 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ + L/2·‖w − w₀‖²',
          by: ['smooth', curvatureAlongASegment],
          certificate: { quadratic: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w − w₀⟩²' },
        },
      ],
    },
    below: {
      start: 'f(w)',
      steps: [
        {
          '≥': 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ − L/2·‖w − w₀‖²',
          by: ['smooth', curvatureAlongASegment],
          certificate: { quadratic: 'Σᵢ ½·(L + λᵢ)·⟨P_i, w − w₀⟩²' },
        },
      ],
    },
  },
  sharp: {
    above: [
      {
        take: { L: 1, λ: [1], Q: [[1]], b: [0], w: [3], 'w₀': [1] },
        shows: ['f(w) = 9/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 5/2', 'L/2·‖w − w₀‖² = 2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 1]], τ: [1], b: [1], Q: [[1]], w: [4], 'w₀': [2] },
        shows: ['f(w) = 17/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 13/2', 'L/2·‖w − w₀‖² = 2'],
      },
    ],
    below: [
      {
        take: { L: 1, λ: [-1], Q: [[1]], b: [0], w: [3], 'w₀': [1] },
        shows: ['f(w) = −9/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = −5/2', 'L/2·‖w − w₀‖² = 2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, -1]], τ: [1], b: [1], Q: [[1]], w: [4], 'w₀': [2] },
        shows: ['f(w) = −1/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 3/2', 'L/2·‖w − w₀‖² = 2'],
      },
    ],
  },
  necessary: {
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [0], w: [1], 'w₀': [0] },
        shows: ['f(w) = 1', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ + L/2·‖w − w₀‖² = 1/2'],
      },
      {
        take: { L: 1, λ: [-2], Q: [[1]], b: [0], w: [1], 'w₀': [0] },
        shows: ['f(w) = −1', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ − L/2·‖w − w₀‖² = −1/2'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 3]], τ: [1], b: [0], Q: [[1]], w: [4], 'w₀': [0] },
        shows: ['f(w) = 27/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ + L/2·‖w − w₀‖² = 8'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, -3]], τ: [1], b: [0], Q: [[1]], w: [4], 'w₀': [0] },
        shows: ['f(w) = −27/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ − L/2·‖w − w₀‖² = −8'],
      },
    ],
  },
});
