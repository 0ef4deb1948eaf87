import { decay, dimension, integer, number, symmetric, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { addDecayedWeights } from '../../src/optimizer/add-decayed-weights.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { movingAverage } from '../../src/optimizer/moving-average.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const run = {
  start: 'w₀',
  steps: 'T',
  gradient: '∇f',
  hyperparameters: { rate: 'η', beta: 'β', strength: 'λ' },
};

const definitions = [
  '∇f(x: vector) = H·x + b',
  optimizerRun({
    ...run,
    iterates: 'w',
    optimizer: (scalar, { rate, beta, strength }) =>
      observe(
        chain(
          addL2Gradient(scalar, { strength, penalty: 'half' }),
          movingAverage(scalar, { beta }),
          scaleByRate(scalar, rate),
        ),
      ),
  }),
  optimizerRun({
    ...run,
    iterates: 'x',
    optimizer: (scalar, { rate, beta, strength }) =>
      observe(
        chain(
          movingAverage(scalar, { beta }),
          addDecayedWeights(scalar, strength),
          scaleByRate(scalar, rate),
        ),
      ),
  }),
];

const draws = {
  n: dimension(3),
  T: integer(1, 50),
  H: symmetric('n'),
  b: vector('n'),
  'w₀': vector('n'),
  η: number(),
  λ: number(),
};

export const l2IsNotDecoupledDecay = theorem({
  id: 'l2-is-not-decoupled-decay',
  title: 'L2 regularisation is decoupled weight decay without momentum, and is not with it',
  subject: 'weight-decay',
  about:
    'w is averaged momentum on the gradient of the loss with the penalty (λ/2)·‖w‖², x averaged momentum on the ' +
    'gradient of the loss alone, with the weights shrunk by 1 − ηλ beside it. For β = 0 (gradient descent) these are ' +
    'the same iterates. For β > 0 they differ from the first step on, by ηλβ·w₀: the average holds the penalty back. ' +
    'The lectures treat the two as one thing.',
  references: [
    'Lectures, 000 §4, 001 (AdamW)',
    'Loshchilov and Hutter, Decoupled Weight Decay Regularization',
  ],
  settles: ['lectures/l2-equals-decoupled'],
  refutes: {
    'lectures/l2-equals-decoupled': {
      in: 'momentum',
      given: {},
      claim: 'w_t = x_t',
      by: {
        take: { H: [[0]], b: [0], 'w₀': [1], T: 3, η: '1/2', λ: 1, β: '1/2' },
        shows: [
          'w_{1,1} = 3/4',
          'w_{2,1} = 7/16',
          'w_{3,1} = 11/64',
          'x_{1,1} = 1/2',
          'x_{2,1} = 1/4',
          'x_{3,1} = 1/8',
        ],
      },
      search: true,
    },
  },
  given: { noMemory: { says: 'β = 0', in: { plain: 'β = 0' } } },
  cases: {
    plain: { draws, define: ['β = 0·η', ...definitions] },
    momentum: { draws: { ...draws, β: decay() }, define: definitions },
  },
  proof: {
    equal: { in: ['plain'], start: 'w_t', steps: [{ '=': 'x_t', by: 'noMemory' }] },
    difference: { in: ['momentum'], start: 'w_1', steps: [{ '=': 'x_1 + η·λ·β·w₀', by: algebra }] },
  },
  sharp: {},
  necessary: {
    noMemory: {
      take: { H: [[0]], b: [0], 'w₀': [1], T: 3, η: '1/2', λ: 1, β: '1/2' },
      shows: ['w_{3,1} = 11/64', 'x_{3,1} = 1/8'],
    },
  },
});
