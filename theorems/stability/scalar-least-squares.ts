import { bounded, integer, number, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { gradientDescentRun } from '../families/gradient-descent-run.js';
import { leastSquaresObjective } from '../families/least-squares-run.js';

export const scalarLeastSquares = theorem({
  id: 'scalar-least-squares',
  title: 'Gradient descent along one singular direction',
  subject: 'stability',
  about:
    'The scalar case σw = y of document 002, with the loss (y − σw)². The factor 1 − 2ησ² moves left as η increases; its ' +
    'square is below 1 exactly for 0 < η < 1/σ² (the lecture leaves out that η and σ must not be 0). Up to η = 1/(2σ²) ' +
    'the approach is monotone, at 1/(2σ²) it takes one step, beyond the error changes its sign in each step.',
  references: ['Document 002, momentum'],
  settles: ['lectures/gd-scalar'],
  given: {
    singular: '0 < σ',
    stepSize: {
      says: 'η is below, or not below, the threshold',
      in: { below: '0 < η < 1/σ²', above: '1/σ² ≤ η' },
    },
    update: 'w_{t+1} = w_t − η·∇f(w_t)',
  },
  cases: {
    below: {
      draws: { σ: positive(), b: number(), c: number(), η: bounded(), T: integer(1, 20) },
      define: ['X = σ·I_1', 'y = b·1_1', leastSquaresObjective, 'w₀ = c·1_1', gradientDescentRun],
    },
    above: {
      draws: { σ: positive(), b: number(), c: number(), η: bounded(), T: integer(1, 20) },
      define: ['X = σ·I_1', 'y = b·1_1', leastSquaresObjective, 'w₀ = c·1_1', gradientDescentRun],
    },
  },
  proof: {
    update: {
      start: 'w_{t+1,1}',
      steps: [
        { '=': 'w_{t,1} + 2η·σ·(b − σ·w_{t,1})', by: 'update' },
        { '=': '(1 − 2η·σ²)·w_{t,1} + 2η·σ·b', by: algebra },
      ],
    },
    error: {
      start: 'w_{t,1} − b/σ',
      steps: [{ '=': '(1 − 2η·σ²)^t·(w_{0,1} − b/σ)', by: ['singular', 'update'] }],
    },
    contracts: {
      in: ['below'],
      start: '(1 − 2η·σ²)²',
      steps: [{ '<': '1', by: ['stepSize', 'singular'], certificate: '4·η·σ⁴·(1/σ² − η)' }],
    },
    doesNot: {
      in: ['above'],
      start: '(1 − 2η·σ²)²',
      steps: [{ '≥': '1', by: ['stepSize', 'singular'], certificate: '4·σ²·(η − 1/σ²) + 4·σ⁴·(η − 1/σ²)²' }],
    },
  },
  sharp: {
    contracts: { because: 'strict; the factor tends to 1 as η → 0 and as η → 1/σ²' },
    doesNot: {
      in: 'above',
      take: { σ: 2, b: 2, c: 0, η: '1/4', T: 2 },
      shows: ['w_1 = 2·1_1', 'w_2 = 0_1', '1 − 2η·σ² = −1'],
    },
  },
  necessary: {
    singular: { because: 'for σ < 0 all of it holds too; for σ = 0 neither 1/σ² nor b/σ has a value' },
    stepSize: [
      { take: { σ: 2, b: 2, c: 0, η: '1/4', T: 2 }, shows: ['w_1 = 2·1_1', 'w_2 = 0_1', '(1 − 2η·σ²)² = 1'] },
      { take: { σ: 1, b: 1, c: 0, η: 0, T: 1 }, shows: ['w_1 = 0_1', '(1 − 2η·σ²)² = 1'] },
      { take: { σ: 1, b: 1, c: 0, η: -1, T: 1 }, shows: ['w_1 = −2·1_1', '(1 − 2η·σ²)² = 9'] },
      {
        in: 'above',
        take: { σ: 1, b: 1, c: 0, η: '3/4', T: 1 },
        shows: ['w_1 = 3/2·1_1', '(1 − 2η·σ²)² = 1/4'],
      },
    ],
    update: [
      { take: { σ: 1, b: 1, c: 0, η: '1/2', T: 1, w: [[0], [0]] }, shows: ['w_1 = 0_1', '2η·σ·b = 1'] },
      {
        in: 'above',
        take: { σ: 1, b: 1, c: 0, η: 1, T: 1, w: [[0], [0]] },
        shows: ['w_1 = 0_1', '2η·σ·b = 2'],
      },
    ],
  },
});
