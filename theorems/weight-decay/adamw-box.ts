import {
  between,
  bounded,
  boundedMatrix,
  boundedVector,
  dimension,
  integer,
  number,
  vector,
} from '../../src/generate/draws.js';
import { definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamWRun, decayedRun } from '../families/adam-w-run.js';

const decays = { λ: bounded(), η: bounded() };
/** One step in one dimension. */
const one = { t: 1, n: 1, λ: 1, η: 1 };

export const adamwBox = theorem({
  id: 'adamw-box',
  title: 'AdamW with decay λ does not leave the box |w| ≤ C/λ, where C bounds its directions',
  subject: 'weight-decay',
  about:
    'AdamW moves by −η·(u + λ·w). If no entry of u exceeds C in modulus and 0 < ηλ ≤ 1, the box |w| ≤ C/λ is not left, ' +
    'and from outside the excess |w| − C/λ shrinks by the factor 1 − ηλ in each step. A constant gradient c attains the ' +
    'box of C = 1: w goes to −sign(c)/λ whatever |c| is, where the L2 penalty (λ/2)·‖w‖² would give −c/λ. C is 1 for equal ' +
    'decays (adamw-equal-decays), and the constant of adam-greatest-step for others. This goes beyond the documents.',
  references: ['Lectures, 000 (15), 003 §3.2.4', 'Xie and Li, Implicit Bias of AdamW (2024)'],
  settles: [],
  given: {
    decay: '0 < λ',
    rate: '0 < η ≤ 1/λ',
    directions: { says: '|u| ≤ C', in: { directions: '−C ≤ U_{r,i} ≤ C' } },
    start: { says: '|w₀| ≤ C/λ', in: { directions: '−C/λ ≤ w₀_i ≤ C/λ' } },
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
      define: ['σ = 1 − 2·b', 'G = σ·1_t·qᵀ', 'g_s = G_s', adamWRun({ epsilon: '0·β' })],
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
        { '≤': '(1 − η·λ)·(w_{r−1,i} − C/λ)', by: ['rate', 'directions'], certificate: 'η·(C + U_{r,i})' },
      ],
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
  },
  necessary: {
    decay: { because: 'for λ = 0 there is no box' },
    rate: [
      {
        take: { ...one, η: '3/2', C: 1, U: [[1]], 'w₀': [1] },
        shows: ['w_{0,1} = 1', 'w_{1,1} = −2', '−C/λ = −1'],
      },
      { take: { ...one, η: -1, C: 1, U: [[1]], 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = 3'] },
    ],
    directions: [
      { take: { ...one, C: 1, U: [[-2]], 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = 2'] },
      { take: { ...one, C: 1, U: [[2]], 'w₀': [1] }, shows: ['w_{0,1} = 1', 'w_{1,1} = −2'] },
    ],
    start: [
      { take: { ...one, η: '1/2', C: 1, U: [[0]], 'w₀': [3] }, shows: ['w_{0,1} = 3', 'w_{1,1} = 3/2'] },
      { take: { ...one, η: '1/2', C: 1, U: [[0]], 'w₀': [-3] }, shows: ['w_{0,1} = −3', 'w_{1,1} = −3/2'] },
    ],
    constant: {
      in: 'constant',
      take: { ...one, b: 0, β: '1/2', γ: '1/2', q: [-1], 'w₀': [0] },
      shows: ['w_{1,1} = 1', '−σ/λ = −1'],
    },
  },
});
