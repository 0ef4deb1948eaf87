import { bounded, dimension, integer, number, vector } from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adam } from '../../src/optimizer/adam.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

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

const draws = {
  n: dimension(2),
  t: integer(1, 50),
  β: bounded(),
  γ: bounded(),
  ε: bounded(),
  η: number(),
  'w₀': vector('n'),
};

const stream = [
  'G = 1_t·cᵀ',
  'g_s = G_s',
  adamMoments({
    gradient: 'g',
    beta: 'β',
    gamma: 'γ',
    names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
  }),
];

/** β = γ = 0, so that both moments are those of the last gradient. */
const forgetful = { n: 1, β: 0, γ: 0, ε: 1, η: 1, 'w₀': [0], c: [1], G: [[1]] };
/** The same with ε inside the root, √(c² + ε) = 2. */
const forgetfulInside = { ...forgetful, ε: 3, b: [3] };
/** For β = 1 the mean stays 0, and the correction is satisfied by anything; so with γ. */
const frozenMean = { t: 1, β: 1, m: [[0], [0]], m̂: [[0]], v: [[0], [1]], v̂: [[1]], w: [[0], [0]] };
const frozenSquare = { t: 1, γ: 1, m: [[0], [1]], m̂: [[1]], v: [[0], [0]], v̂: [[0]] };

