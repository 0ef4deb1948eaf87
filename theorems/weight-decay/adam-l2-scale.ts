import {
  bounded,
  decay,
  dimension,
  integer,
  number,
  positive,
  stream,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { addL2Gradient } from '../../src/optimizer/add-l2-gradient.js';
import { chain } from '../../src/optimizer/chain.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';
import { adamWRun } from '../families/adam-w-run.js';

const l2Run = (iterates: string, gradient: string, strength: string, epsilon: string) =>
  optimizerRun({
    iterates,
    start: 'w₀',
    steps: 't',
    gradient,
    hyperparameters: { rate: 'η', beta1: 'β', beta2: '0·η', epsilon, strength },
    optimizer: (scalar, { rate, beta1, beta2, epsilon, strength }) =>
      observe(
        chain(
          addL2Gradient(scalar, { strength, penalty: 'half' }),
          adam(scalar, {
            rate,
            beta1,
            beta2,
            epsilon,
            epsilonPlacement: 'outside',
            biasCorrection: true,
          }),
        ),
      ),
  });

const stepDraws = { n: dimension(3), t: integer(1, 8), β: decay(), η: number(), 'w₀': vector('n') };

export const adamL2Scale = theorem({
  id: 'adam-l2-scale',
  title: 'In Adam the strength of an L2 penalty is λ over the scale of the gradients; in AdamW it is λ',
  subject: 'weight-decay',
  about:
    'Adam on the gradients c·g with the penalty (λ/2)·‖w‖² (w) takes the steps of Adam on g with strength λ/c (x): ' +
    'the moments are multiplied by c and c², and the direction keeps its square and sign. AdamW on c·g (y) takes the ' +
    'steps of AdamW on g with the same λ (z). ε is scaled along, outside the root; for ε = 0 nothing is. So in Adam ' +
    'the penalty acts differently on entries of different gradient size: from w = (1, 1) with g = (−4, −1/4), λ = 1 ' +
    'and η = 1/2, the first entry grows to 3/2 and the second falls to 1/2, while AdamW keeps both at 1. That L2 works ' +
    'less well than AdamW is an experience, not part of the statement. In `moments` p is the path of the weights, any ' +
    'path; in the other families steps are rational because γ = 0.',
  references: ['Lectures, 000 §4, 001 (AdamW), 003 §3.2.4', 'Chapter, section 4.5'],
  settles: ['lectures/l2-in-adam', 'lectures/l2-equals-decoupled', 'chapter/adamw-coupling'],
  refutes: {
    'lectures/l2-equals-decoupled': {
      in: 'same',
      given: {},
      claim: 'w_s = z_s',
      by: {
        take: { t: 1, β: 0, η: '1/2', λ: 1, ε: 0, 'w₀': [1, 1], g: [[-4, '-1/4']] },
        shows: ['w_{1,1} = 3/2', 'w_{1,2} = 1/2', 'z_{1,1} = 1', 'z_{1,2} = 1'],
      },
      search: true,
    },
  },
  given: {
    scale: '0 < c',
    epsilon: { says: '0 < ε', in: { steps: '0 < ε' } },
  },
  cases: {
    moments: {
      draws: {
        n: dimension(3),
        t: integer(1, 50),
        β: decay(),
        γ: decay(),
        c: bounded(),
        λ: number(),
        g: stream('t', 'n'),
        p: stream('t', 'n'),
      },
      define: [
        'G_s = c·g_s + λ·p_s',
        'h_s = g_s + λ/c·p_s',
        adamMoments({
          gradient: 'G',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'M', second: 'V', correctedFirst: 'M̂', correctedSecond: 'V̂' },
        }),
        adamMoments({
          gradient: 'h',
          beta: 'β',
          gamma: 'γ',
          names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
        }),
      ],
    },
    steps: {
      draws: { ...stepDraws, c: bounded(), λ: number(), ε: bounded(), g: stream('t', 'n') },
      define: [
        'G_s = c·g_s',
        l2Run('w', 'G', 'λ', 'c·ε'),
        l2Run('x', 'g', 'λ/c', 'ε'),
        adamWRun({ iterates: 'y', gradient: 'G', gamma: '0·η', strength: 'λ', epsilon: 'c·ε' }),
        adamWRun({ iterates: 'z', gradient: 'g', gamma: '0·η', strength: 'λ', epsilon: 'ε' }),
      ],
    },
    same: {
      draws: { ...stepDraws, λ: positive(), ε: positive(), g: stream('t', 'n') },
      define: [
        'c = 1 + 0·η',
        l2Run('w', 'g', 'λ', 'ε'),
        adamWRun({ iterates: 'z', gradient: 'g', gamma: '0·η', strength: 'λ', epsilon: 'ε' }),
      ],
    },
  },
  proof: {
    first: { in: ['moments'], start: 'M̂_t', steps: [{ '=': 'c·m̂_t', by: ['scale', algebra] }] },
    second: { in: ['moments'], start: 'V̂_{t,i}', steps: [{ '=': 'c²·v̂_{t,i}', by: ['scale', algebra] }] },
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
    penalty: { in: ['steps'], start: 'w_s', steps: [{ '=': 'x_s', by: ['scale', 'epsilon'] }] },
    decoupled: { in: ['steps'], start: 'y_s', steps: [{ '=': 'z_s', by: ['scale', 'epsilon'] }] },
  },
  sharp: {
    sign: { take: { t: 1, β: 0, γ: 0, c: 1, λ: 1, g: [[0]], p: [[0]] }, shows: ['m̂_{1,1} = 0'] },
  },
  necessary: {
    scale: [
      { take: { t: 1, β: 0, γ: 0, c: -1, λ: 0, g: [[1]], p: [[0]] }, shows: ['m̂_{1,1} = 1', 'M̂_{1,1} = −1'] },
    ],
    epsilon: { because: 'for ε = 0 the same holds as long as no gradient of an entry vanishes' },
  },
});
