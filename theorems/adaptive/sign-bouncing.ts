import { bounded, integer, nonnegative, positive, total, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { signSGD } from '../../src/optimizer/sign-sgd.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';

const draws = {
  j: integer(0, 12),
  l: integer(0, 12),
  k: total('j', 'l'),
  p: integer(0, 12),
  b: integer(0, 1),
  'w⋆': vector(1),
  η: positive(),
  a: positive(),
  q: nonnegative(),
};

const define = [
  's = 1 − 2·b',
  '∇f(x: vector) = (a + q·‖x − w⋆‖²)·(x − w⋆)',
  'T = k + 2·p + 2',
  'w₀ = w⋆ + s·(k·η + r)·1_1',
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 'T',
    gradient: '∇f',
    hyperparameters: { rate: 'η' },
    optimizer: (scalar, { rate }) => observe(signSGD(scalar, { rate })),
  }),
];

const still = { j: 0, l: 0, p: 0, b: 0, 'w⋆': [0], η: 2, a: 1, q: 0 };

export const signBouncing = theorem({
  id: 'sign-bouncing',
  title: 'In one dimension SignSGD ends in a 2-cycle of errors r and η − r, or at the optimum',
  subject: 'adaptive',
  about:
    'Write the first error as k·η + r with 0 ≤ r < η. Whatever the function, as long as its slope has the sign of the ' +
    'error, SignSGD walks k steps straight to the optimum; then it stays there if r = 0, and otherwise jumps over it ' +
    'for ever, from r to r − η and back. That is the bouncing of the lectures, which they leave without its size: the ' +
    'greater of the two errors is at least η/2, and is η/2 only for r = η/2. j + l = k, so that j counts the steps made ' +
    'and l those left.',
  references: ['Lectures, 000 §3.2.1, 001, 003 §3.2.2'],
  settles: ['lectures/sign-bouncing'],
  refutes: {
    'lectures/sign-bouncing': {
      in: 'hit',
      given: { step: '0 < η' },
      claim: 'w_{T} ≠ w⋆',
      by: {
        take: { ...still, l: 1, η: 1, r: 0 },
        shows: ['w_{0,1} = 1', 'w_{1,1} = 0', 'w_{2,1} = 0', 'w_{3,1} = 0'],
      },
      search: true,
    },
  },
  given: {
    step: '0 < η',
    remainder: {
      says: '|w₀ − w⋆| = k·η + r, with 0 < r < η or r = 0',
      in: { cycle: '0 < r < η', hit: 'r = 0' },
    },
    start: 'w_{0,1} = w⋆_1 + s·(k·η + r)',
    slope: 'sign(∇f(w_t)) = sign(w_t − w⋆)',
    update: 'w_{t+1} = w_t − η·sign(∇f(w_t))',
  },
  cases: {
    cycle: { draws: { ...draws, r: bounded() }, define },
    hit: { draws, define: ['r = 0·η', ...define] },
  },
  proof: {
    approach: {
      start: 'w_{j,1}',
      steps: [
        { '=': 'w_{0,1} − η·Σ_{t=0}^{j−1} s', by: ['update', 'slope', 'start', 'step', 'remainder'] },
        { '=': 'w⋆_1 + s·(l·η + r)', by: ['start', algebra] },
      ],
    },
    near: {
      in: ['cycle'],
      start: 'w_{k+2·p,1}',
      steps: [{ '=': 'w⋆_1 + s·r', by: ['update', 'slope', 'start', 'remainder'] }],
    },
    beyond: {
      in: ['cycle'],
      start: 'w_{k+2·p+1,1}',
      steps: [{ '=': 'w⋆_1 − s·(η − r)', by: ['update', 'slope', 'start', 'remainder'] }],
    },
    apart: {
      in: ['cycle'],
      start: '(w_{k+p,1} − w⋆_1)² + (w_{k+p+1,1} − w⋆_1)²',
      steps: [
        { '=': 'r² + (η − r)²', by: ['update', 'slope', 'start', 'remainder'] },
        { '≥': '½·η²', by: algebra, certificate: '2·(r − ½·η)²' },
      ],
    },
    hit: {
      in: ['hit'],
      start: 'w_{k+p,1}',
      steps: [{ '=': 'w⋆_1', by: ['update', 'slope', 'start', 'step', 'remainder'] }],
    },
  },
  sharp: {
    apart: {
      take: { ...still, η: 2, r: 1 },
      shows: ['w_{0,1} = 1', 'w_{1,1} = −1', 'w_{2,1} = 1', '½·η² = 2'],
    },
  },
  necessary: {
    step: {
      in: 'hit',
      take: { ...still, l: 1, η: -1 },
      shows: ['w_{0,1} = −1', 'w_{1,1} = −2'],
    },
    remainder: [
      { take: { ...still, r: 0 }, shows: ['w_{0,1} = 0', 'w_{1,1} = 0'] },
      { take: { ...still, p: 1, r: 2 }, shows: ['w_{0,1} = 2', 'w_{1,1} = 0', 'w_{2,1} = 0'] },
      { in: 'hit', take: { ...still, r: 1 }, shows: ['w_{0,1} = 1', 'w_{1,1} = −1'] },
    ],
    start: { take: { ...still, r: 1, 'w₀': [5] }, shows: ['w_{0,1} = 5', 'w_{1,1} = 3'] },
    slope: { take: { ...still, a: -1, r: 1 }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3', 'w_{2,1} = 5'] },
    update: {
      take: { ...still, r: 1, w: [[1], [1], [1]] },
      shows: ['w_{0,1} = 1', 'w_{1,1} = 1'],
    },
  },
});
