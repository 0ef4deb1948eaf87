import { between, bounded, dimension, positive, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const firstStep = (iterates: string, biasCorrection: boolean) =>
  optimizerRun({
    iterates,
    start: 'w₀',
    steps: '1',
    gradient: '∇f',
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ', epsilon: '0·η' },
    optimizer: (scalar, { rate, beta1, beta2, epsilon }) =>
      observe(adam(scalar, { rate, beta1, beta2, epsilon, epsilonPlacement: 'outside', biasCorrection })),
  });

const draws = {
  n: dimension(4),
  η: positive(),
  r: bounded(),
  β: bounded(),
  c: vector('n', 'positive'),
  'w₀': vector('n'),
};

// √(1 − γ) = r is rational.
const define = ['γ = 1 − r²', '∇f(x: vector) = c', firstStep('w', false), firstStep('u', true)];

export const adamUncorrectedStart = theorem({
  id: 'adam-uncorrected-start',
  title: 'Without bias correction Adam starts too fast if 1 − γ ≤ (1 − β)², and too slowly otherwise',
  subject: 'adaptive',
  about:
    'Let w be the run without bias correction and u the one with it, both with ε = 0, and c ≠ 0 the first gradient ' +
    '(positive in the cases, the rest being symmetric). The corrected first step has the length η, ' +
    'the uncorrected one η·(1 − β)/√(1 − γ). The lectures say that without ' +
    'correction the start is too slow. That is so for the mean alone (m₁ = (1 − β)·g), but v₁ is too small as well, and ' +
    'under its root: for β = 9/10, γ = 999/1000 the first step is √10·η, for γ = 9999/10000 it is 10·η. The start is ' +
    'neither slow nor fast for γ = 1 − (1 − β)², for example 9/10 and 99/100. The chapter prints the update without ' +
    'the correction that it mentions.',
  references: ['Lectures, 001 and 003 §3.2.3', 'Chapter, section 4.5'],
  settles: ['lectures/adam-slow-start', 'chapter/adam-update'],
  refutes: {
    'lectures/adam-slow-start': {
      in: 'fast',
      given: { rate: '0 < η', decay: '0 ≤ β < 1', gradient: 'c_i ≠ 0' },
      claim: '|w_{1,i} − w_{0,i}| ≤ |u_{1,i} − u_{0,i}|',
      by: {
        take: { η: 1, r: '1/100', β: '9/10', c: [1], 'w₀': [0] },
        shows: ['γ = 9999/10000', 'w_{1,1} = −10', 'u_{1,1} = −1'],
      },
      search: true,
    },
    'chapter/adam-update': {
      in: 'fast',
      given: { rate: '0 < η', decay: '0 ≤ β < 1', gradient: 'c_i ≠ 0' },
      claim: 'w_{1,i} = u_{1,i}',
      by: {
        take: { η: 1, r: '1/2', β: '1/4', c: [1], 'w₀': [0] },
        shows: ['γ = 3/4', 'w_{1,1} = −3/2', 'u_{1,1} = −1'],
      },
      search: true,
    },
  },
  given: {
    rate: 'η ≠ 0',
    root: '0 < r',
    gradient: 'c_i ≠ 0',
    fast: { says: '1 − γ ≤ (1 − β)²', in: { fast: '0 ≤ β ≤ 1 − r' } },
    slow: { says: '(1 − β)² ≤ 1 − γ', in: { slow: '1 − r ≤ β < 1' } },
  },
  cases: {
    fast: { draws: { ...draws, r: between('0', '1') }, define },
    slow: { draws, define },
  },
  proof: {
    fast: {
      in: ['fast'],
      start: '(w_{1,i} − w_{0,i})²',
      steps: [
        { '=': '(η·(1 − β)·c_i/√((1 − γ)·c_i²))²', by: algebra },
        { '=': 'η²·(1 − β)²/(1 − γ)', by: ['gradient', 'root'] },
        { '≥': 'η²', by: ['root', 'fast'], certificate: 'η²·((1 − r) − β)·(2·r + ((1 − r) − β))/r²' },
        { '=': '(u_{1,i} − u_{0,i})²', by: ['gradient', definition('√')] },
      ],
    },
    slow: {
      in: ['slow'],
      start: '(w_{1,i} − w_{0,i})²',
      steps: [
        { '=': '(η·(1 − β)·c_i/√((1 − γ)·c_i²))²', by: algebra },
        { '=': 'η²·(1 − β)²/(1 − γ)', by: ['gradient', 'root'] },
        { '≤': 'η²', by: ['root', 'slow'], certificate: 'η²·(β − (1 − r))·((1 − β) + r)/r²' },
        { '=': '(u_{1,i} − u_{0,i})²', by: ['gradient', definition('√')] },
      ],
    },
    ratio: {
      start: '(w_{1,i} − w_{0,i})²',
      steps: [
        { '=': '(η·(1 − β)·c_i/√((1 − γ)·c_i²))²', by: algebra },
        { '=': '(1 − β)²/(1 − γ)·(u_{1,i} − u_{0,i})²', by: ['gradient', 'root', definition('√')] },
      ],
    },
  },
  sharp: {
    fast: {
      take: { η: 1, r: '1/10', β: '9/10', c: [2], 'w₀': [3] },
      shows: ['γ = 99/100', 'w_{1,1} = 2', 'u_{1,1} = 2'],
    },
    slow: {
      in: 'slow',
      take: { η: 1, r: '1/10', β: '9/10', c: [2], 'w₀': [3] },
      shows: ['γ = 99/100', 'w_{1,1} = 2', 'u_{1,1} = 2'],
    },
  },
  necessary: {
    rate: { because: 'for η = 0 neither run moves' },
    root: {
      because: 'r stands for √(1 − γ), so that it is rational in the cases; for r = 0 nothing has a value',
    },
    gradient: { because: 'the step of c_i = 0 is 0/0 for ε = 0' },
    fast: [
      { take: { η: 1, r: '1/2', β: '3/4', c: [1], 'w₀': [0] }, shows: ['w_{1,1} = −1/2', 'u_{1,1} = −1'] },
    ],
    slow: [
      {
        in: 'slow',
        take: { η: 1, r: '1/2', β: 0, c: [1], 'w₀': [0] },
        shows: ['w_{1,1} = −2', 'u_{1,1} = −1'],
      },
      {
        in: 'slow',
        take: { η: 1, r: '1/4', β: '7/4', c: [1], 'w₀': [0] },
        shows: ['w_{1,1} = 3', 'u_{1,1} = −1'],
      },
    ],
  },
});
