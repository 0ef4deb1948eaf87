import { bounded, dimension, integer, number, vector } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';
import { descentRun } from '../families/line-run.js';

export const momentumLags = theorem({
  id: 'momentum-lags',
  title: 'On a constant slope averaged momentum lags behind gradient descent',
  subject: 'momentum',
  about:
    'Document 003 says that momentum “accumulates velocity in consistent directions”. For its own averaged form that is ' +
    'false: if the gradient is g at every step, no step is longer than η·‖g‖, the step of gradient descent, and after T ' +
    'steps the iterate w is exactly η·β·(1 − β^T)/(1 − β)·g behind that of gradient descent, u. The form that sums, ' +
    'v⁺ = β·v + g, does gather speed, up to 1/(1 − β) times as much (heavy-ball-weights).',
  references: ['Document 003, §2.5'],
  settles: ['lectures/mom-accumulates-velocity'],
  refutes: {
    'lectures/mom-accumulates-velocity': {
      given: { decay: '0 ≤ β < 1', stepSize: '0 < η', gradient: 'g ≠ 0_n' },
      claim: '‖w_T − w_{T−1}‖² > ‖u_T − u_{T−1}‖²',
      by: {
        take: { T: 3, η: 1, β: '1/2', 'w₀': [0], g: [8] },
        shows: ['w_1 = −4·1_n', 'w_2 = −10·1_n', 'w_3 = −17·1_n', 'u_3 = −24·1_n'],
      },
      search: true,
    },
  },
  given: {
    decay: '0 ≤ β < 1',
    rest: 'z_{0,i} = 0',
    average: 'z_{t+1} = β·z_t + (1 − β)·g',
    update: 'w_{t+1} = w_t − η·z_{t+1}',
    descent: 'u_{t+1} = u_t − η·g',
  },
  cases: {
    slope: {
      draws: {
        n: dimension(3),
        T: integer(1, 50),
        η: number(),
        β: bounded(),
        'w₀': vector('n'),
        g: vector('n'),
      },
      define: [
        '∇f(x: vector) = g',
        averagedMomentumRun(),
        descentRun({ start: 'w₀', steps: 'T', rate: 'η' }),
      ],
    },
  },
  proof: {
    behind: {
      start: 'w_T − u_T',
      steps: [{ '=': 'η·β·(1 − β^T)/(1 − β)·g', by: ['rest', 'average', 'update', 'descent', 'decay'] }],
    },
    shorter: {
      start: '‖w_T − w_{T−1}‖²',
      steps: [
        { '=': '(1 − β^T)²·‖η·g‖²', by: ['rest', 'average', 'update'] },
        {
          '≤': '‖u_T − u_{T−1}‖²',
          by: ['decay', 'descent'],
          certificate: 'β^T·(1 + (1 − β)·Σ_{s=0}^{T−1} β^s)·‖η·g‖²',
        },
      ],
    },
  },
  sharp: {
    shorter: { take: { T: 2, η: 1, β: 0, 'w₀': [0], g: [2] }, shows: ['w_2 = −4·1_n', 'u_2 = −4·1_n'] },
  },
  necessary: {
    decay: [
      { take: { T: 1, η: 1, β: -1, 'w₀': [0], g: [1] }, shows: ['w_1 = −2·1_n', 'u_1 = −1_n'] },
      {
        take: { T: 3, η: 8, β: '3/2', 'w₀': [0], g: [1] },
        shows: ['w_3 − w_2 = 19·1_n', 'u_3 − u_2 = −8·1_n'],
      },
    ],
    rest: {
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [1], z: [[5], [3]], w: [[0], [-3]] },
      shows: ['u_1 = −1_n'],
    },
    average: {
      take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [1], z: [[0], [3]], w: [[0], [-3]] },
      shows: ['u_1 = −1_n'],
    },
    update: { take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [1], w: [[0], [-3]] }, shows: ['z_1 = ½·1_n'] },
    descent: { take: { T: 1, η: 1, β: '1/2', 'w₀': [0], g: [1], u: [[0], [0]] }, shows: ['w_1 = −½·1_n'] },
  },
});
