import {
  between,
  bounded,
  boundedMatrix,
  boundedVector,
  decay,
  dimension,
  integer,
  number,
  stream,
  vector,
} from '../../src/generate/draws.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { addDecayedWeights } from '../../src/optimizer/add-decayed-weights.js';
import { chain } from '../../src/optimizer/chain.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { cauchySchwarz, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamMoments } from '../families/adam-moments.js';

/** The step w⁺ = w − η·(u + λ·w) of AdamW along any directions. */
const decayedRun = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: 't',
  gradient: 'u',
  hyperparameters: { rate: 'η', strength: 'λ' },
  optimizer: (scalar, { rate, strength }) =>
    observe(chain(addDecayedWeights(scalar, strength), scaleByRate(scalar, rate))),
});

const adamWRun = (epsilon: string) =>
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 't',
    gradient: 'g',
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ', epsilon, strength: 'λ' },
    optimizer: (scalar, { rate, beta1, beta2, epsilon, strength }) =>
      observe(
        adamW(scalar, {
          rate,
          beta1,
          beta2,
          epsilon,
          epsilonPlacement: 'outside',
          biasCorrection: true,
          decay: strength,
        }),
      ),
  });

const moments = adamMoments({
  gradient: 'g',
  beta: 'β',
  gamma: 'γ',
  names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
});

const decays = { λ: bounded(), η: bounded() };
/** One step in one dimension. */
const one = { t: 1, n: 1, λ: 1, η: 1 };

