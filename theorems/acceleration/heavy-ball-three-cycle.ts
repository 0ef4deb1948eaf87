import { atLeast, between, integer, positive } from '../../src/generate/draws.js';
import { theorem } from '../../src/prove/theorem.js';
import { heavyBallRun, kinkedLine } from '../families/line-run.js';

const tuning = ['η = 4/(s + 1)²', 'β = ((s − 1)/(s + 1))²'];
const heavyBall = { rate: 'η', beta: 'β' };
const irrational = 'the sides are equal for s = 2 + √5 only, and cases are rational';

export const heavyBallThreeCycle = theorem({
  id: 'heavy-ball-three-cycle',
  title: 'Tuned heavy ball has a 3-cycle from √κ − 1/√κ = 4 on',
  subject: 'acceleration',
  about:
    'Heavy ball tuned for μ = 1 and L = s² (s = √κ) has a 3-cycle on some 1-strongly convex L-smooth function of one ' +
    'variable exactly if s − 1/s ≥ 4, that is s ≥ 2 + √5 or κ ≥ 9 + 4√5 ≈ 17.94, the third and sixth power of the golden ' +
    'ratio. Any three points can be called a + b, b and 0, visited in this order (mirrored, if need be); the gradients ' +
    'there are what the steps ask for, and strong convexity and smoothness bound their slopes. Chain threshold takes them ' +
    'as any numbers with 1 ≤ the slope between the first two and s² ≥ the slope between the last two; chains return and ' +
    'steep give, for every s beyond, a function with two curvatures on which the reference optimizer cycles. The ledger ' +
    'has it as beyond-hb-phi6.',
  references: [
    'Chapter, §4.3',
    'Goujaud, Taylor, Dieuleveut 2023, Provable non-accelerations of the heavy-ball method',
  ],
  settles: [],
  given: {
    condition: { says: '√κ > 1', in: { any: '1 < s', beyond: '1 < s' } },
    points: { says: 'the points are a + b > b > 0', in: { any: '0 < b < a + b' } },
    stepSize: { says: 'η = 4/(√L + √μ)²', in: { any: 'η = 4/(s + 1)²', beyond: 'η = 4/(s + 1)²' } },
    momentum: {
      says: 'β = ((√κ − 1)/(√κ + 1))²',
      in: { any: 'β = ((s − 1)/(s + 1))²', beyond: 'β = ((s − 1)/(s + 1))²' },
    },
    cycle: { says: 'the third step leads back to the first point', in: { any: 'w_3 = w_0' } },
    flat: { says: 'f is 1-strongly convex, between the first two points', in: { any: 'a ≤ γ − φ' } },
    steep: { says: 'f is s²-smooth, between the last two points', in: { any: 'φ − ψ ≤ s²·b' } },
    beyond: { says: '√κ − 1/√κ ≥ 4', in: { beyond: '4 ≤ s − 1/s' } },
  },
  cases: {
    any: {
      draws: {
        s: atLeast('17/4'),
        a: positive(),
        ρ: between('4·s/((s − 3)·(s + 1))', '(3·s + 1)·(s − 1)/(4·s)', { closed: true }),
      },
      define: [
        ...tuning,
        'b = ρ·a',
        // What the steps a + b → b → 0 → a + b ask of the gradient at the three points.
        'γ = ((1 + β)·(a + b) − b)/η',
        'φ = (b − β·a)/η',
        'ψ = −(a + b + β·b)/η',
        'm = (φ − ψ)/b',
        'k = ((γ − ψ)/(a + b) − m)/a',
        '∇f(x: vector) = (ψ + m·x_1 + k·x_1·(x_1 − b))·1_1',
        'w₀ = (a + b)·1_1',
        heavyBallRun({ start: 'w₀', before: '0_1', steps: '3', ...heavyBall }),
      ],
    },
    beyond: {
      draws: { s: atLeast('17/4', { by: 'beyond' }), a: positive(), T: integer(3, 50) },
      define: [
        ...tuning,
        'ρ = (3·s + 1)·(s − 1)/(4·s)',
        'b = ρ·a',
        'M = (2 + β + (1 − β)/ρ)/η',
        'x = (M − 1)/(s² − 1)·b',
        kinkedLine({ left: 's²', right: '1', kink: 'x', slope: '−(a + b + β·b)/η' }),
        'w₀ = (a + b)·1_1',
        heavyBallRun({ start: 'w₀', before: '0_1', steps: 'T', ...heavyBall }),
      ],
    },
  },
  proof: {
    threshold: {
      in: ['any'],
      start: 's − 1/s',
      steps: [
        {
          '=': '4 + (s + 1)⁴·((1 + 2β − η)·(η·s² − 2 − β) − (1 − β)²)/(s·(3·(s − 1)·(s + 1) + 4·s))',
          by: ['stepSize', 'momentum'],
        },
        {
          '≥': '4',
          by: ['cycle', 'flat', 'steep', 'points', 'condition', 'stepSize', 'momentum'],
          certificate:
            '4·((γ − φ − a)·(4·((s − 1) + 1)/b + 4·(s²·b − (φ − ψ))/(b·((a + b) − b))) + ' +
            '4·((s − 1) + 1)·(s²·b − (φ − ψ))/((a + b) − b))/' +
            '(((s − 1) + 1)·(3·(s − 1)·((s − 1) + 2) + 4·((s − 1) + 1)))',
        },
      ],
    },
    return: {
      in: ['beyond'],
      start: 'w_{t+3}',
      steps: [{ '=': 'w_t', by: ['stepSize', 'momentum'] }],
    },
    steep: {
      in: ['beyond'],
      start: 'M',
      steps: [
        {
          '≤': 's²',
          by: ['beyond', 'stepSize', 'momentum', 'condition'],
          certificate:
            '((s − 1) + 1)·(s − 1/s − 4)·(3·(s − 1)·((s − 1) + 2) + 4·((s − 1) + 1))/(4·(3·(s − 1) + 4)·(s − 1))',
        },
      ],
    },
  },
  sharp: {
    threshold: { because: 'equality needs s = 2 + √5, which no exact case has' },
    steep: { because: 'equality needs s = 2 + √5, which no exact case has' },
  },
  necessary: {
    condition: {
      take: { s: -5, a: 1, ρ: 1 },
      shows: ['γ − φ = 27', 'φ − ψ = 12', 's²·b = 25', 's − 1/s = −24/5'],
    },
    points: {
      take: { s: 4, a: -1, ρ: 3 },
      shows: ['b = −3', 'γ − φ = 5/4', 'φ − ψ = −193/4', 's²·b = −48', 's − 1/s = 15/4'],
    },
    stepSize: {
      take: { s: 4, a: 1, ρ: 1, η: 1 },
      shows: ['γ − φ = 27/25', 'φ − ψ = 3', 's²·b = 16', 's − 1/s = 15/4'],
    },
    momentum: {
      take: { s: 2, a: 4, ρ: '1/4', β: 2 },
      shows: ['γ − φ = 189/4', 'φ − ψ = 0', 's²·b = 4', 's − 1/s = 3/2'],
    },
    cycle: {
      take: { s: 4, a: 1, ρ: 1, γ: 2, φ: 1, ψ: 0 },
      shows: ['w_1 = 12/5·1_1', 's − 1/s = 15/4'],
    },
    flat: {
      take: { s: 4, a: 5, ρ: '16/5' },
      shows: ['b = 16', 'γ − φ = −41/4', 'φ − ψ = 256', 's²·b = 256', 's − 1/s = 15/4'],
    },
    steep: {
      take: { s: 4, a: 16, ρ: '39/16' },
      shows: ['b = 39', 'γ − φ = 16', 's²·b = 624', 's − 1/s = 15/4'],
    },
    beyond: { in: 'beyond', take: { s: 4, a: 16, T: 3 }, shows: ['M = 2557/156', 's − 1/s = 15/4'] },
  },
  survivingMutations: {
    'threshold: ≥ → > after column 8': irrational,
    'steep: ≤ → < after column 2': irrational,
    'beyond: ≤ → < after column 2': irrational,
  },
});
