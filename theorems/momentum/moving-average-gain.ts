import { decay, integer, number } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';
import { turningGradients } from '../families/turning-gradients.js';

const filter = ['η = 1', 'w₀ = 0_2', averagedMomentumRun({ gradient: 'g' })];

export const movingAverageGain = theorem({
  id: 'moving-average-gain',
  title: 'What the moving average makes of an oscillation',
  subject: 'momentum',
  about:
    'An input that turns by the angle ω in each step (a complex exponential; c = cos ω, s = sin ω) comes out of ' +
    'z⁺ = β·z + (1 − β)·g as a steady oscillation S of the same frequency, less β^T·S, which dies away. Its squared length ' +
    'is that of the input times (1 − β)²/(1 − 2β·cos ω + β²): 1 at ω = 0, so this is a low-pass filter. At ω = π, where ' +
    'g = a, −a, a, …, the gain is (1 − β)/(1 + β), 1/19 for β = 0.9. So oscillating gradients do not cancel, as 003 has ' +
    'it, but are damped by that factor; that β < 1 and the start matter is left out there.',
  references: ['Document 002, momentum and RC circuit', 'Document 003, §2.5'],
  settles: ['lectures/ema-is-rc', 'lectures/mom-cancels-oscillation'],
  given: {
    circle: { says: 'c = cos ω and s = sin ω for an angle ω', in: { turning: 'c² + s² = 1' } },
    rest: 'z_{0,i} = 0',
    average: 'z_{t+1} = β·z_t + (1 − β)·g_t',
    alternating: { says: 'ω = π', in: { alternating: 'g_t = (−1)^t·g_0' } },
  },
  cases: {
    turning: {
      draws: { T: integer(1, 50), β: decay(), τ: number(), a: number(), b: number() },
      define: [
        'c = (1 − τ²)/(1 + τ²)',
        's = 2·τ/(1 + τ²)',
        turningGradients,
        'S = (1 − β)/(1 − 2·β·c + β²)·(Rᵀ·g_0 − β·g_0)',
        ...filter,
      ],
    },
    alternating: {
      draws: { T: integer(1, 50), β: decay(), a: number(), b: number() },
      define: ['c = −½ − ½', 's = 0·β', turningGradients, ...filter],
    },
  },
  proof: {
    gain: {
      in: ['turning'],
      start: '‖z_T + β^T·S‖²',
      steps: [
        { '=': '‖S‖²', by: ['rest', 'average', 'circle'] },
        { '=': '(1 − β)²/(1 − 2·β·c + β²)·‖g_0‖²', by: 'circle' },
      ],
    },
    alternating: {
      in: ['alternating'],
      start: 'z_T',
      steps: [{ '=': '(1 − β)/(1 + β)·(β^T − (−1)^T)·g_0', by: ['rest', 'average', 'alternating'] }],
    },
  },
  sharp: {},
  necessary: {
    circle: {
      take: { T: 1, β: '1/2', τ: 1, a: 1, b: 0, c: 1, s: 1 },
      shows: ['c² + s² = 2'],
    },
    rest: {
      take: {
        T: 1,
        β: '1/2',
        τ: 0,
        a: 2,
        b: 0,
        z: [
          [2, 0],
          [2, 0],
        ],
      },
      shows: ['‖S‖² = 4', '‖z_1 + β·S‖² = 9'],
    },
    average: {
      take: {
        T: 1,
        β: '1/2',
        τ: 0,
        a: 2,
        b: 0,
        z: [
          [0, 0],
          [2, 0],
        ],
      },
      shows: ['‖S‖² = 4', '‖z_1 + β·S‖² = 9'],
    },
    alternating: {
      in: 'alternating',
      take: {
        T: 2,
        β: '1/2',
        a: 1,
        b: 0,
        g: [
          [1, 0],
          [1, 0],
        ],
      },
      shows: ['z_{2,1} = ¾', '(1 − β)/(1 + β)·(β² − 1) = −¼'],
    },
  },
});