export const adamConstantGradient = theorem({
  id: 'adam-constant-gradient',
  title: 'With a constant gradient the corrected moments of Adam are exact at every step',
  subject: 'adaptive',
  about:
    'If all gradients are c, then m̂_t = c and v̂_t = c² at every t, without error, whatever β and γ are; m and v are ' +
    'too small by 1 − βᵗ and 1 − γᵗ. So every step is −η·c/(|c| + ε), entry by entry, with ε outside the root (001, ' +
    '003), and −η·c/√(c² + ε) with ε inside (000). For t = 1 nothing is asked of the gradient: this is the first step ' +
    'of every run. Document 001 writes ṽ² = v/(1 − γᵗ) and then divides by √ṽ; that is the fourth root of v̂, and the ' +
    'step would grow with √|c|: 2η for c = 4.',
  references: ['Lectures, 000 (12) and (13), 001, 003 (13)', 'Kingma and Ba, Adam, Algorithm 1'],
  settles: [
    'lectures/adam-bias-corrections',
    'lectures/adam-bias-zero',
    'lectures/adam-vtilde-squared',
    'lectures/adam-update',
    'lectures/adam-update-000',
  ],
  refutes: {
    'lectures/adam-vtilde-squared': {
      given: { constant: 'G_s = c', decay: '0 ≤ β < 1', squareDecay: '0 ≤ γ < 1', positive: '0 < c_i' },
      claim: 'm̂_{t,i}/√(√v̂_{t,i}) = 1',
      by: {
        take: { n: 1, t: 1, β: 0, γ: 0, ε: 1, η: 1, 'w₀': [0], c: [4] },
        shows: ['√v̂_{1,1} = 4', 'm̂_{1,1}/√(√v̂_{1,1}) = 2', 'm̂_{1,1}/√v̂_{1,1} = 1'],
      },
      search: true,
    },
  },
  given: {
    constant: 'G_s = c',
    decay: '0 ≤ β < 1',
    squareDecay: '0 ≤ γ < 1',
    correction: '(1 − β^s)·m̂_s = m_s',
    squareCorrection: '(1 − γ^s)·v̂_s = v_s',
    positive: '0 < ε',
    update: {
      says: 'the step of Adam, with ε outside or inside the root',
      in: {
        outside: 'w_{s,i} = w_{s−1,i} − η·m̂_{s,i}/(√v̂_{s,i} + ε)',
        inside: 'w_{s,i} = w_{s−1,i} − η·m̂_{s,i}/√(v̂_{s,i} + ε)',
      },
    },
  },
  cases: {
    outside: { draws: { ...draws, c: vector('n') }, define: [...stream, adamRun('outside')] },
    // c² + ε is then a square: 2·√(c² + ε) = b + ε/b.
    inside: {
      draws: { ...draws, t: integer(1, 10), b: vector('n', 'positive') },
      define: ['c_i = ½·(b_i − ε/b_i)', ...stream, adamRun('inside')],
    },
  },
  proof: {
    biased: { start: 'm_t', steps: [{ '=': '(1 − β^t)·c', by: 'constant' }] },
    biasedSquare: { start: 'v_t', steps: [{ '=': '(1 − γ^t)·(c ⊙ c)', by: 'constant' }] },
    corrected: { start: 'm̂_t', steps: [{ '=': 'c', by: ['constant', 'correction', 'decay'] }] },
    correctedSquare: {
      start: 'v̂_t',
      steps: [{ '=': 'c ⊙ c', by: ['constant', 'squareCorrection', 'squareDecay'] }],
    },
    outside: {
      in: ['outside'],
      start: 'w_{t,i}',
      steps: [
        { '=': 'w_{0,i} − η·Σ_{s=1}^{t} m̂_{s,i}/(√v̂_{s,i} + ε)', by: 'update' },
        { '=': 'w_{0,i} − t·η·c_i/(√(c_i²) + ε)', by: ['constant', 'positive'] },
        { '=': 'w_{0,i} − t·η·c_i/(|c_i| + ε)', by: definition('√') },
      ],
    },
    inside: {
      in: ['inside'],
      start: 'w_{t,i}',
      steps: [
        { '=': 'w_{0,i} − η·Σ_{s=1}^{t} m̂_{s,i}/√(v̂_{s,i} + ε)', by: 'update' },
        { '=': 'w_{0,i} − t·η·c_i/√(c_i² + ε)', by: ['constant', 'positive', algebra] },
      ],
    },
  },
  sharp: {},
  necessary: {
    constant: {
      take: { ...forgetful, t: 2, β: '1/2', G: [[0], [1]] },
      shows: ['m̂_{2,1} = 2/3', 'v̂_{2,1} = 1', 'c_1 = 1'],
    },
    decay: [
      { take: { ...forgetful, ...frozenMean }, shows: ['m_{1,1} = 0', '(1 − β^1)·m̂_{1,1} = 0'] },
      { in: 'inside', take: { ...forgetfulInside, ...frozenMean }, shows: ['m_{1,1} = 0', 'm̂_{1,1} = 0'] },
    ],
    squareDecay: [
      {
        take: { ...forgetful, ...frozenSquare, w: [[0], [-1]] },
        shows: ['v_{1,1} = 0', '(1 − γ^1)·v̂_{1,1} = 0'],
      },
      {
        in: 'inside',
        take: { ...forgetfulInside, ...frozenSquare, v̂: [[6]], w: [[0], ['-1/3']] },
        shows: ['v_{1,1} = 0', 'v̂_{1,1} = 6'],
      },
    ],
    correction: {
      take: { ...forgetful, t: 1, m: [[0], [1]], m̂: [[2]], v: [[0], [1]], v̂: [[1]], w: [[0], [-1]] },
      shows: ['m_{1,1} = 1', 'm̂_{1,1} = 2'],
    },
    squareCorrection: {
      take: { ...forgetful, t: 1, m: [[0], [1]], m̂: [[1]], v: [[0], [1]], v̂: [[4]], w: [[0], ['-1/3']] },
      shows: ['v_{1,1} = 1', 'v̂_{1,1} = 4'],
    },
    positive: {
      because: 'for ε = 0 the same holds where c_i ≠ 0; elsewhere the step is 0/0 and has no value',
    },
    update: [
      { take: { ...forgetful, t: 1, w: [[0], [0]] }, shows: ['w_{0,1} − η·c_1/(|c_1| + ε) = −1/2'] },
      {
        in: 'inside',
        take: { ...forgetfulInside, t: 1, w: [[0], [0]] },
        shows: ['w_{0,1} − η·c_1/√(c_1² + ε) = −1/2'],
      },
    ],
  },
});
