import {
  above,
  between,
  entriesBetween,
  increasing,
  integer,
  number,
  positive,
  total,
} from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { descentRun, heavyBallRun, kinkedLine, lineFunction } from '../families/line-run.js';

const tuning = ['L = s²·μ', 'η = 4/(μ·(s + 1)²)', 'β = ((s − 1)/(s + 1))²'];
const heavyBall = { rate: 'η', beta: 'β' };

export const tunedHeavyBall = theorem({
  id: 'tuned-heavy-ball',
  title: 'Heavy ball is faster on quadratics, and may cycle on convex functions',
  subject: 'acceleration',
  about:
    'Heavy ball with the step size 4/(√L + √μ)² and the momentum β = ((√κ − 1)/(√κ + 1))², κ = L/μ = s², is the best for ' +
    'quadratics with curvatures between μ and L: in each of them the energy w_{t+1}² − (1 + β − ηλ)·w_{t+1}·w_t + β·w_t² ' +
    'falls by exactly the factor β per step, and it bounds w_t² but at the two ends of the range, where w_t may grow by a ' +
    'further factor t. The error shrinks by √β = (s − 1)/(s + 1) per step, that of the best gradient descent by ' +
    '(s² − 1)/(s² + 1). The chapter says that momentum improves upon gradient descent on convex functions; that is false: ' +
    'for μ = 1, L = 25 and the strongly convex f with f′(w) = min(7w, 25w − 35) heavy ball goes 3, 2, 0, 3, 2, 0, … for ' +
    'ever, while gradient descent with 1/L is at the minimiser 7/5 after three steps. Even where it converges, it may be ' +
    'behind at a given step. For what does hold of all convex functions see the theorems on Nesterov’s method.',
  references: ['Chapter, §4.3', 'Polyak 1964', 'Lessard, Recht, Packard 2016, §4.6'],
  settles: ['chapter/momentum-improves'],
  refutes: {
    'chapter/momentum-improves': {
      in: 'convex',
      given: { curvature: '0 < μ', condition: '1 < s', spectrum: 'μ ≤ C_i ≤ L' },
      claim: 'f(w_t) ≤ f(u_t)',
      // From rest the iterates of heavy ball come closer and closer to a 3-cycle, away from the minimiser 0.
      by: {
        take: { μ: 1, s: 5, C: [25, 1, 25], τ: [1, 2], b: 0, c: '33/10', T: 11 },
        shows: ['η = 1/9', 'β = 4/9', 'f(w_11) > 38', 'f(u_11) = 0'],
      },
      search: true,
    },
  },
  given: {
    stepSize: { says: 'η = 4/(√L + √μ)²', in: { quadratic: 'η = 4/(μ·(s + 1)²)' } },
    momentum: { says: 'β = ((√κ − 1)/(√κ + 1))²', in: { quadratic: 'β = ((s − 1)/(s + 1))²' } },
    rest: { says: 'w_{−1} = w_0', in: { quadratic: 'v_0 = w_0' } },
    previous: { says: 'v_t is w_{t−1}', in: { quadratic: 'v_{t+1} = w_t' } },
    update: {
      says: 'w_{t+1} = w_t − η·∇f(w_t) + β·(w_t − w_{t−1})',
      in: {
        quadratic: 'w_{t+1} = w_t − η·λ·w_t + β·(w_t − v_t)',
        cycle: 'w_{t+1} = w_t − 1/9·∇f(w_t) + 4/9·(w_t − v_t)',
      },
    },
  },
  cases: {
    quadratic: {
      draws: {
        T: integer(1, 50),
        μ: positive(),
        s: above('1'),
        λ: between('μ', 'L', { closed: true }),
        c: number(),
      },
      define: [
        ...tuning,
        '∇f(x: vector) = λ·x',
        'w₀ = c·1_1',
        heavyBallRun({ start: 'w₀', steps: 'T', ...heavyBall }),
      ],
    },
    cycle: {
      draws: {},
      define: [
        kinkedLine({ left: '25', right: '7', kink: '35/18', slope: '−35' }),
        'w₀ = 3·1_1',
        heavyBallRun({ start: 'w₀', before: '0_1', steps: '50', rate: '1/9', beta: '4/9' }),
        descentRun({ start: 'w₀', steps: '50', rate: '1/25' }),
      ],
    },
    convex: {
      draws: {
        T: integer(1, 12),
        m: integer(1, 2),
        p: total('m', 1),
        μ: positive(),
        s: above('1'),
        C: entriesBetween('p', 'μ', 'L'),
        τ: increasing('m'),
        b: number(),
        c: number(),
      },
      define: [
        ...tuning,
        lineFunction({ curvatures: 'C', breakpoints: 'τ', slope: 'b' }),
        'w₀ = c·1_1',
        heavyBallRun({ start: 'w₀', steps: 'T', ...heavyBall }),
        descentRun({ start: 'w₀', steps: 'T', rate: '1/L' }),
      ],
    },
  },
  proof: {
    decay: {
      in: ['quadratic'],
      start: 'η²·(λ − μ)·(L − λ)·w_{T−1,1}²',
      steps: [
        {
          '≤': '4·(w_{T,1}² − (1 + β − η·λ)·w_{T,1}·w_{T−1,1} + β·w_{T−1,1}²)',
          by: ['stepSize', 'momentum'],
          certificate: '(2·w_{T,1} − (1 + β − η·λ)·w_{T−1,1})²',
        },
        { '=': '4·β^T·η·λ·w_{0,1}²', by: ['rest', 'previous', 'update'] },
      ],
    },
    faster: {
      in: ['quadratic'],
      start: '(s² − 1)/(s² + 1) − (s − 1)/(s + 1)',
      steps: [{ '=': '2·s·(s − 1)/((s² + 1)·(s + 1))', by: algebra }],
    },
    cycle: { in: ['cycle'], start: 'w_{t+3}', steps: [{ '=': 'w_t', by: 'update' }] },
    points: {
      in: ['cycle'],
      start: '(w_{t,1} − 3)·(w_{t,1} − 2)·w_{t,1}',
      steps: [{ '=': '0', by: 'update' }],
    },
    descent: { in: ['cycle'], start: 'u_{3,1}', steps: [{ '=': '7/5', by: algebra }] },
  },
  sharp: {
    decay: {
      take: { T: 1, μ: 1, s: 3, λ: 3, c: 2 },
      shows: ['η = ¼', 'β = ¼', 'w_1 = ½·1_1', 'η²·(λ − μ)·(L − λ)·w_{0,1}² = 3'],
    },
  },
  necessary: {
    stepSize: {
      take: { T: 1, μ: 1, s: 3, λ: 3, c: 1, η: 1 },
      shows: ['η²·(λ − μ)·(L − λ) = 12', '4·β·η·λ = 3'],
    },
    momentum: {
      take: { T: 1, μ: 1, s: 3, λ: 3, c: 1, β: 0 },
      shows: ['η²·(λ − μ)·(L − λ) = ¾', '4·β·η·λ = 0'],
    },
    rest: {
      take: { T: 2, μ: 1, s: 3, λ: 3, c: 1, v: [[-7], [1], ['9/4']], w: [[1], ['9/4'], ['7/8']] },
      shows: ['η²·(λ − μ)·(L − λ)·w_{1,1}² = 243/64', '4·β²·η·λ = 3/16'],
    },
    previous: {
      take: {
        T: 3,
        μ: 1,
        s: 3,
        λ: 3,
        c: 1,
        v: [[1], [-7], ['1/4'], ['15/8']],
        w: [[1], ['1/4'], ['15/8'], ['7/8']],
      },
      shows: ['η²·(λ − μ)·(L − λ)·w_{2,1}² = 675/256', '4·β³·η·λ = 3/64'],
    },
    update: [
      {
        take: { T: 2, μ: 1, s: 3, λ: 3, c: 1, v: [[1], [1], [2]], w: [[1], [2], [0]] },
        shows: ['η²·(λ − μ)·(L − λ)·w_{1,1}² = 3', '4·β²·η·λ = 3/16'],
      },
      { in: 'cycle', take: { w: [[3], [2], [0], [2]] }, shows: ['w_3 = 2·1_1'] },
    ],
  },
});
