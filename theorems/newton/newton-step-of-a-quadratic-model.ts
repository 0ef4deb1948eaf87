import { boundedVector, dimension, orthogonal, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const model = 'q(x: vector) = ⟨g, x⟩ + ½·⟨x, H·x⟩';
const gap = [
  { '=': 'q(δ⋆) + ½·⟨δ − δ⋆, H·(δ − δ⋆)⟩', by: ['critical', algebra] },
  { '≥': 'q(δ⋆)', by: 'curvature', certificate: 'Σᵢ ½·λᵢ·⟨P_i, δ − δ⋆⟩²' },
] as const;

export const newtonStepOfAQuadraticModel = theorem({
  id: 'newton-step-of-a-quadratic-model',
  title: 'The critical point of the quadratic model is its minimum where the Hessian is positive',
  subject: 'newton',
  about:
    'q(δ) = ⟨g, δ⟩ + ½⟨δ, Hδ⟩ is the model of (4.3) less f(w). Where ∇q vanishes, g + Hδ⋆ = 0, the model is least, if H ' +
    'is positive semidefinite. The chapter asks for nothing; for an indefinite H the critical point is none: for H = −1, ' +
    'g = 1 it is the maximum. If H has an inverse the critical point is the Newton step δ⋆ = −H⁻¹g. If not, there may ' +
    'be none: H = diag(0, 1), g = (1, 0) has q(−s, 0) = −s.',
  references: ['Chapter, (4.3) to (4.6)', 'Boyd, Vandenberghe, Convex Optimization, §9.5.1'],
  settles: ['chapter/newton-critical-point', 'chapter/convex-quadratic-min-gradient-zero'],
  given: {
    curvature: {
      says: 'all eigenvalues of H are at least 0 (semidefinite), or positive (definite)',
      in: { semidefinite: '0 ≤ λᵢ', definite: '0 < λᵢ' },
    },
    critical: {
      says: 'the gradient of the model vanishes',
      in: { semidefinite: 'g + H·δ⋆ = 0_n', definite: 'g + H·δ⋆ = 0_n' },
    },
  },
  cases: {
    semidefinite: {
      draws: { n: dimension(), λ: boundedVector('n'), Q: orthogonal('n'), 'δ⋆': vector('n'), δ: vector('n') },
      define: ['P = Qᵀ', 'H = Q·diag(λ)·P', 'g = −H·δ⋆', model],
    },
    definite: {
      draws: { n: dimension(), λ: boundedVector('n'), Q: orthogonal('n'), g: vector('n'), δ: vector('n') },
      define: ['P = Qᵀ', 'H = Q·diag(λ)·P', 'δ⋆ = −Q·(P·g ⊘ λ)', model],
    },
    unbounded: {
      draws: { x: vector(1) },
      define: ['e = 1_2', 's_i = e_i·(2 − i)', 'H = diag(e − s)', 'g = s', 'y = −x_1·s', model],
    },
  },
  proof: {
    least: { in: ['semidefinite', 'definite'], start: 'q(δ)', steps: gap },
    step: { in: ['definite'], start: 'δ⋆', steps: [{ '=': '−H⁻¹·g', by: ['critical', 'curvature'] }] },
    unbounded: { in: ['unbounded'], start: 'q(y)', steps: [{ '=': '−x_1', by: algebra }] },
  },
  sharp: {
    least: { take: { λ: [0], Q: [[1]], 'δ⋆': [1], δ: [2] }, shows: ['q(δ) = 0', 'q(δ⋆) = 0'] },
  },
  necessary: {
    curvature: [
      { take: { λ: [-1], Q: [[1]], 'δ⋆': [1], δ: [0] }, shows: ['g = 1_1', 'q(δ⋆) = 1/2', 'q(δ) = 0'] },
      {
        in: 'definite',
        take: { λ: [-1], Q: [[1]], g: [1], δ: [0] },
        shows: ['δ⋆ = 1_1', 'q(δ⋆) = 1/2', 'q(δ) = 0'],
      },
    ],
    critical: [
      { take: { λ: [1], Q: [[1]], 'δ⋆': [1], δ: [0], g: [0] }, shows: ['q(δ⋆) = 1/2', 'q(δ) = 0'] },
      {
        in: 'definite',
        take: { λ: [1], Q: [[1]], 'δ⋆': [1], δ: [0], g: [0] },
        shows: ['q(δ⋆) = 1/2', 'q(δ) = 0'],
      },
    ],
  },
});
