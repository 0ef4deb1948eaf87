import * as draws from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { sampledStep } from '../../theorems/families/sampled-step.js';
import { only } from './only.js';

/** W4 for the engine. The equality becomes an identity, so it holds in every instance. */
export const expectedStepTheorem = theorem({
  ...only,
  id: 'bench-expected-step',
  title: 'Exact expectation of a step of SGD, 6 rows and 8 columns',
  given: {
    spectrum: 'σ_min ≤ σ_i ≤ σ_max',
    positive: '0 < σ_min',
    stepSize: '0 < η < σ_min²/σ_max⁴',
  },
  cases: {
    rows: {
      draws: {
        n: draws.integer(6, 6),
        d: draws.integer(8, 8),
        σ_min: draws.positive(),
        σ_max: draws.atLeast('σ_min'),
        σ: draws.entriesBetween('n', 'σ_min', 'σ_max'),
        U: draws.orthogonal('n'),
        Q: draws.orthogonal('d'),
        z: draws.vector('d'),
        η: draws.bounded(),
      },
      define: ['X = U·diag(σ, n, d)·Qᵀ', ...sampledStep],
    },
  },
  proof: {
    expansion: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [{ '=': 'V(z) − 4·η/n·‖Xᵀ·r‖² + 4·η²/n·Σᵢ r_i²·‖X·X_i‖²', by: 'spectrum' }],
    },
    contraction: {
      start: '𝔼ᵢ[V(z⁺_i)]',
      steps: [{ '≤': '(1 − 4·η/n·σ_min² + 4·η²/n·σ_max⁴)·V(z)', by: ['spectrum', 'positive', 'stepSize'] }],
    },
  },
  sharp: { contraction: { because: 'only timed here' } },
  necessary: {
    spectrum: { because: 'only timed here' },
    positive: { because: 'only timed here' },
    stepSize: { because: 'only timed here' },
  },
});
