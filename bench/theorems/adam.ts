import * as draws from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../../theorems/families/adam-moments.js';
import { only } from './only.js';

/**
 * W3 for the engine: the step of Adam is η·m̂/(√v̂ + ε), here without η. With ε > 0 the bound is strict but for a step
 * of zero, so that enclosures can decide it.
 */
export const adamTheorem = theorem({
  ...only,
  id: 'bench-adam',
  title: '50 steps of Adam in 8 dimensions',
  given: {
    decay: '0 ≤ β < 1',
    squareDecay: '0 < γ < 1',
    offset: '0 < ε',
  },
  cases: {
    stream: {
      draws: {
        n: draws.integer(8, 8),
        T: draws.integer(50, 50),
        β: draws.bounded(),
        γ: draws.bounded(),
        ε: draws.positive(),
        g: draws.stream('T', 'n'),
      },
      define: [
        adamMoments({
          gradient: 'g',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
        }),
      ],
    },
  },
  proof: {
    step: {
      start: '(1 − γ)·(1 − β^t)²·(m̂_{t,i}/(√v̂_{t,i} + ε))²',
      steps: [
        {
          '≤': '(1 − β)²·(Σ_{s=1}^{t} (β²/γ)^{t−s})·(1 − γ^t)',
          by: ['decay', 'squareDecay', 'offset'],
        },
      ],
    },
    mean: {
      start: 'm_{T,i}',
      steps: [{ '=': '(1 − β)·Σ_{s=1}^{T} β^{T−s}·g_{s,i}', by: 'decay' }],
    },
    square: {
      start: 'v_{T,i}',
      steps: [{ '=': '(1 − γ)·Σ_{s=1}^{T} γ^{T−s}·g_{s,i}²', by: 'squareDecay' }],
    },
  },
  sharp: { step: { because: 'only timed here' } },
  necessary: {
    decay: { because: 'only timed here' },
    squareDecay: { because: 'only timed here' },
    offset: { because: 'only timed here' },
  },
});
