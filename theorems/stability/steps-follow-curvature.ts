import { integer, number, vector } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresWithMinimiser } from '../families/least-squares-run.js';

const known = leastSquaresWithMinimiser();

export const stepsFollowCurvature = theorem({
  id: 'steps-follow-curvature',
  title: 'Steps along singular vectors',
  subject: 'stability',
  about:
    'The curvature of ‖Xw − y‖² along vᵢ is 2σᵢ², and the step along vᵢ is η times that, times the error along vᵢ. So ' +
    'what is bigger for larger σᵢ is the step in proportion to the error, as the lectures leave out: where there is no ' +
    'error along a steep direction, there is no step along it. The first step from 0 is 2ησᵢ·⟨uᵢ, y⟩ along vᵢ.',
  references: ['Document 000, §3.1', 'Document 001, Adam', 'Document 003, §2.2.1, key insight'],
  settles: ['lectures/gd-big-steps-steep', 'lectures/gd-curvature-eq-sv'],
  given: {
    normalEquations: 'Xᵀ·X·w⋆ = Xᵀ·y',
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    svd: {
      draws: { ...known.draws, 'w₀': vector('d'), η: number(), T: integer(1, 3) },
      define: [...known.define, 'u = Uᵀ', 'H = 2·Xᵀ·X', gradientDescentRun],
    },
  },
  proof: {
    curvature: {
      start: '⟨v_i, H·v_i⟩',
      steps: [{ '=': '2·σ_i²', by: algebra }],
    },
    step: {
      start: '⟨v_i, w_{t+1} − w_t⟩',
      steps: [
        { '=': '−η·⟨v_i, ∇f(w_t)⟩', by: 'update' },
        { '=': '−2η·σ_i²·⟨v_i, w_t − w⋆⟩', by: 'normalEquations' },
      ],
    },
    firstStep: {
      start: '⟨v_i, −η·∇f(0_d)⟩',
      steps: [{ '=': '2η·σ_i·⟨u_i, y⟩', by: algebra }],
    },
  },
  sharp: {},
  necessary: {
    normalEquations: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], y: [0], 'w₀': [1], η: 1, T: 1 },
      shows: ['⟨v_1, w_1 − w_0⟩ = −2', '⟨v_1, w_0 − w⋆⟩ = 0'],
    },
    update: {
      take: { U: [[1]], V: [[1]], σ: [1], 'w⋆': [1], z: [0], 'w₀': [1], η: 1, T: 1, w: [[1], [2]] },
      shows: ['⟨v_1, w_1 − w_0⟩ = 1', '⟨v_1, w_0 − w⋆⟩ = 0'],
    },
  },
});
