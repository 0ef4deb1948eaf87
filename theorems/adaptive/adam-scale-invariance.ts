import { bounded, decay, dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

const adamRun = (iterates: string, gradient: string, epsilon: string) =>
  optimizerRun({
    iterates,
    start: 'w₀',
    steps: 't',
    gradient,
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ', epsilon },
    optimizer: (scalar, { rate, beta1, beta2, epsilon }) =>
      observe(
        adam(scalar, { rate, beta1, beta2, epsilon, epsilonPlacement: 'outside', biasCorrection: true }),
      ),
  });

export const adamScaleInvariance = theorem({
  id: 'adam-scale-invariance',
  title: 'Adam with ε = 0 takes the same steps when all gradients are multiplied by the same positive number',
  subject: 'adaptive',
  about:
    'Gradients c·g make the moments c·m̂ and c²·v̂ (here M̂ and V̂), so the direction m̂/√v̂ keeps its square and, for ' +
    'c > 0, its sign. The lectures leave out that ε = 0: with ε outside the root, c·g with c·ε takes the steps of g ' +
    'with ε, so what matters is |g|/ε. For c < 0 the direction turns around. The moments are compared for ' +
    'all γ < 1; whole steps only for γ = 0 and positive gradients, where the root is rational.',
  references: ['Lectures, 001 and 003 §3.2.3', 'Kingma and Ba, Adam, section 2.1'],
  settles: ['lectures/adam-scale-invariance'],
  refutes: {
    'lectures/adam-scale-invariance': {
      in: 'steps',
      given: { scale: '0 < c', epsilon: '0 < ε' },
      claim: 'y_{r,i} = w_{r,i}',
      by: {
        take: { t: 1, β: 0, γ: 0, c: 2, ε: 1, η: 1, 'w₀': [0], g: [[1]] },
        shows: ['w_{1,1} = −1/2', 'y_{1,1} = −2/3'],
      },
      search: true,
    },
  },
  given: {
    scale: '0 < c',
    epsilon: { says: '0 ≤ ε', in: { steps: '0 ≤ ε' } },
  },
  cases: {
    moments: {
      draws: {
        n: dimension(3),
        t: integer(1, 50),
        β: decay(),
        γ: decay(),
        c: bounded(),
        g: stream('t', 'n'),
      },
      define: [
        'G_s = c·g_s',
        adamMoments({
          gradient: 'g',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
        }),
        adamMoments({
          gradient: 'G',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'M', second: 'V', correctedFirst: 'M̂', correctedSecond: 'V̂' },
        }),
      ],
    },
    steps: {
      draws: {
        n: dimension(3),
        t: integer(1, 6),
        β: decay(),
        c: bounded(),
        ε: bounded(),
        η: number(),
        'w₀': vector('n'),
        g: stream('t', 'n', { kind: 'positive' }),
      },
      define: [
        'γ = 0·η',
        'G_s = c·g_s',
        adamRun('w', 'g', 'ε'),
        adamRun('x', 'G', 'c·ε'),
        adamRun('y', 'G', 'ε'),
      ],
    },
  },
  proof: {
    first: { in: ['moments'], start: 'M̂_t', steps: [{ '=': 'c·m̂_t', by: algebra }] },
    second: { in: ['moments'], start: 'V̂_{t,i}', steps: [{ '=': 'c²·v̂_{t,i}', by: algebra }] },
    square: {
      in: ['moments'],
      start: 'M̂_{t,i}²·v̂_{t,i}',
      steps: [{ '=': 'm̂_{t,i}²·V̂_{t,i}', by: algebra }],
    },
    sign: {
      in: ['moments'],
      start: '0',
      steps: [
        { '≤': 'c·m̂_{t,i}²', by: 'scale', certificate: 'c·m̂_{t,i}²' },
        { '=': 'M̂_{t,i}·m̂_{t,i}', by: algebra },
      ],
    },
    steps: { in: ['steps'], start: 'x_{r,i}', steps: [{ '=': 'w_{r,i}', by: ['scale', 'epsilon'] }] },
  },
  sharp: {
    sign: { take: { t: 1, β: 0, γ: 0, c: 1, g: [[0]] }, shows: ['m̂_{1,1} = 0'] },
  },
  necessary: {
    scale: [{ take: { t: 1, β: 0, γ: 0, c: -1, g: [[1]] }, shows: ['m̂_{1,1} = 1', 'M̂_{1,1} = −1'] }],
    epsilon: { because: 'x has c·ε where w has ε, whatever its sign, as long as no denominator vanishes' },
  },
});
