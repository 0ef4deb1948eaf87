import { bounded, integer, nonnegative, number, numberStream, positive } from '../../src/generate/draws.js';
import { sequenceOf, type Sequence, type Value, vector } from '../../src/formula/type.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

/** v_0 = 0, …, v_T on the gradients g_1, …, g_T, which are numbers: v_t belongs to the step on g_t. */
const run = optimizerRun({
  iterates: 'w',
  start: '0_1',
  steps: 'T',
  gradient: 'G',
  hyperparameters: { rate: 'η', beta: 'β' },
  readings: { v: { from: 0, type: 'vector' } },
  optimizer: (S, { rate, beta }) =>
    observe(heavyBallVelocity(S, { rate, beta }), { v: { from: 0, read: ({ velocity }) => velocity } }),
});

export const heavyBallWeights = theorem({
  id: 'heavy-ball-weights',
  title: 'The velocity of heavy ball is a weighted sum of past gradients',
  subject: 'momentum',
  about:
    'The chapter says that v_t = β·v_{t−1} + η·g_t is a weighted average of past gradients. It is a weighted sum, ' +
    'v_T = η·Σ β^(T−t)·g_t: the weights add up to η(1 − β^T)/(1 − β), and even with η taken out v_T need not lie between ' +
    'the least and the greatest gradient. It is that factor times an average, so momentum also multiplies the step size, ' +
    'by up to 1/(1 − β). On a constant slope it therefore speeds up, as the chapter says: the step grows by ηβ^T·g each ' +
    'time, from η·g towards η·g/(1 − β). Gradients are numbers here; with vectors each entry behaves so. They are numbered ' +
    'from 1, and v_0 = 0.',
  references: ['Chapter, §4.3'],
  settles: ['chapter/weighted-average', 'chapter/hb-consistent-downhill'],
  refutes: {
    'chapter/weighted-average': {
      in: 'stream',
      given: { decay: '0 ≤ β < 1', stepSize: '0 < η' },
      claim: 'η·min_{t=1}^{T} g_t ≤ v_{T,1} ≤ η·max_{t=1}^{T} g_t',
      by: { take: { T: 2, η: 1, β: '1/2', g: [1, 1] }, shows: ['v_{1,1} = 1', 'v_{2,1} = 3/2'] },
      search: true,
    },
  },
  given: {
    decay: { says: '0 ≤ β < 1', in: { stream: '0 ≤ β < 1' } },
    stepSize: { says: '0 < η', in: { stream: '0 < η' } },
    rest: 'v_{0,1} = 0',
    update: { says: 'v_t = β·v_{t−1} + η·g_t', in: { stream: 'v_{t,1} = β·v_{t−1,1} + η·g_t', slope: 'v_{t,1} = β·v_{t−1,1} + η·g_t' } },
    constant: { says: 'g_t = g', in: { slope: 'g_t = a' } },
    greatest: { says: 'm is at least every gradient', in: { stream: 'max_{t=1}^{T} g_t ≤ m' } },
  },
  cases: {
    stream: {
      draws: { T: integer(1, 50), β: bounded(), η: bounded(), g: numberStream('T'), e: nonnegative() },
      define: ['m = max_{t=1}^{T} g_t + e', 'G_t = g_t·1_1', run],
    },
    slope: {
      draws: { T: integer(2, 50), β: number(), η: number(), a: number() },
      define: ['g_t = a', 'G_t = g_t·1_1', run],
    },
  },
  proof: {
    sum: { in: ['stream'], start: 'v_{T,1}', steps: [{ '=': 'η·Σ_{t=1}^{T} β^{T−t}·g_t', by: ['rest', 'update'] }] },
    bound: {
      in: ['stream'],
      start: 'v_{T,1}',
      steps: [
        { '=': 'η·Σ_{t=1}^{T} β^{T−t}·g_t', by: ['rest', 'update'] },
        {
          '≤': 'η·Σ_{t=1}^{T} β^{T−t}·m',
          by: ['greatest', 'decay', 'stepSize'],
          certificate: 'η·Σ_{t=1}^{T} β^{T−t}·(m − g_t)',
        },
        { '=': 'η·(1 − β^T)/(1 − β)·m', by: algebra },
      ],
    },
  },
  sharp: {},
  necessary: {},
} as never);
