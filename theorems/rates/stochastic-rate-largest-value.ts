import { between, nonnegative, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { sawtooth } from '../families/sawtooth.js';
import { stochasticGradientRate } from './stochastic-gradient-rate.js';

const centred = sawtooth({ h: '4·T/(9·T + 1)', centred: true, steps: 12 });
const falling = sawtooth({ h: '4·T/(5·T + 1)', steps: 12 });

export const stochasticRateLargestValue = theorem({
  id: 'stochastic-rate-largest-value',
  title: 'The rate of SGD with the largest value for M',
  subject: 'rates',
  about:
    'Theorem 4.6.2 with the M of Theorem 4.6.1, the largest |f(w_t)| for t ≤ T + 1, is false for every T, even without ' +
    'noise: on the sawtooth of step size 4T/((9T + 1)L) the squared gradients are (9T + 1)/(4T) > 2 times ρ = √(MLσ²/T). ' +
    'The smallest case is f = ½w² − 17/8 from 5/2, T = 1: 25/4 > 5. With M = f(w_1) − f(w_{T+1}), as in §4.6, the ' +
    'sawtooth of step size 4T/((5T + 1)L) shows that the constant cannot be below (5T + 1)/(4T); it is 3/2 at most ' +
    '(stochastic-gradient-rate), and 3/2 for T = 1. σ is the length of all gradients.',
  references: ['Chapter, Theorem 4.6.1', 'Chapter, Theorem 4.6.2'],
  settles: ['chapter/thm-4.6.2'],
  refutes: {
    'chapter/thm-4.6.2': {
      in: 'oneStep',
      given: {
        curvature: '0 < L',
        smooth: 'F_2 ≤ F_1 − η·σ² + L/2·η²·σ²',
        largest: 'max(|F_1|, |F_2|) ≤ M',
        stepSize: 'η = √(M/(L·σ²))',
      },
      claim: 'σ² ≤ 2·√(M·L·σ²)',
      by: {
        take: { L: 1, σ: '5/2', h: '2/5', v: 1, s: 0 },
        shows: ['η = 2/5', 'M = 1', 'F_1 = 1', 'F_2 = −1', 'σ² = 25/4', '2·√(M·L·σ²) = 5'],
      },
      search: true,
    },
  },
  given: {
    steps: { says: 'T ≥ 1', in: { largest: '1 ≤ T', fall: '1 ≤ T' } },
  },
  cases: {
    largest: {
      draws: centred.draws,
      define: [...centred.define, 'M = max_{t=1}^{T+1} |f(w_t)|'],
    },
    fall: { draws: falling.draws, define: [...falling.define, 'M = f(w_1) − f(w_{T+1})'] },
    oneStep: {
      draws: {
        L: positive(),
        σ: positive(),
        h: between('0', '1'),
        v: between('−1', '1', { closed: true }),
        s: nonnegative(),
      },
      define: ['η = h/L', 'M = L·σ²·η²', 'F_1 = v·M', 'F_2 = F_1 − η·σ² + L/2·η²·σ² − s'],
    },
  },
  proof: {
    largest: {
      in: ['largest'],
      start: '(9·T + 1)/(4·T)·√(M·L·a²/T)',
      steps: [{ '=': '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖²', by: ['steps', stochasticGradientRate] }],
    },
    tooLarge: {
      in: ['largest'],
      start: '(9·T + 1)/(4·T)',
      steps: [{ '=': '2 + (T + 1)/(4·T)', by: 'steps' }],
    },
    fall: {
      in: ['fall'],
      start: '(5·T + 1)/(4·T)·√(M·L·a²/T)',
      steps: [{ '=': '1/T·Σ_{t=1}^{T} ‖∇f(w_t)‖²', by: 'steps' }],
    },
  },
  sharp: {},
  necessary: { steps: { because: 'a run has a step; it is stated because T is a denominator' } },
});