export const adamwBox = theorem({
  id: 'adamw-box',
  title: 'AdamW with decay λ does not leave the box |w| ≤ C/λ, where C bounds its directions',
  subject: 'weight-decay',
  about:
    'AdamW moves by −η·(u + λ·w). If no entry of u exceeds C in modulus and 0 < ηλ ≤ 1, the box |w| ≤ C/λ is not left, ' +
    'and from outside the excess |w| − C/λ shrinks by the factor 1 − ηλ in each step. For equal decays β = γ, C = 1: then ' +
    'v̂ − m̂² is a variance. A constant gradient c attains the box: w goes to −sign(c)/λ whatever |c| is, where the L2 ' +
    'penalty (λ/2)·‖w‖² would give −c/λ. For other decays C is the constant of adam-greatest-step. This goes beyond ' +
    'the documents.',
  references: ['Lectures, 000 (15), 003 §3.2.4', 'Xie and Li, Implicit Bias of AdamW (2024)'],
  settles: [],
  given: {
    decay: '0 < λ',
    rate: '0 < η ≤ 1/λ',
    directions: { says: '|u| ≤ C', in: { directions: '−C ≤ U_{r,i} ≤ C' } },
    start: {
      says: '|w₀| ≤ C/λ',
      in: { directions: '−C/λ ≤ w₀_i ≤ C/λ', equal: '−1/λ ≤ w₀_i ≤ 1/λ' },
    },
    equal: { says: 'β = γ', in: { equal: 'β = γ', variance: 'β = γ' } },
    momentum: { says: '0 ≤ γ', in: { equal: '0 ≤ γ', variance: '0 ≤ γ' } },
    positive: { says: '0 < ε', in: { equal: '0 < ε' } },
    constant: { says: 'g_t = c ≠ 0', in: { constant: '0 < q_i' } },
  },
  cases: {
    directions: {
      draws: {
        ...decays,
        n: dimension(3),
        t: integer(1, 50),
        C: number('nonnegative'),
        U: boundedMatrix('t', 'n'),
        'w₀': boundedVector('n'),
      },
      define: ['u_s = U_s', decayedRun],
    },
    variance: {
      draws: { ...decays, n: dimension(2), t: integer(1, 8), γ: decay(), g: stream('t', 'n') },
      define: ['β = 1·γ', moments],
    },
    equal: {
      draws: {
        ...decays,
        n: dimension(2),
        t: integer(1, 5),
        γ: decay(),
        ε: bounded(),
        g: stream('t', 'n'),
        'w₀': boundedVector('n'),
      },
      define: ['β = 1·γ', adamWRun('ε')],
    },
    constant: {
      draws: {
        ...decays,
        n: dimension(2),
        t: integer(1, 50),
        b: integer(0, 1),
        β: between('0', '1'),
        γ: between('0', '1'),
        q: vector('n', 'positive'),
        'w₀': vector('n'),
      },
      define: ['σ = 1 − 2·b', 'G = σ·1_t·qᵀ', 'g_s = G_s', adamWRun('0·β')],
    },
  },
  proof: {
    above: {
      in: ['directions'],
      start: 'w_{s,i}',
      steps: [
        {
          '≤': 'C/λ',
          by: ['decay', 'rate', 'start', 'directions'],
          certificate: '(λ·(1/λ − η))^s·(C/λ − w₀_i) + η·Σ_{r=1}^{s} (λ·(1/λ − η))^{s−r}·(C + U_{r,i})',
        },
      ],
    },
    below: {
      in: ['directions'],
      start: '−C/λ',
      steps: [
        {
          '≤': 'w_{s,i}',
          by: ['decay', 'rate', 'start', 'directions'],
          certificate: '(λ·(1/λ − η))^s·(w₀_i + C/λ) + η·Σ_{r=1}^{s} (λ·(1/λ − η))^{s−r}·(C − U_{r,i})',
        },
      ],
    },
    excess: {
      in: ['directions'],
      start: 'w_{r,i} − C/λ',
      steps: [
        { '=': '(1 − η·λ)·w_{r−1,i} − η·U_{r,i} − C/λ', by: definition('AdamW') },
        {
          '≤': '(1 − η·λ)·(w_{r−1,i} − C/λ)',
          by: ['rate', 'directions'],
          certificate: 'η·(C + U_{r,i})',
        },
      ],
    },
    variance: {
      in: ['variance'],
      start: 'm̂_{s,i}²',
      steps: [
        {
          '≤': 'v̂_{s,i}',
          by: ['equal', 'momentum', cauchySchwarz],
          certificate: '½·Σ_{r=1}^{s} Σ_{q=1}^{s} γ^{s−r}·γ^{s−q}·(g_{r,i} − g_{q,i})²·((1 − γ)/(1 − γ^s))²',
        },
      ],
    },
    equalAbove: {
      in: ['equal'],
      start: 'w_{t,i}',
      steps: [{ '<': '1/λ', by: ['decay', 'rate', 'start', 'equal', 'momentum', 'positive'] }],
    },
    equalBelow: {
      in: ['equal'],
      start: '−1/λ',
      steps: [{ '<': 'w_{t,i}', by: ['decay', 'rate', 'start', 'equal', 'momentum', 'positive'] }],
    },
    constant: {
      in: ['constant'],
      start: 'w_{s,i} + σ/λ',
      steps: [{ '=': '(1 − η·λ)^s·(w₀_i + σ/λ)', by: ['constant', 'decay'] }],
    },
  },
  sharp: {
    above: {
      take: { ...one, λ: '1/2', C: 1, U: [[-1]], 'w₀': [2] },
      shows: ['w_{0,1} = 2', 'w_{1,1} = 2', 'C/λ = 2'],
    },
    below: {
      take: { ...one, λ: '1/2', C: 1, U: [[1]], 'w₀': [-2] },
      shows: ['w_{0,1} = −2', 'w_{1,1} = −2', '−C/λ = −2'],
    },
    excess: {
      take: { ...one, λ: '1/2', C: 1, U: [[-1]], 'w₀': [0] },
      shows: ['w_{0,1} − C/λ = −2', 'w_{1,1} − C/λ = −1'],
    },
    variance: {
      in: 'variance',
      take: { λ: 1, η: 1, n: 1, t: 2, γ: '1/2', g: [[3], [3]] },
      shows: ['m̂_{2,1} = 3', 'v̂_{2,1} = 9'],
    },
    equalAbove: { because: 'the relation is strict for ε > 0; with a small ε it is as close as one likes' },
    equalBelow: { because: 'the relation is strict for ε > 0; with a small ε it is as close as one likes' },
  },
  necessary: {
    decay: { because: 'for λ = 0 there is no box' },
    rate: [
      {
        take: { ...one, η: '3/2', C: 1, U: [[1]], 'w₀': [1] },
        shows: ['w_{0,1} = 1', 'w_{1,1} = −2', '−C/λ = −1'],
      },
      {
        take: { ...one, η: -1, C: 1, U: [[1]], 'w₀': [1] },
        shows: ['w_{0,1} = 1', 'w_{1,1} = 3'],
      },
    ],
    directions: [
      { take: { ...one, C: 1, U: [[-2]], 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = 2'] },
      { take: { ...one, C: 1, U: [[2]], 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −2'] },
    ],
    start: [
      { take: { ...one, η: '1/2', C: 1, U: [[0]], 'w₀': [3] }, shows: ['w_{0,1} = 3', 'w_{1,1} = 3/2'] },
      { take: { ...one, η: '1/2', C: 1, U: [[0]], 'w₀': [-3] }, shows: ['w_{0,1} = −3', 'w_{1,1} = −3/2'] },
      {
        in: 'equal',
        take: { ...one, η: '1/4', γ: 0, ε: 1, g: [[0]], 'w₀': ['3/2'] },
        shows: ['w_{0,1} = 3/2', 'w_{1,1} = 9/8'],
      },
      {
        in: 'equal',
        take: { ...one, η: '1/4', γ: 0, ε: 1, g: [[0]], 'w₀': ['-3/2'] },
        shows: ['w_{0,1} = −3/2', 'w_{1,1} = −9/8'],
      },
    ],
    equal: [
      {
        in: 'variance',
        take: { λ: 1, η: 1, n: 1, t: 2, γ: '1/2', β: 0, g: [[0], [1]] },
        shows: ['m̂_{2,1} = 1', 'v̂_{2,1} = 2/3'],
      },
      {
        in: 'equal',
        take: { ...one, t: 2, γ: '3/4', β: 0, ε: '1/100', g: [[0], [-1]], 'w₀': [0] },
        shows: ['w_{1,1} = 0', 'w_{2,1} > 13/10'],
      },
    ],
    momentum: {
      in: 'variance',
      take: { λ: 1, η: 1, n: 1, t: 2, γ: -2, g: [[0], [1]] },
      shows: ['m̂_{2,1} = −1', 'v̂_{2,1} = −1'],
    },
    positive: {
      in: 'equal',
      take: { ...one, γ: 0, ε: '-1/2', g: [[-1]], 'w₀': [0] },
      shows: ['w_{1,1} = 2', '1/λ = 1'],
    },
    constant: {
      in: 'constant',
      take: { ...one, b: 0, β: '1/2', γ: '1/2', q: [-1], 'w₀': [0] },
      shows: ['w_{1,1} = 1', '−σ/λ = −1'],
    },
  },
});
