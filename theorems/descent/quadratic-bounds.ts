import { nonnegative, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise();
const points = { L: nonnegative(), w: vector('n'), 'w₀': vector('n') };

const above = {
  start: 'f(w)',
  steps: [
    {
      '≤': 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ + L/2·‖w − w₀‖²',
      by: 'smooth',
      certificate: { quadratic: 'Σᵢ ½·(L − λᵢ)·⟨P_i, w − w₀⟩²' },
    },
  ],
} as const;

const below = {
  start: 'f(w)',
  steps: [
    {
      '≥': 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ − L/2·‖w − w₀‖²',
      by: 'smooth',
      certificate: { quadratic: 'Σᵢ ½·(L + λᵢ)·⟨P_i, w − w₀⟩²' },
    },
  ],
} as const;

export const quadraticBounds = theorem({
  id: 'quadratic-bounds',
  title: 'Quadratic bounds of a smooth function',
  subject: 'descent',
  about:
    'An L-smooth function stays between two parabolas of curvature ±L that touch it in any point. The chapter states ' +
    'the upper one, (4.9), with w_t for the point w₀; the lower one is (4.9) for −f. Both are tight. Quadratics of any ' +
    'signature, and sums of C¹ piecewise quadratics along rotated axes; for the reason behind both, see ' +
    'curvature-along-a-segment.',
  references: ['Chapter, Problem 4.1.3', 'Nesterov, Lectures on Convex Optimization, Lemma 1.2.3'],
  settles: ['chapter/ineq-4.9'],
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
    above: { in: ['quadratic'], ...above },
    below: { in: ['quadratic'], ...below },
    abovePiecewise: { in: ['piecewise'], ...above },
    belowPiecewise: { in: ['piecewise'], ...below },
  },
  sharp: {
    above: {
      take: { L: 1, λ: [1], Q: [[1]], b: [0], w: [3], 'w₀': [1] },
      shows: ['f(w) = 9/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 5/2', 'L/2·‖w − w₀‖² = 2'],
    },
    below: {
      take: { L: 1, λ: [-1], Q: [[1]], b: [0], w: [3], 'w₀': [1] },
      shows: ['f(w) = −9/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = −5/2', 'L/2·‖w − w₀‖² = 2'],
    },
    abovePiecewise: {
      in: 'piecewise',
      take: { L: 1, C: [[0, 1]], τ: [1], b: [1], Q: [[1]], w: [4], 'w₀': [2] },
      shows: ['f(w) = 17/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 13/2', 'L/2·‖w − w₀‖² = 2'],
    },
    belowPiecewise: {
      in: 'piecewise',
      take: { L: 1, C: [[0, -1]], τ: [1], b: [1], Q: [[1]], w: [4], 'w₀': [2] },
      shows: ['f(w) = −1/2', 'f(w₀) + ⟨∇f(w₀), w − w₀⟩ = 3/2', 'L/2·‖w − w₀‖² = 2'],
    },
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
