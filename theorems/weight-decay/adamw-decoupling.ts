import { bounded, decay, dimension, integer, number, stream, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamWMoments, adamWRun, decayedRun } from '../families/adam-w-run.js';

const draws = { n: dimension(2), λ: number(), η: number(), 'w₀': vector('n') };
const adamDraws = { ...draws, t: integer(1, 2), β: decay(), γ: decay(), ε: bounded(), g: stream('t', 'n') };
const runs = (epsilonPlacement: 'outside' | 'inside') => [
  adamWMoments,
  adamWRun({ epsilonPlacement }),
  adamWRun({ iterates: 'x', strength: '0·λ', epsilonPlacement }),
];

export const adamwDecoupling = theorem({
  id: 'adamw-decoupling',
  title: 'AdamW is the step of Adam and, apart from it, a decay by 1 − ηλ',
  subject: 'weight-decay',
  about:
    'w is AdamW with decay λ, x the same with decay 0, that is Adam, both on the same stream of gradients from the same ' +
    'start. The moments, and with them the directions, are the same; after one step the two differ by exactly −ηλ·w₀, ' +
    'and after every step w is (1 − ηλ)·w plus the step that x made, for any ε and either place of it. Documents 000 ' +
    '(15) and 003 and the chapter agree in this; they write the corrected moments, which the chapter does not define ' +
    '(m̂ = m/(1 − βᵗ), v̂ = v/(1 − γᵗ)). In the family `directions` u is any stream of directions, not only that of ' +
    'Adam, and the run is written out. Along a real run the gradients of w and x soon differ, because the points do.',
  references: [
    'Lectures, 000 (15), 003 §3.2.4',
    'Loshchilov and Hutter, Decoupled Weight Decay Regularization',
  ],
  settles: ['lectures/adamw-000', 'lectures/adamw-003', 'chapter/adamw-hats'],
  given: {
    positive: { says: '0 < ε', in: { outside: '0 < ε', inside: '0 < ε', long: '0 < ε' } },
    decoupled: {
      says: 'w_s = w_{s−1} − η·(u_s + λ·w_{s−1})',
      in: { directions: 'w_s = w_{s−1} − η·(u_s + λ·w_{s−1})' },
    },
  },
  cases: {
    outside: { draws: { ...adamDraws, n: dimension(1) }, define: runs('outside') },
    inside: { draws: { ...adamDraws, n: dimension(1) }, define: runs('inside') },
    // v̂ = g², whose root is rational.
    long: {
      draws: { ...draws, t: integer(1, 50), n: dimension(1), β: decay(), ε: bounded(), g: stream('t', 'n') },
      define: ['γ = 0·η', ...runs('outside')],
    },
    directions: {
      draws: { ...draws, t: integer(1, 50), u: stream('t', 'n') },
      define: [decayedRun],
    },
  },
  proof: {
    outside: {
      in: ['outside', 'long'],
      start: 'w_{t,i}',
      steps: [
        {
          '=': 'w_{t−1,i} − η·(m̂_{t,i}/(√v̂_{t,i} + ε) + λ·w_{t−1,i})',
          by: ['positive', definition('AdamW')],
        },
        { '=': '(1 − η·λ)·w_{t−1,i} − η·m̂_{t,i}/(√v̂_{t,i} + ε)', by: algebra },
      ],
    },
    inside: {
      in: ['inside'],
      start: 'w_{t,i}',
      steps: [
        {
          '=': 'w_{t−1,i} − η·(m̂_{t,i}/√(v̂_{t,i} + ε) + λ·w_{t−1,i})',
          by: ['positive', definition('AdamW')],
        },
        { '=': '(1 − η·λ)·w_{t−1,i} − η·m̂_{t,i}/√(v̂_{t,i} + ε)', by: algebra },
      ],
    },
    adamStep: {
      in: ['outside', 'long'],
      start: 'w_t',
      steps: [{ '=': '(1 − η·λ)·w_{t−1} + (x_t − x_{t−1})', by: [definition('AdamW'), algebra] }],
    },
    firstDifference: {
      in: ['outside', 'long'],
      start: 'w_1 − x_1',
      steps: [{ '=': '−η·λ·w₀', by: [definition('AdamW'), algebra] }],
    },
    directions: {
      in: ['directions'],
      start: 'w_{t,i}',
      steps: [
        { '=': '(1 − η·λ)·w_{t−1,i} − η·u_{t,i}', by: ['decoupled', algebra] },
        {
          '=': '(1 − η·λ)^t·w_{0,i} − η·Σ_{s=1}^{t} (1 − η·λ)^{t−s}·u_{s,i}',
          by: ['decoupled', algebra],
        },
      ],
    },
  },
  sharp: {},
  necessary: {
    positive: { because: 'it makes the quotient defined where all gradients of an entry were 0' },
    decoupled: {
      in: 'directions',
      take: { λ: 1, η: '1/2', 'w₀': [1], u: [[0]], w: [[1], [1]] },
      shows: ['w_{1,1} = 1', '(1 − η·λ)·w_{0,1} = 1/2'],
    },
  },
});
