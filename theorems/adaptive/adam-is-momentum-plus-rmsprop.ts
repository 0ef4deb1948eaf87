import { bounded, decay, dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

/** z, with which averaged momentum moves; and s, with which RMSprop divides. */
const average = (name: string, of: string, beta: string) =>
  optimizerRun({
    iterates: `${name}′`,
    start: 'w₀',
    steps: 't',
    gradient: of,
    hyperparameters: { beta },
    optimizer: (scalar, hyperparameters) =>
      observe(movingAverage(scalar, { beta: hyperparameters.beta }), {
        [name]: { from: 0, read: (state) => state.average },
      }),
    readings: { [name]: { from: 0, type: 'vector' } },
  });

const draws = { n: dimension(3), β: decay(), γ: decay(), 'w₀': vector('n'), g: stream('t', 'n') };
const averages = ['h_r = g_r ⊙ g_r', average('z', 'g', 'β'), average('s', 'h', 'γ')];

const adamRun = (epsilonPlacement: 'outside' | 'inside') =>
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 't',
    gradient: 'g',
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ', epsilon: 'ε' },
    optimizer: (scalar, { rate, beta1, beta2, epsilon }) =>
      observe(adam(scalar, { rate, beta1, beta2, epsilon, epsilonPlacement, biasCorrection: true })),
  });

export const adamIsMomentumPlusRmsprop = theorem({
  id: 'adam-is-momentum-plus-rmsprop',
  title: 'Adam moves along the average of momentum and divides by the root of the average of RMSprop',
  subject: 'adaptive',
  about:
    'z is the moving average of the gradients (averaged momentum with β), s that of their squares (RMSprop with γ), ' +
    'both started at 0. The moments of Adam are z and s, at every step of every stream; its step is made of nothing ' +
    'else, once both are corrected by 1 − βᵗ and 1 − γᵗ, for 0 ≤ β, γ < 1. This is also the update that the lectures print, with ε ' +
    'outside the root in 001 and 003 and inside in 000.',
  references: ['Lectures, 000 (10) to (13), 001, 003 §3.2.3', 'Chapter, section 4.5'],
  settles: [
    'lectures/adam-is-momentum-plus-rmsprop',
    'lectures/adam-recursions',
    'lectures/adam-update',
    'lectures/adam-update-000',
    'lectures/conv-eps-place',
  ],
  given: {
    momentum: { says: 'z_r = β·z_{r−1} + (1 − β)·g_r', in: { moments: 'z_r = β·z_{r−1} + (1 − β)·g_r' } },
    momentumStart: { says: 'z_0 = 0', in: { moments: 'z_{0,i} = 0' } },
    rmsprop: {
      says: 's_r = γ·s_{r−1} + (1 − γ)·g_r²',
      in: { moments: 's_{r,i} = γ·s_{r−1,i} + (1 − γ)·g_{r,i}²' },
    },
    rmspropStart: { says: 's_0 = 0', in: { moments: 's_{0,i} = 0' } },
    positive: { says: '0 < ε', in: { outside: '0 < ε', inside: '0 < ε' } },
  },
  cases: {
    moments: {
      draws: { ...draws, t: integer(1, 50) },
      define: [
        ...averages,
        adamMoments({ gradient: 'g', beta: 'β', gamma: 'γ', names: { first: 'm', second: 'v' } }),
      ],
    },
    outside: {
      draws: { ...draws, n: dimension(2), t: integer(1, 2), ε: bounded(), η: number() },
      define: [...averages, adamRun('outside')],
    },
    inside: {
      draws: { ...draws, n: dimension(2), t: integer(1, 2), ε: bounded(), η: number() },
      define: [...averages, adamRun('inside')],
    },
  },
  proof: {
    first: { in: ['moments'], start: 'm_t', steps: [{ '=': 'z_t', by: ['momentum', 'momentumStart'] }] },
    second: { in: ['moments'], start: 'v_t', steps: [{ '=': 's_t', by: ['rmsprop', 'rmspropStart'] }] },
    outside: {
      in: ['outside'],
      start: 'w_{r,i}',
      steps: [
        {
          '=': 'w_{r−1,i} − η·(z_{r,i}/(1 − β^r))/(√(s_{r,i}/(1 − γ^r)) + ε)',
          by: ['positive', definition('Adam')],
        },
      ],
    },
    inside: {
      in: ['inside'],
      start: 'w_{r,i}',
      steps: [
        {
          '=': 'w_{r−1,i} − η·(z_{r,i}/(1 − β^r))/√(s_{r,i}/(1 − γ^r) + ε)',
          by: ['positive', definition('Adam')],
        },
      ],
    },
  },
  sharp: {},
  necessary: {
    momentum: {
      take: { β: '1/2', γ: 0, 'w₀': [0], g: [[1]], z: [[0], [1]] },
      shows: ['m_{1,1} = 1/2', 'z_{1,1} = 1'],
    },
    momentumStart: {
      take: { β: '1/2', γ: 0, 'w₀': [0], g: [[1]], z: [[1], [1]] },
      shows: ['m_{1,1} = 1/2', 'z_{1,1} = 1'],
    },
    rmsprop: {
      take: { β: 0, γ: '1/2', 'w₀': [0], g: [[1]], s: [[0], [1]] },
      shows: ['v_{1,1} = 1/2', 's_{1,1} = 1'],
    },
    rmspropStart: {
      take: { β: 0, γ: '1/2', 'w₀': [0], g: [[1]], s: [[1], [1]] },
      shows: ['v_{1,1} = 1/2', 's_{1,1} = 1'],
    },
    positive: { because: 'it makes the quotient defined where all gradients of an entry were 0' },
  },
});
