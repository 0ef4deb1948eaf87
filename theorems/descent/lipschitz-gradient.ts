import { nonnegative, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { rotatedPiecewise } from '../families/rotated-piecewise.js';
import { rotatedQuadratic } from '../families/rotated-quadratic.js';

const quadratic = rotatedQuadratic();
const piecewise = rotatedPiecewise();
const points = { L: nonnegative(), w: vector('n'), 'w₀': vector('n') };

export const lipschitzGradient = theorem({
  id: 'lipschitz-gradient',
  title: 'Curvatures within [−L, L] make a function L-smooth',
  subject: 'descent',
  about:
    'The chapter calls f L-smooth if its gradient is L-Lipschitz, (4.8). This says that the functions on which the ' +
    'theorems of this subject are checked are L-smooth in this sense, by the bound on their curvatures: quadratics of ' +
    'any signature, and sums of piecewise quadratics along rotated axes, which have no second derivative at the ' +
    'breakpoints. Stated for the squares of both sides.',
  references: ['Chapter, Definition 4.1.2', 'Nesterov, Lectures on Convex Optimization, Lemma 1.2.2'],
  settles: ['chapter/def-L-smooth'],
  given: {
    smooth: {
      says: 'all curvatures lie between −L and L',
      in: { quadratic: '−L ≤ λᵢ ≤ L', piecewise: '−L ≤ C_{i,j} ≤ L' },
    },
  },
  cases: {
    quadratic: { draws: { ...quadratic.draws, ...points }, define: quadratic.define },
    piecewise: { draws: { ...piecewise.draws, ...points }, define: piecewise.define },
  },
  proof: {
    lipschitz: {
      start: '‖∇f(w) − ∇f(w₀)‖²',
      steps: [
        {
          '≤': 'L²·‖w − w₀‖²',
          by: 'smooth',
          certificate: { quadratic: 'Σᵢ (L − λᵢ)·(L + λᵢ)·⟨P_i, w − w₀⟩²' },
        },
      ],
    },
  },
  sharp: {
    lipschitz: [
      {
        take: { L: 2, λ: [2], Q: [[1]], b: [0], w: [3], 'w₀': [1] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 16', '‖w − w₀‖² = 4'],
      },
      {
        in: 'piecewise',
        take: { L: 2, C: [[0, -2]], τ: [-1], b: [0], Q: [[1]], w: [3], 'w₀': [1] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 16', '‖w − w₀‖² = 4'],
      },
    ],
  },
  necessary: {
    smooth: [
      {
        take: { L: 1, λ: [2], Q: [[1]], b: [0], w: [1], 'w₀': [0] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 4', 'L²·‖w − w₀‖² = 1'],
      },
      {
        take: { L: 1, λ: [-2], Q: [[1]], b: [0], w: [1], 'w₀': [0] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 4', 'L²·‖w − w₀‖² = 1'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, 2]], τ: [-1], b: [0], Q: [[1]], w: [1], 'w₀': [0] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 4', 'L²·‖w − w₀‖² = 1'],
      },
      {
        in: 'piecewise',
        take: { L: 1, C: [[0, -2]], τ: [-1], b: [0], Q: [[1]], w: [1], 'w₀': [0] },
        shows: ['‖∇f(w) − ∇f(w₀)‖² = 4', 'L²·‖w − w₀‖² = 1'],
      },
    ],
  },
});
