import { dimension, integer, numberStream, stream, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { nesterov } from '../../src/optimizer/nesterov.js';
import { nesterovSequence } from '../../src/optimizer/nesterov-sequence.js';
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
    readings: { q: { from: 0, type: 'vector' } },
    optimizer: (S, _, { vectors: { before }, schedules: { rate, beta } }) =>
      observe(nesterovSequence(S, { rate, beta, before }), {
        q: { from: 0, read: ({ previous }) => previous },
      }),
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
      observe(nesterov(S, { rate, beta, velocity }), {
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

export const nesterovTwoForms = theorem({
  id: 'nesterov-two-forms',
  title: 'Nesterov’s method with a velocity and with two sequences',
  subject: 'momentum',
  about:
    'The chapter’s form of Nesterov’s accelerated gradient, v⁺ = β·v + η·∇f(x − β·v), x⁺ = x − v⁺, makes the same ' +
    'iterates as Nesterov’s y = w + β·(w − w₋), w⁺ = y − η·∇f(y), also if η and β change from step to step, exactly if ' +
    'v = w₋ − w at the start; from rest v = 0. They take the gradient at the same point, which is why the gradients of ' +
    'the first family may be any numbers (w₋ is called q there); the second has a function that is not quadratic, so that ' +
    'it matters where the gradient is taken.',
  references: ['Chapter, §4.3', 'Sutskever, Martens, Dahl, Hinton 2013, appendix A.1', 'Nesterov 1983'],
  settles: ['chapter/nag-equivalence'],
  given: { alike: 'v₀ = p − w₀' },
  cases: {
    stream: {
      draws: { ...start, T: integer(1, 50), g: stream('T', 'n', { start: 0 }) },
      define: both('g'),
    },
    function: {
      draws: { ...start, T: integer(1, 3), a: vector('n'), b: vector('n'), c: vector('n') },
      define: ['∇f(x: vector) = a + ⟨b, x⟩²·c + x', ...both('∇f')],
    },
  },
  proof: {
    iterates: { start: 'x_t', steps: [{ '=': 'w_t', by: 'alike' }] },
    lookAhead: {
      start: 'x_t − β_t·v_t',
      steps: [{ '=': 'w_t + β_t·(w_t − q_t)', by: 'alike' }],
    },
  },
  sharp: {},
  necessary: {
    alike: {
      take: { T: 1, 'w₀': [0], p: [1], 'v₀': [0], η: [1], β: ['1/2'], g: [[0]] },
      shows: ['w_1 = −½·1_n', 'x_1 = 0_n'],
    },
  },
});
