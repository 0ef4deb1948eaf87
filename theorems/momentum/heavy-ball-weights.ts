import { atLeast, bounded, integer, number, stream } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

/** v_0 = 0, …, v_T on the gradients g_1, …, g_T, which are numbers: v_t belongs to the step on g_t. */
const run = (gradient: string) =>
  optimizerRun({
    iterates: 'w',
    start: '0_1',
    steps: 'T',
    gradient,
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
      claim: 'η·min_{t=1}^{T} g_{t,1} ≤ v_{T,1} ≤ η·max_{t=1}^{T} g_{t,1}',
      by: { take: { T: 2, η: 1, β: '1/2', g: [[1], [1]], m: 1 }, shows: ['v_{1,1} = 1', 'v_{2,1} = 3/2'] },
      search: true,
    },
  },
  given: {
    kept: { says: '0 ≤ β', in: { stream: '0 ≤ β' } },
    stepSize: { says: '0 < η', in: { stream: '0 < η' } },
    rest: 'v_{0,1} = 0',
    update: {
      says: 'v_t = β·v_{t−1} + η·g_t',
      in: { stream: 'v_{t,1} = β·v_{t−1,1} + η·g_{t,1}', slope: 'v_{t,1} = β·v_{t−1,1} + η·a' },
    },
    greatest: { says: 'm is at least every gradient', in: { stream: 'max_{t=1}^{T} g_{t,1} ≤ m' } },
  },
  cases: {
    stream: {
      draws: {
        T: integer(1, 50),
        β: bounded(),
        η: bounded(),
        g: stream('T', 1),
        m: atLeast('max_{t=1}^{T} g_{t,1}', { by: 'greatest' }),
      },
      define: [run('g')],
    },
    slope: {
      draws: { T: integer(2, 50), β: number(), η: number(), a: number() },
      define: ['∇f(x: vector) = a·1_1', run('∇f')],
    },
  },
  proof: {
    sum: {
      in: ['stream'],
      start: 'v_{T,1}',
      steps: [{ '=': 'η·Σ_{t=1}^{T} β^{T−t}·g_{t,1}', by: ['rest', 'update'] }],
    },
    bound: {
      in: ['stream'],
      start: 'v_{T,1}',
      steps: [
        { '=': 'η·Σ_{t=1}^{T} β^{T−t}·g_{t,1}', by: ['rest', 'update'] },
        {
          '≤': 'η·Σ_{t=1}^{T} β^{T−t}·m',
          by: ['greatest', 'kept', 'stepSize'],
          certificate: 'η·Σ_{t=1}^{T} β^{T−t}·(m − g_{t,1})',
        },
      ],
    },
    total: {
      in: ['stream'],
      start: '(1 − β)·Σ_{t=1}^{T} β^{T−t}',
      steps: [{ '=': '1 − β^T', by: algebra }],
    },
    faster: {
      in: ['slope'],
      start: 'v_{T,1} − v_{T−1,1}',
      steps: [{ '=': 'η·β^{T−1}·a', by: ['rest', 'update'] }],
    },
    speed: {
      in: ['slope'],
      start: '(1 − β)·v_{T,1}',
      steps: [{ '=': '(1 − β^T)·η·a', by: ['rest', 'update'] }],
    },
  },
  sharp: {
    bound: {
      take: { T: 2, η: 2, β: '1/2', g: [[3], [3]], m: 3 },
      shows: ['v_{2,1} = 9', 'η·Σ_{t=1}^{T} β^{T−t} = 3'],
    },
  },
  necessary: {
    kept: {
      take: { T: 2, η: 1, β: -1, g: [[0], [1]], m: 1 },
      shows: ['v_{2,1} = 1', 'η·Σ_{t=1}^{T} β^{T−t}·m = 0'],
    },
    stepSize: { take: { T: 1, η: -1, β: 0, g: [[0]], m: 1 }, shows: ['v_{1,1} = 0', 'η·m = −1'] },
    rest: { take: { T: 1, η: 1, β: '1/2', g: [[0]], m: 0, v: [[2], [1]] }, shows: ['v_{1,1} = 1'] },
    update: { take: { T: 1, η: 1, β: '1/2', g: [[0]], m: 0, v: [[0], [1]] }, shows: ['v_{1,1} = 1'] },
    greatest: { take: { T: 2, η: 1, β: '1/2', g: [[1], [0]], m: 0 }, shows: ['v_{2,1} = ½'] },
  },
});
