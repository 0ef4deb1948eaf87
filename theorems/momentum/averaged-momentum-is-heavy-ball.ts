import { dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { heavyBall } from '../../src/optimizer/heavy-ball.js';
import { summedMomentum } from '../../src/optimizer/summed-momentum.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

const others = (gradient: string) => [
  'η̂ = η·(1 − β)',
  optimizerRun({
    iterates: 'x',
    start: 'w₀',
    steps: 'T',
    gradient,
    hyperparameters: { rate: 'η̂', beta: 'β' },
    optimizer: (S, { rate, beta }) => observe(heavyBall(S, { rate, beta })),
  }),
  optimizerRun({
    iterates: 'y',
    start: 'w₀',
    steps: 'T',
    gradient,
    hyperparameters: { rate: 'η̂', beta: 'β' },
    optimizer: (S, { rate, beta }) => observe(summedMomentum(S, { rate, beta })),
  }),
];
const start = { n: dimension(3), η: number(), β: number(), 'w₀': vector('n') };

export const averagedMomentumIsHeavyBall = theorem({
  id: 'averaged-momentum-is-heavy-ball',
  title: 'Averaged momentum is heavy ball with the step size η(1 − β)',
  subject: 'momentum',
  about:
    'The momentum of the lectures, which averages, z⁺ = β·z + (1 − β)·g from z = 0, makes the same iterates w as heavy ' +
    'ball (x), w⁺ = w − η̂·g + β·(w − w₋) from rest, and as the momentum that sums (y), v⁺ = β·v + g, w⁺ = w − η̂·v⁺, both ' +
    'with η̂ = η(1 − β): each change is β times the one before, less η(1 − β) times the gradient, which is the weighted ' +
    'combination of figure 6.7. So a step size says nothing without the convention: with β = 0.9 they differ by a factor ' +
    'of 10. In the first family the gradients are any numbers, in the second those of a function that is not quadratic.',
  references: ['Document 002, momentum and figure 6.7', 'Document 003, (8), (9)', 'Chapter, §4.3'],
  settles: ['lectures/mom-two-term'],
  given: {
    rest: 'z_{0,i} = 0',
    average: { says: 'z_{t+1} = β·z_t + (1 − β)·∇f(w_t)', in: { stream: 'z_{t+1} = β·z_t + (1 − β)·g_t' } },
    update: 'w_{t+1} = w_t − η·z_{t+1}',
    stepSize: 'η̂ = η·(1 − β)',
  },
  cases: {
    stream: {
      draws: { ...start, T: integer(2, 50), g: stream('T', 'n', { start: 0 }) },
      define: [averagedMomentumRun({ gradient: 'g' }), ...others('g')],
    },
    function: {
      draws: { ...start, T: integer(2, 3), a: vector('n'), b: vector('n'), c: vector('n') },
      define: ['∇f(x: vector) = a + ⟨b, x⟩²·c + x', averagedMomentumRun(), ...others('∇f')],
    },
  },
  proof: {
    twoTerms: {
      in: ['stream'],
      start: 'w_{t+2} − w_{t+1}',
      steps: [
        { '=': '−η·β·z_{t+1} − η·(1 − β)·g_{t+1}', by: ['update', 'average'] },
        { '=': 'β·(w_{t+1} − w_t) − η·(1 − β)·g_{t+1}', by: 'update' },
      ],
    },
    heavyBall: { start: 'x_t', steps: [{ '=': 'w_t', by: ['rest', 'average', 'update', 'stepSize'] }] },
    summed: { start: 'y_t', steps: [{ '=': 'w_t', by: ['rest', 'average', 'update', 'stepSize'] }] },
  },
  sharp: {},
  necessary: {
    rest: {
      take: { T: 2, η: 2, β: '1/2', 'w₀': [0], g: [[0], [0]], z: [[2], [1], ['1/2']], w: [[0], [-2], [-3]] },
      shows: ['x_1 = 0_n', 'y_1 = 0_n'],
    },
    average: {
      take: { T: 2, η: 2, β: '1/2', 'w₀': [0], g: [[1], [0]], z: [[0], [1], ['1/2']], w: [[0], [-2], [-3]] },
      shows: ['x_1 = −1_n', 'y_1 = −1_n'],
    },
    update: {
      take: { T: 2, η: 2, β: '1/2', 'w₀': [0], g: [[1], [0]], w: [[0], [-2], [-3]] },
      shows: ['z_1 = ½·1_n', 'x_1 = −1_n'],
    },
    stepSize: {
      take: { T: 2, η: 2, β: '1/2', 'w₀': [0], g: [[1], [0]], η̂: 2 },
      shows: ['w_1 = −1_n', 'x_1 = −2·1_n', 'y_1 = −2·1_n'],
    },
  },
});
