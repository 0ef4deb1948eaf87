import { dimension, integer, numberStream, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import { heavyBallVelocity } from '../../src/optimizer/heavy-ball-velocity.js';
import { summedMomentum } from '../../src/optimizer/summed-momentum.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const schedules = { rate: 'η', beta: 'β' };
const both = (gradient: string) => [
  'v₀ = p − w₀',
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 'T',
    gradient,
    hyperparameters: {},
    vectors: { before: 'p' },
    schedules,
    optimizer: (S, _, { vectors: { before }, schedules: { rate, beta } }) =>
      observe(heavyBall(S, { rate, beta, before })),
  }),
  optimizerRun({
    iterates: 'x',
    start: 'w₀',
    steps: 'T',
    gradient,
    hyperparameters: {},
    vectors: { velocity: 'v₀' },
    schedules,
    readings: { v: { from: 0, type: 'vector' } },
    optimizer: (S, _, { vectors: { velocity }, schedules: { rate, beta } }) =>
      observe(heavyBallVelocity(S, { rate, beta, velocity }), {
        v: { from: 0, read: (state) => state.velocity },
      }),
  }),
];
const start = {
  n: dimension(3),
  'w₀': vector('n'),
  p: vector('n'),
  η: numberStream('T', { start: 0 }),
  β: numberStream('T', { start: 0 }),
};

export const heavyBallTwoForms = theorem({
  id: 'heavy-ball-two-forms',
  title: 'Heavy ball with and without a velocity',
  subject: 'momentum',
  about:
    'The chapter’s two forms of heavy ball, w⁺ = w − η·∇f(w) + β·(w − w₋) and, with the iterates called x here, ' +
    'v⁺ = β·v + η·∇f(x), x⁺ = x − v⁺, make the same iterates, also if η and β change from step to step, exactly if they ' +
    'start alike: v = w₋ − w, which the chapter leaves out; from rest v = 0. The gradients in the first family are any ' +
    'numbers, as equal points have equal gradients; the second has a function that is not quadratic. The step size has to ' +
    'stand inside the velocity: for g = 1, β = ½ and η = 1, 0 the form v⁺ = β·v + g, w⁺ = w − η·v⁺ moves by 1, 0, heavy ' +
    'ball by 1, ½ (family outside).',
  references: ['Chapter, §4.3', 'Polyak 1964'],
  settles: ['chapter/hb-velocity-equivalence'],
  given: {
    alike: { says: 'v = w₋ − w at the start', in: { stream: 'v₀ = p − w₀', function: 'v₀ = p − w₀' } },
  },
  cases: {
    stream: {
      draws: { ...start, T: integer(1, 50), g: stream('T', 'n', { start: 0 }) },
      define: both('g'),
    },
    function: {
      draws: { ...start, T: integer(1, 3), a: vector('n'), b: vector('n'), c: vector('n') },
      define: ['∇f(x: vector) = a + ⟨b, x⟩²·c + x', ...both('∇f')],
    },
    outside: {
      draws: {},
      define: [
        '∇f(x: vector) = 1_1',
        optimizerRun({
          iterates: 'y',
          start: '0_1',
          steps: '2',
          gradient: '∇f',
          hyperparameters: { beta: '½' },
          optimizer: (S, { beta }) => observe(summedMomentum(S, { rate: (t) => S.fromInteger(1 - t), beta })),
        }),
        optimizerRun({
          iterates: 'x',
          start: '0_1',
          steps: '2',
          gradient: '∇f',
          hyperparameters: { beta: '½' },
          optimizer: (S, { beta }) =>
            observe(heavyBallVelocity(S, { rate: (t) => S.fromInteger(1 - t), beta })),
        }),
      ],
    },
  },
  proof: {
    iterates: { in: ['stream', 'function'], start: 'x_t', steps: [{ '=': 'w_t', by: 'alike' }] },
    velocity: {
      in: ['stream', 'function'],
      start: 'v_{t+1}',
      steps: [{ '=': 'w_t − w_{t+1}', by: 'alike' }],
    },
    outside: { in: ['outside'], start: 'y_{2,1}', steps: [{ '=': '−1', by: algebra }] },
    inside: { in: ['outside'], start: 'x_{2,1}', steps: [{ '=': '−3/2', by: algebra }] },
  },
  sharp: {},
  necessary: {
    alike: {
      take: { T: 1, 'w₀': [0], p: [1], 'v₀': [0], η: [1], β: ['1/2'], g: [[0]] },
      shows: ['w_1 = −½·1_n', 'x_1 = 0_n'],
    },
  },
});
