import { bounded, boundedVector, decay, dimension, integer, stream } from '../../src/generate/draws.js';
import { cauchySchwarz } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { adamWMoments, adamWRun } from '../families/adam-w-run.js';
import { adamwBox } from './adamw-box.js';

/** One step in one dimension. */
const one = { t: 1, n: 1, λ: 1, η: 1 };

export const adamwEqualDecays = theorem({
  id: 'adamw-equal-decays',
  title: 'AdamW with equal decays β = γ stays strictly within the box |w| < 1/λ',
  subject: 'weight-decay',
  about:
    'For β = γ no direction of AdamW is longer than 1 in any entry, because v̂ − m̂² is a variance; so it does not leave ' +
    'the box |w| ≤ 1/λ (adamw-box with C = 1), and with ε > 0 it does not even touch its sides. With other decays it can ' +
    'leave it in one step. This goes beyond the documents.',
  references: ['Lectures, 000 (15), 003 §3.2.4', 'Xie and Li, Implicit Bias of AdamW (2024)'],
  settles: [],
  given: {
    decay: '0 < λ',
    rate: '0 < η ≤ 1/λ',
    start: { says: '|w₀| ≤ 1/λ', in: { equal: '−1/λ ≤ w₀_i ≤ 1/λ' } },
    equal: 'β = γ',
    momentum: '0 ≤ γ',
    positive: { says: '0 < ε', in: { equal: '0 < ε' } },
  },
  cases: {
    variance: {
      draws: {
        λ: bounded(),
        η: bounded(),
        n: dimension(2),
        t: integer(1, 8),
        γ: decay(),
        g: stream('t', 'n'),
      },
      define: ['β = 1·γ', adamWMoments],
    },
    equal: {
      draws: {
        λ: bounded(),
        η: bounded(),
        n: dimension(2),
        t: integer(1, 5),
        γ: decay(),
        ε: bounded(),
        g: stream('t', 'n'),
        'w₀': boundedVector('n'),
      },
      define: ['β = 1·γ', adamWRun()],
    },
  },
  proof: {
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
    above: {
      in: ['equal'],
      start: 'w_{t,i}',
      steps: [{ '<': '1/λ', by: ['decay', 'rate', 'start', 'equal', 'momentum', 'positive', adamwBox] }],
    },
    below: {
      in: ['equal'],
      start: '−1/λ',
      steps: [{ '<': 'w_{t,i}', by: ['decay', 'rate', 'start', 'equal', 'momentum', 'positive', adamwBox] }],
    },
  },
  sharp: {
    variance: {
      in: 'variance',
      take: { λ: 1, η: 1, n: 1, t: 2, γ: '1/2', g: [[3], [3]] },
      shows: ['m̂_{2,1} = 3', 'v̂_{2,1} = 9'],
    },
    above: { because: 'the relation is strict for ε > 0; with a small ε it is as close as one likes' },
    below: { because: 'the relation is strict for ε > 0; with a small ε it is as close as one likes' },
  },
  necessary: {
    decay: { because: 'for λ = 0 there is no box' },
    rate: [
      {
        in: 'equal',
        take: { ...one, η: -1, γ: 0, ε: 1, g: [[0]], 'w₀': [1] },
        shows: ['w_{0,1} = 1', 'w_{1,1} = 2'],
      },
      {
        in: 'equal',
        take: { ...one, η: '3/2', γ: 0, ε: 1, g: [[1]], 'w₀': [1] },
        shows: ['w_{0,1} = 1', 'w_{1,1} = −5/4'],
      },
    ],
    start: [
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
  },
});
