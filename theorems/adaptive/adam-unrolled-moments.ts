import { dimension, integer, number, stream } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

export const adamUnrolledMoments = theorem({
  id: 'adam-unrolled-moments',
  title: 'The moments of Adam are weighted sums of past gradients',
  subject: 'adaptive',
  about:
    'Both moving averages of Adam, started at 0, written out: the gradient of step s enters the mean of step t with ' +
    'the weight (1 − β)·β^(t−s), and its square enters the second moment with (1 − γ)·γ^(t−s). Gradients are numbered ' +
    'from 1, so g₁ = ∇L(w₀) makes m₁. The lectures call the result of the first gradient m_t in one line and m_{t+1} in ' +
    'the next. The square of a vector is taken entry by entry. Nothing is asked of β and γ.',
  references: ['Lectures, 000 (10) and (11)', 'Kingma and Ba, Adam, section 3'],
  settles: ['lectures/adam-recursions', 'lectures/adam-index-001'],
  given: {
    start: 'm_{0,i} = 0',
    mean: 'm_s = β·m_{s−1} + (1 − β)·g_s',
    squareStart: 'v_{0,i} = 0',
    square: 'v_s = γ·v_{s−1} + (1 − γ)·(g_s ⊙ g_s)',
  },
  cases: {
    stream: {
      draws: { n: dimension(3), t: integer(1, 50), β: number(), γ: number(), g: stream('t', 'n') },
      define: [adamMoments({ gradient: 'g', beta: 'β', gamma: 'γ', names: { first: 'm', second: 'v' } })],
    },
  },
  proof: {
    first: {
      start: 'm_{t,i}',
      steps: [{ '=': '(1 − β)·Σ_{s=1}^{t} β^{t−s}·g_{s,i}', by: ['start', 'mean'] }],
    },
    second: {
      start: 'v_{t,i}',
      steps: [{ '=': '(1 − γ)·Σ_{s=1}^{t} γ^{t−s}·g_{s,i}²', by: ['squareStart', 'square'] }],
    },
  },
  sharp: {},
  necessary: {
    start: {
      take: { β: '1/2', γ: '1/2', g: [[0]], m: [[1], ['1/2']], v: [[0], [0]] },
      shows: ['m_{1,1} = 1/2', 'g_{1,1} = 0'],
    },
    mean: {
      take: { β: '1/2', γ: '1/2', g: [[1]], m: [[0], [1]], v: [[0], ['1/2']] },
      shows: ['m_{1,1} = 1', '(1 − β)·g_{1,1} = 1/2'],
    },
    squareStart: {
      take: { β: '1/2', γ: '1/2', g: [[0]], m: [[0], [0]], v: [[1], ['1/2']] },
      shows: ['v_{1,1} = 1/2', 'g_{1,1} = 0'],
    },
    square: {
      take: { β: '1/2', γ: '1/2', g: [[1]], m: [[0], ['1/2']], v: [[0], [1]] },
      shows: ['v_{1,1} = 1', '(1 − γ)·g_{1,1}² = 1/2'],
    },
  },
});
