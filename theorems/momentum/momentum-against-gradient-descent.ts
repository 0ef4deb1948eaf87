import { between, bounded, integer, number, positive } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { averagedMomentumRun } from '../families/averaged-momentum-run.js';
import { descentRun } from '../families/line-run.js';

const start = ['∇f(x: vector) = h·x', 'w₀ = c·1_1'];
const gradientDescent = descentRun({ start: 'w₀', steps: 'T', rate: 'η' });
const mode = { T: integer(1, 50), h: positive(), c: number() };
const energy = 'w_{T,1}² − (1 + β − η·h·(1 − β))·w_{T,1}·w_{T−1,1} + β·w_{T−1,1}²';
const squareOfRoot = '(1 − r)·(1 − β/r)/(1 − β)';
const everywhere = (relation: string) => ({
  slow: relation,
  positive: relation,
  negative: relation,
  claim: relation,
});
const oneStep = { T: 1, h: 1, b: '1/2', θ: 1, c: 1 };

export const momentumAgainstGradientDescent = theorem({
  id: 'momentum-against-gradient-descent',
  title: 'Momentum is faster than gradient descent exactly if |1 − ηh| > √β',
  subject: 'momentum',
  about:
    'On ½h·w², with the same step size η for both and the lectures’ momentum (averaged, from z = 0). The lectures say ' +
    'that momentum damps oscillations and converges faster; as a statement about all step sizes that is false. If ' +
    '(1 − ηh)² ≤ β, with β = b², the iterates of momentum oscillate and shrink by exactly b per step (their energy, a ' +
    'positive definite form of w_T and w_{T−1}, by β), those of gradient descent by |1 − ηh| ≤ b. This takes in ' +
    'ηh = 1, where gradient descent is done after one step, and step sizes at which it does not oscillate at all, such ' +
    'as ηh = ½ with β = ½, where momentum overshoots. Where r² − (1 + β − ηh(1 − β))·r + β has real roots r and β/r in ' +
    '(−∞, 1), momentum is faster: the polynomial is β(ηh)² > 0 at 1 − ηh, which lies beyond both roots. With complex ' +
    'roots it is faster exactly if β < (1 − ηh)².',
  references: ['Document 002, figure 6.7', 'Document 003, §2.5'],
  settles: ['lectures/mom-dampens-and-accelerates'],
  refutes: {
    'lectures/mom-dampens-and-accelerates': {
      in: 'claim',
      given: { curvature: '0 < h', decay: '0 < β < 1', stepSize: '0 < η < 2/h' },
      claim: 'w_{T,1}² ≤ u_{T,1}²',
      by: {
        take: { T: 4, h: 1, β: '1/4', η: 1, c: 8 },
        shows: ['w_1 = 2·1_1', 'w_2 = −1_1', 'w_3 = −1_1', 'w_4 = −1/4·1_1', 'u_1 = 0_1', 'u_4 = 0_1'],
      },
      search: true,
    },
  },
  given: {
    root: { says: 'b = √β', in: { slow: 'β = b²' } },
    decay: { says: '0 < β < 1', in: { slow: '0 < b < 1', positive: '0 < β < 1', negative: '0 < β < 1' } },
    stepSize: { says: '(1 − ηh)² ≤ β', in: { slow: '−1 ≤ θ ≤ 1' } },
    deviation: { says: 'θ = (ηh − 1)/b', in: { slow: 'η·h = 1 + θ·b' } },
    realRoot: {
      says: 'r is a root of r² − (1 + β − ηh(1 − β))·r + β',
      in: { positive: `η·h = ${squareOfRoot}`, negative: `η·h = ${squareOfRoot}` },
    },
    moving: { says: 'r < 1, r ≠ 0', in: { positive: '0 < r < 1', negative: '0 < −r' } },
    momentum: { says: 'w is the run of momentum from z_0 = 0', in: everywhere('w_{t+1} = w_t − η·z_{t+1}') },
    average: {
      says: 'z_{t+1} = β·z_t + (1 − β)·∇f(w_t), z_0 = 0',
      in: everywhere('z_t = (1 − β)·h·Σ_{s=0}^{t−1} β^{t−1−s}·w_s'),
    },
    descent: { says: 'u is the run of gradient descent from w_0', in: { slow: 'u_{t+1} = u_t − η·h·u_t' } },
  },
  cases: {
    slow: {
      draws: { ...mode, b: bounded(), θ: bounded() },
      define: ['β = b²', 'η = (1 + θ·b)/h', ...start, averagedMomentumRun(), gradientDescent],
    },
    positive: {
      draws: { ...mode, β: bounded(), r: bounded() },
      define: [`η = ${squareOfRoot}/h`, ...start, averagedMomentumRun()],
    },
    negative: {
      draws: { ...mode, β: bounded(), p: positive() },
      define: ['r = −p', `η = ${squareOfRoot}/h`, ...start, averagedMomentumRun()],
    },
    overshoot: {
      draws: {},
      define: ['h = 1', 'β = ½', 'η = ½', 'c = 1', 'T = 4', ...start, averagedMomentumRun(), gradientDescent],
    },
    claim: {
      draws: { ...mode, β: between('0', '1'), η: between('0', '2/h') },
      define: [...start, averagedMomentumRun(), gradientDescent],
    },
  },
  proof: {
    energy: {
      in: ['claim'],
      start: energy,
      steps: [{ '=': 'β^T·η·h·(1 − β)·w_{0,1}²', by: ['momentum', 'average'] }],
    },
    definite: {
      in: ['slow'],
      start: energy,
      steps: [
        {
          '=':
            '¼·(1 − b)·((1 + θ)·(1 + b) + (1 − b))·(w_{T,1} + b·w_{T−1,1})² + ' +
            '¼·(1 + b)·((1 − θ)·(1 − b) + (1 + b))·(w_{T,1} − b·w_{T−1,1})²',
          by: ['root', 'deviation'],
        },
      ],
    },
    behind: {
      in: ['slow'],
      start: 'η·h·(1 − β)·u_{T,1}²',
      steps: [
        { '=': 'η·h·(1 − β)·((1 − η·h)²)^T·w_{0,1}²', by: 'descent' },
        {
          '≤': 'η·h·(1 − β)·β^T·w_{0,1}²',
          by: ['stepSize', 'root', 'deviation', 'decay'],
          certificate:
            '((1 + θ)·b + (1 − b))·(1 − b)·(1 + b)·b²·(1 − θ)·(1 + θ)·' +
            'Σ_{s=0}^{T−1} (b²)^{T−1−s}·((1 − η·h)²)^s·w_{0,1}²',
        },
        { '=': energy, by: ['momentum', 'average'] },
      ],
    },
    ahead: {
      in: ['positive', 'negative'],
      start: '(1 − η·h)²',
      steps: [
        { '=': '(r + β/r·(1 − r)²/(1 − β))²', by: 'realRoot' },
        {
          '>': 'r²',
          by: ['moving', 'decay'],
          certificate: {
            positive: '2·β·(1 − r)²/(1 − β) + (β/r·(1 − r)²/(1 − β))²',
            negative: '2·β·(1 + (−r))²/(1 − β) + (β/r·(1 − r)²/(1 − β))²',
          },
        },
      ],
    },
    modes: {
      in: ['positive', 'negative'],
      start: '(r − β/r)·w_T',
      steps: [
        { '=': '((1 − β/r)·r^{T+1} − (1 − r)·(β/r)^{T+1})·w_0', by: ['realRoot', 'momentum', 'average'] },
      ],
    },
    overshoot: { in: ['overshoot'], start: 'w_{4,1}', steps: [{ '=': '−1/256', by: algebra }] },
    monotone: { in: ['overshoot'], start: 'u_{4,1}', steps: [{ '=': '1/16', by: algebra }] },
  },
  sharp: {
    behind: {
      in: 'slow',
      take: { T: 1, h: 2, b: '1/2', θ: 1, c: 8 },
      shows: ['η = ¾', 'β = ¼', 'u_1 = −4·1_1', 'w_1 = −1_1', 'η·h·(1 − β)·u_{1,1}² = 18'],
    },
    ahead: { because: 'strict; the two agree only for r = 1, where η = 0' },
  },
  necessary: {
    root: { take: { ...oneStep, β: '1/8' }, shows: ['(1 − η·h)² = ¼', 'u_1 = −½·1_1'] },
    decay: [
      { take: { ...oneStep, b: '3/2', θ: 0 }, shows: ['u_1 = 0_1', 'w_1 = 9/4·1_1'] },
      {
        in: 'positive',
        take: { T: 1, h: 1, β: '3/2', r: '3/4', c: 1 },
        shows: ['η·h = ½', '(1 − η·h)² = ¼', 'r² = 9/16'],
      },
      {
        in: 'positive',
        take: { T: 1, h: 1, β: '-1/2', r: '1/2', c: 1 },
        shows: ['(1 − η·h)² = 1/9', 'r² = ¼'],
      },
    ],
    stepSize: [
      { take: { ...oneStep, θ: '3/2' }, shows: ['η = 7/4', 'β = ¼', 'u_1 = −¾·1_1'] },
      { take: { ...oneStep, θ: '-3/2' }, shows: ['η = ¼', 'β = ¼', 'u_1 = ¾·1_1'] },
    ],
    deviation: { take: { ...oneStep, η: 2 }, shows: ['1 + θ·b = 3/2', 'β = ¼', 'u_1 = −1_1'] },
    realRoot: {
      in: 'negative',
      take: { T: 1, h: 1, β: '1/4', p: '1/2', η: 1, c: 1 },
      shows: ['r = −½', '(1 − η·h)² = 0'],
    },
    moving: {
      in: 'positive',
      take: { T: 1, h: 1, β: '1/4', r: 1, c: 1 },
      shows: ['η = 0', '(1 − η·h)² = 1'],
    },
    momentum: {
      take: { ...oneStep, w: [[1], [0]] },
      shows: ['η·h·(1 − β)·u_{1,1}² = 9/32', 'β·w_{0,1}² = ¼'],
    },
    average: {
      take: { ...oneStep, w: [[1], [0]], z: [[0], ['2/3']] },
      shows: ['η·h·(1 − β)·u_{1,1}² = 9/32', 'β·w_{0,1}² = ¼'],
    },
    descent: { take: { ...oneStep, u: [[1], [1]] }, shows: ['η·h·(1 − β)·u_{1,1}² = 9/8'] },
  },
});
