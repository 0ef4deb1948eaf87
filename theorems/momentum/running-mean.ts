import { dimension, integer, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { chain } from '../../src/optimizer/chain.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { straightAverage } from '../../src/optimizer/straight-average.js';
import { theorem } from '../../src/prove/theorem.js';

/** Gradient descent along the straight average: its state has the mean m and the number of steps, `size` numbers in all. */
const run = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: 'T',
  gradient: 'g',
  hyperparameters: { rate: '1' },
  readings: { m: { from: 0, type: 'vector' }, size: { from: 0, type: 'scalar' } },
  optimizer: (S, { rate }) =>
    observe(chain(straightAverage(S), scaleByRate(S, rate)), {
      m: { from: 0, read: ([{ mean }]) => mean },
      size: { from: 0, read: ([state]) => S.fromInteger(Object.values(state).flat().length) },
    }),
});

export const runningMean = theorem({
  id: 'running-mean',
  title: 'A straight average needs one vector and a counter',
  subject: 'momentum',
  about:
    'Document 002 says that the straight average (1/t)·Σ ∇f(wᵢ) “requires lots of memory”, as all past gradients have to ' +
    'be remembered. They need not: m⁺ = m + (g − m)/t is that average exactly, and its state is d + 1 numbers, as many as ' +
    'there are with the exponential average but for the counter. What sets the exponential average apart is that it ' +
    'forgets. Averaging with a state is what the document says state-space systems can do, and is right.',
  references: ['Document 002, momentum', 'Welford 1962'],
  settles: ['lectures/straight-average-memory', 'lectures/state-can-average'],
  refutes: {
    'lectures/straight-average-memory': {
      given: { average: 'm_T = 1/T·Σ_{t=1}^{T} g_t' },
      claim: 'T·d ≤ size_T',
      by: {
        take: { T: 3, 'w₀': [0], g: [[3], [1], [2]] },
        shows: ['m_3 = 2·1_d', 'T·d = 3', 'size_3 = 2'],
      },
      search: true,
    },
  },
  given: { update: 'm_{t+1} = m_t + 1/(t + 1)·(g_{t+1} − m_t)' },
  cases: {
    stream: {
      draws: { d: dimension(), T: integer(1, 50), 'w₀': vector('d'), g: stream('T', 'd') },
      define: [run],
    },
  },
  proof: {
    mean: { start: 'm_T', steps: [{ '=': '1/T·Σ_{t=1}^{T} g_t', by: 'update' }] },
    memory: { start: 'size_T', steps: [{ '=': 'd + 1', by: 'update' }] },
  },
  sharp: {},
  necessary: {
    update: {
      take: { T: 1, 'w₀': [0], g: [[2]], m: [[0], [1]] },
      shows: ['m_1 = 1_d'],
    },
  },
});
