import { atLeast, atMost, between, bounded, integer, number, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';

const edge = '2·(1 + β)/((1 − β)·h)';
const energy = `½·h·(1 − β)·((${edge} − η)·(w_{T+1,1} − β·w_{T,1})² + η·(w_{T+1,1} + β·w_{T,1})²)`;
const weight = `η·h²·(1 − β)³·(${edge} − η)`;
const start = ['∇f(x: vector) = h·x', 'w₀ = c·1_1'];
const mode = { T: integer(1, 49), h: positive(), c: number() };

export const momentumStabilityRegion = theorem({
  id: 'momentum-stability-region',
  title: 'Momentum is stable for 0 < ηh < 2(1 + β)/(1 − β)',
  subject: 'momentum',
  about:
    'On ½h·w² (h is 2σ² for the lecture’s ‖σw − y‖²) the lectures’ momentum, z⁺ = β·z + (1 − β)·g, w⁺ = w − η·z⁺ from ' +
    'z = 0, converges exactly for step sizes below 2(1 + β)/((1 − β)h): for β = 0.9 up to 19 times the 2/h of gradient ' +
    'descent. Below it the sum of all w_t² is bounded, whatever T is, so w_t tends to 0: the energy ' +
    '½(2(1 + β) − ηh(1 − β))·(w_t − βw_{t−1})² + ½ηh(1 − β)·(w_t + βw_{t−1})² falls by a multiple of w_t² in every step. ' +
    'At and above it r² − (1 + β − ηh(1 − β))·r + β has a root r ≤ −1, for η ≤ 0 a root r ≥ 1, and w_{t+1} − β/r·w_t is ' +
    'multiplied by r in each step, so w_t does not tend to 0. At the edge r = −1, and w jumps between two points in the ' +
    'end. The lectures give no range; this is their 1/λ_max with momentum.',
  references: ['Document 002, momentum', 'Document 003, (8), (9)', 'Jury 1964'],
  settles: [],
  given: {
    curvature: '0 < h',
    decay: 'β < 1',
    stepSize: { says: '0 < ηh < 2(1 + β)/(1 − β)', in: { stable: `0 < η < ${edge}` } },
    root: {
      says: 'r is a root of r² − (1 + β − ηh(1 − β))·r + β',
      in: { above: 'r² + β = (1 + β − η·h·(1 − β))·r', below: 'r² + β = (1 + β − η·h·(1 − β))·r' },
    },
    outside: { says: '|r| ≥ 1', in: { above: 'r ≤ −1', below: '1 ≤ r' } },
    rest: 'z_{0,i} = 0',
    average: 'z_{t+1} = β·z_t + (1 − β)·∇f(w_t)',
    update: 'w_{t+1} = w_t − η·z_{t+1}',
  },
  cases: {
    stable: {
      draws: { ...mode, β: between('−1', '1', { by: 'decay' }), η: bounded() },
      define: [...start, averagedMomentumRun({ steps: 'T + 1' })],
    },
    above: {
      draws: { ...mode, β: between('−1', '1', { by: 'decay' }), r: atMost('−1', { by: 'outside' }) },
      define: ['η = (1 − r)·(r − β)/(r·(1 − β)·h)', ...start, averagedMomentumRun()],
    },
    below: {
      draws: { ...mode, β: between('−1', '1', { by: 'decay' }), r: atLeast('1', { by: 'outside' }) },
      define: ['η = (1 − r)·(r − β)/(r·(1 − β)·h)', ...start, averagedMomentumRun()],
    },
  },
  proof: {
    summable: {
      in: ['stable'],
      start: 'Σ_{t=0}^{T} w_{t,1}²',
      steps: [
        {
          '=': `(((1 − β²) + 2·β·η·h)·(1 − β)·w_{0,1}² − ${energy})/(${weight})`,
          by: ['rest', 'average', 'update'],
        },
        {
          '≤': `((1 − β²) + 2·β·η·h)·w_{0,1}²/(η·h·(1 − β)·(2·(1 + β) − η·h·(1 − β)))`,
          by: ['stepSize', 'decay', 'curvature'],
          certificate: `${energy}/(${weight})`,
        },
      ],
    },
    persists: {
      in: ['above', 'below'],
      start: '(w_{T,1} − β/r·w_{T−1,1})²',
      steps: [
        { '=': '(r²)^T·((1 − β/r)·w_{0,1})²', by: ['root', 'rest', 'average', 'update'] },
        {
          '≥': '((1 − β/r)·w_{0,1})²',
          by: 'outside',
          certificate: {
            above: '(−1 − r)·((−1 − r) + 2)·Σ_{t=0}^{T−1} (r²)^t·((1 − β/r)·w_{0,1})²',
            below: '(r − 1)·((r − 1) + 2)·Σ_{t=0}^{T−1} (r²)^t·((1 − β/r)·w_{0,1})²',
          },
        },
      ],
    },
    edge: {
      in: ['above'],
      start: 'η',
      steps: [
        {
          '≥': edge,
          by: ['root', 'outside', 'decay', 'curvature'],
          certificate: '(−1 − r)·((−1 − r) + (1 − β))/(((−1 − r) + 1)·(1 − β)·h)',
        },
      ],
    },
    reversed: {
      in: ['below'],
      start: 'η',
      steps: [
        {
          '≤': '0',
          by: ['root', 'outside', 'decay', 'curvature'],
          certificate: '(r − 1)·((r − 1) + (1 − β))/(((r − 1) + 1)·(1 − β)·h)',
        },
      ],
    },
  },
  sharp: {
    summable: {
      take: { T: 1, h: 2, β: 0, η: '1/2', c: 3 },
      shows: ['w_1 = 0_1', 'η·h·(1 − β)·(2·(1 + β) − η·h·(1 − β)) = 1'],
    },
    persists: [
      {
        in: 'above',
        take: { T: 2, h: 1, β: '1/2', r: -1, c: 1 },
        shows: ['η = 6', 'w_1 = −2·1_1', 'w_2 = 5/2·1_1'],
      },
      { in: 'below', take: { T: 1, h: 1, β: '1/2', r: 1, c: 1 }, shows: ['η = 0', 'w_1 = 1_1'] },
    ],
    edge: { in: 'above', take: { T: 1, h: 2, β: '1/2', r: -1, c: 1 }, shows: ['η = 3'] },
    reversed: { in: 'below', take: { T: 1, h: 1, β: '1/2', r: 1, c: 1 }, shows: ['η = 0'] },
  },
  necessary: {
    curvature: { in: 'below', take: { T: 1, h: -1, β: 0, r: 2, c: 1 }, shows: ['η = 1'] },
    decay: [
      {
        in: 'above',
        take: { T: 1, h: 1, β: '3/2', r: -3, c: 1 },
        shows: ['η = −12', '2·(1 + β)/((1 − β)·h) = −10'],
      },
      { in: 'below', take: { T: 1, h: 1, β: '3/2', r: 2, c: 1 }, shows: ['η = ½'] },
    ],
    stepSize: [
      {
        take: { T: 1, h: 1, β: '1/2', η: 7, c: 1 },
        shows: ['w_1 = −5/2·1_1', 'η·h·(1 − β)·(2·(1 + β) − η·h·(1 − β)) = −7/4'],
      },
      {
        take: { T: 1, h: 1, β: '1/2', η: '-1/4', c: 1 },
        shows: ['w_1 = 9/8·1_1', '(1 − β²) + 2·β·η·h = ½', '2·(1 + β) − η·h·(1 − β) = 25/8'],
      },
    ],
    root: {
      in: 'above',
      take: { T: 1, h: 1, β: '1/2', r: -1, η: 1, c: 1 },
      shows: ['r² + β = 3/2', '(1 + β − η·h·(1 − β))·r = −1', '2·(1 + β)/((1 − β)·h) = 6'],
    },
    outside: [
      { in: 'above', take: { T: 1, h: 1, β: 0, r: '-1/2', c: 1 }, shows: ['η = 3/2', 'w_1 = −½·1_1'] },
      { in: 'below', take: { T: 1, h: 1, β: 0, r: '1/2', c: 1 }, shows: ['η = ½', 'w_1 = ½·1_1'] },
    ],
    rest: {
      take: {
        T: 1,
        h: 1,
        β: '1/2',
        η: 2,
        c: 4,
        w: [[4], ['5/2'], ['-3/4']],
        z: [['-5/2'], ['3/4'], ['13/8']],
      },
      shows: ['w_{0,1}² + w_{1,1}² = 89/4', '((1 − β²) + 2·β·η·h)·w_{0,1}²/2 = 22'],
    },
    average: {
      take: { T: 1, h: 1, β: '1/2', η: 2, c: 1, w: [[1], [2], [3]], z: [[0], ['-1/2'], ['-1/2']] },
      shows: ['w_{0,1}² + w_{1,1}² = 5', '((1 − β²) + 2·β·η·h)·w_{0,1}²/2 = 11/8'],
    },
    update: {
      take: { T: 1, h: 1, β: '1/2', η: 2, c: 1, w: [[1], [2], [2]], z: [[0], ['1/2'], ['5/4']] },
      shows: ['w_{0,1}² + w_{1,1}² = 5', '((1 − β²) + 2·β·η·h)·w_{0,1}²/2 = 11/8'],
    },
  },
});
