import { atMost, between, bounded, integer, number, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { heavyBallRun } from '../families/line-run.js';

const edge = '2·(1 + β)/λ';
const energy = (now: string, before: string) =>
  `(${edge} − η)·(${now} − β·${before})² + η·(${now} + β·${before})²`;
const weight = `2·(1 − β)·η·λ·(${edge} − η)`;
const start = ['∇f(x: vector) = λ·x', 'w₀ = c·1_1', 'w₋ = p·1_1'];
const mode = {
  T: integer(1, 49),
  λ: positive(),
  β: between('−1', '1', { by: 'decay' }),
  c: number(),
  p: number(),
};
const run = (steps: string) => heavyBallRun({ start: 'w₀', before: 'w₋', steps, rate: 'η', beta: 'β' });

export const heavyBallStability = theorem({
  id: 'heavy-ball-stability',
  title: 'Heavy ball is stable for β < 1 and 0 < ηλ < 2(1 + β)',
  subject: 'momentum',
  about:
    'On λ/2·w² heavy ball w⁺ = w − ηλ·w + β·(w − w₋) converges from every w_0 and w₋ exactly if |β| < 1 and ' +
    '0 < ηλ < 2(1 + β); of this the chapter prints β ∈ [0, 1). Inside, the sum of all w_t² is bounded by the energy at ' +
    'the start, whatever T is. For ηλ ≥ 2(1 + β) the polynomial r² − (1 + β − ηλ)·r + β has a root r ≤ −1, and ' +
    'w_{t+1} − β/r·w_t is multiplied by r in each step. With β = 1 the ball never rests: for ηλ = 1 it goes ' +
    '1, 0, −1, −1, 0, 1, 1, …, with period 6. With η(1 − β) for η this is momentum-stability-region.',
  references: ['Chapter, §4.3', 'Polyak 1964'],
  settles: ['chapter/hb-beta-range'],
  given: {
    curvature: { says: '0 < λ', in: { stable: '0 < λ', above: '0 < λ' } },
    decay: { says: 'β < 1', in: { stable: 'β < 1', above: 'β < 1' } },
    stepSize: { says: '0 < ηλ < 2(1 + β)', in: { stable: `0 < η < ${edge}` } },
    root: { says: 'r is a root of r² − (1 + β − ηλ)·r + β', in: { above: 'r² + β = (1 + β − η·λ)·r' } },
    outside: { says: 'r ≤ −1', in: { above: 'r ≤ −1' } },
    before: { says: 'w_{−1} = p', in: { stable: 'v_{0,1} = p', above: 'v_{0,1} = p' } },
    previous: 'v_{t+1} = w_t',
    update: 'w_{t+1} = w_t − η·λ·w_t + β·(w_t − v_t)',
  },
  cases: {
    stable: { draws: { ...mode, η: bounded() }, define: [...start, run('T + 1')] },
    above: {
      draws: { ...mode, r: atMost('−1', { by: 'outside' }) },
      define: ['η = (1 − r)·(r − β)/(r·λ)', ...start, run('T')],
    },
    cycle: { draws: {}, define: ['η = 1', 'λ = 1', 'β = 1', 'c = 1', 'p = 1', ...start, run('50')] },
  },
  proof: {
    summable: {
      in: ['stable'],
      start: 'Σ_{t=0}^{T} w_{t,1}²',
      steps: [
        {
          '=': `(${energy('w_{0,1}', 'p')} − (${energy('w_{T+1,1}', 'w_{T,1}')}))/(${weight})`,
          by: ['before', 'previous', 'update'],
        },
        {
          '≤': `(${energy('w_{0,1}', 'p')})/(${weight})`,
          by: ['stepSize', 'decay', 'curvature'],
          certificate: `(${energy('w_{T+1,1}', 'w_{T,1}')})/(${weight})`,
        },
      ],
    },
    persists: {
      in: ['above'],
      start: '(w_{T,1} − β/r·w_{T−1,1})²',
      steps: [
        { '=': '(r²)^T·(w_{0,1} − β/r·p)²', by: ['root', 'before', 'previous', 'update'] },
        {
          '≥': '(w_{0,1} − β/r·p)²',
          by: 'outside',
          certificate: '(−1 − r)·((−1 − r) + 2)·Σ_{t=0}^{T−1} (r²)^t·(w_{0,1} − β/r·p)²',
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
          certificate: '(−1 − r)·((−1 − r) + (1 − β))/(((−1 − r) + 1)·λ)',
        },
      ],
    },
    cycle: { in: ['cycle'], start: 'w_{t+6}', steps: [{ '=': 'w_t', by: 'update' }] },
    turn: { in: ['cycle'], start: 'w_{t+3}', steps: [{ '=': '−w_t', by: 'update' }] },
  },
  sharp: {
    summable: {
      take: { T: 1, λ: 2, β: 0, η: '1/2', c: 3, p: 5 },
      shows: ['w_1 = 0_1', 'w_{0,1}² + w_{1,1}² = 9'],
    },
    persists: {
      in: 'above',
      take: { T: 2, λ: 1, β: '1/2', r: -1, c: 1, p: 2 },
      shows: ['η = 3', 'w_1 = −5/2·1_1', 'w_2 = 13/4·1_1'],
    },
    edge: { in: 'above', take: { T: 1, λ: 2, β: '1/2', r: -1, c: 1, p: 1 }, shows: ['η = 3/2'] },
  },
  necessary: {
    curvature: {
      in: 'above',
      take: { T: 1, λ: -1, β: 0, r: -2, c: 1, p: 1 },
      shows: ['η = −3', '2·(1 + β)/λ = −2'],
    },
    decay: [
      {
        take: { T: 1, λ: 1, β: 2, η: 1, c: 1, p: 0 },
        shows: ['w_1 = 2·1_1', '2·(1 − β)·η·λ·(2·(1 + β)/λ − η) = −10'],
      },
      {
        take: { T: 1, λ: 1, β: '3/2', η: 1, c: 1, p: 0 },
        shows: ['w_1 = 3/2·1_1', '2·(1 − β)·η·λ·(2·(1 + β)/λ − η) = −4'],
      },
    ],
    stepSize: [
      {
        take: { T: 1, λ: 1, β: '1/2', η: 4, c: 1, p: 0 },
        shows: ['w_1 = −5/2·1_1', '2·(1 − β)·η·λ·(2·(1 + β)/λ − η) = −4'],
      },
      {
        take: { T: 1, λ: 1, β: '1/2', η: -1, c: 1, p: 1 },
        shows: ['w_1 = 2·1_1', '2·(1 − β)·η·λ·(2·(1 + β)/λ − η) = −4'],
      },
    ],
    root: {
      in: 'above',
      take: { T: 1, λ: 1, β: '1/2', r: -1, η: 1, c: 1, p: 1 },
      shows: ['r² + β = 3/2', '(1 + β − η·λ)·r = −½', '2·(1 + β)/λ = 3'],
    },
    outside: {
      in: 'above',
      take: { T: 1, λ: 1, β: 0, r: '-1/2', c: 1, p: 1 },
      shows: ['η = 3/2', 'w_1 = −½·1_1'],
    },
    before: {
      take: { T: 1, λ: 1, β: '1/2', η: 1, c: 1, p: 1, v: [[5], [1], [-2]], w: [[1], [-2], ['-3/2']] },
      shows: ['w_{0,1}² + w_{1,1}² = 5'],
    },
    previous: {
      take: {
        T: 2,
        λ: 1,
        β: '1/2',
        η: 1,
        c: 1,
        p: 1,
        v: [[1], [-7], [0], ['7/2']],
        w: [[1], [0], ['7/2'], ['7/4']],
      },
      shows: ['w_{0,1}² + w_{1,1}² + w_{2,1}² = 53/4'],
    },
    update: [
      {
        take: { T: 1, λ: 1, β: '1/2', η: 1, c: 1, p: 1, w: [[1], [2], [0]], v: [[1], [1], [2]] },
        shows: ['w_1 = 2·1_1'],
      },
      {
        in: 'cycle',
        take: { w: [[1], [0], [0], [1], [1], [1], [2]], v: [[1], [1], [0], [0], [1], [1], [1]] },
        shows: ['w_6 = 2·1_1'],
      },
    ],
  },
});
