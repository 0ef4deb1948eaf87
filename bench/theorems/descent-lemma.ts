import * as draws from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../../theorems/families/gradient-descent-run.js';
import { rotatedQuadratic } from '../../theorems/families/rotated-quadratic.js';
import { only } from './only.js';

const quadratic = rotatedQuadratic();

/** W1 for the engine: one line without a certificate, so that every instance is decided by itself. */
export const descentLemmaTheorem = theorem({
  ...only,
  id: 'bench-descent-lemma',
  title: 'Descent lemma on a quadratic of 6 variables',
  given: {
    curvature: '0 < L',
    smooth: '−L ≤ λᵢ ≤ L',
    stepSize: '0 ≤ η ≤ 1/L',
  },
  cases: {
    quadratic: {
      draws: {
        ...quadratic.draws,
        n: draws.integer(6, 6),
        L: draws.positive(),
        T: draws.integer(1, 1),
        'w₀': draws.vector('n'),
        η: draws.bounded(),
      },
      define: [...quadratic.define, gradientDescentRun],
    },
  },
  proof: {
    descent: {
      start: 'f(w_1)',
      steps: [{ '≤': 'f(w_0) − η/2·‖∇f(w_0)‖²', by: ['curvature', 'smooth', 'stepSize'] }],
    },
  },
  sharp: { descent: { because: 'only timed here' } },
  necessary: {
    curvature: { because: 'only timed here' },
    smooth: { because: 'only timed here' },
    stepSize: { because: 'only timed here' },
  },
});
