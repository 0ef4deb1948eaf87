import * as draws from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { leastSquaresRun } from '../../theorems/families/early-stopped-run.js';
import { only } from './only.js';

/** W2 for the engine. The equalities become an identity, so they hold in every instance. */
export const gradientDescentTheorem = theorem({
  ...only,
  id: 'bench-gradient-descent',
  title: '30 steps of gradient descent on least squares, 6 rows and 8 columns',
  given: {
    spectrum: 'σ_min ≤ σ_i ≤ σ_max',
    positive: '0 < σ_min',
    stepSize: '0 < η < 1/σ_max²',
  },
  cases: {
    run: {
      draws: {
        n: draws.integer(6, 6),
        d: draws.integer(8, 8),
        T: draws.integer(30, 30),
        σ_min: draws.positive(),
        σ_max: draws.atLeast('σ_min'),
        σ: draws.entriesBetween('n', 'σ_min', 'σ_max'),
        U: draws.orthogonal('n'),
        V: draws.orthogonal('d'),
        y: draws.vector('n'),
        η: draws.bounded(),
      },
      define: ['X = U·diag(σ, n, d)·Vᵀ', 'u = Uᵀ', 'v = Vᵀ', 'w₀ = 0_d', ...leastSquaresRun],
    },
  },
  proof: {
    filter: {
      start: 'σ_i·⟨v_i, w_T⟩',
      steps: [{ '=': '(1 − (1 − 2·η·σ_i²)^T)·⟨u_i, y⟩', by: ['spectrum', 'positive'] }],
    },
    monotone: {
      start: '‖X·w_{t+1} − y‖²',
      steps: [{ '≤': '‖X·w_t − y‖²', by: ['spectrum', 'stepSize'] }],
    },
  },
  sharp: { monotone: { because: 'only timed here' } },
  necessary: {
    spectrum: { because: 'only timed here' },
    positive: { because: 'only timed here' },
    stepSize: { because: 'only timed here' },
  },
});
