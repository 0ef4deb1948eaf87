import { above, bounded, boundedVector, integer } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { onlineAdam } from '../families/online-adam.js';

export const adamOnlineRegret = theorem({
  id: 'adam-online-regret',
  title: 'Adam with step sizes α/√t returns to the worst point of a convex online problem every third step',
  subject: 'adaptive',
  about:
    'The losses are C·x, −x, −x, C·x, … on [−1, 1], so that −1 is best if C > 2. Adam with β₁ = 0, γ = 1/(1 + C²) and the ' +
    'step size α/√t is back at the worst point, 1, before every C: after C, √v is so large that the step down is short, ' +
    'and the two steps up make more. In period j it plays x_j = 1, y_j and z_j. So its regret does not become small in ' +
    'the mean: a player who is at 1 before each C (family `player`) loses at least 2·(C − 2)/3 a step to −1; for C ≤ 2 the ' +
    'point 1 is not worse. Why it returns (family `period`, v₀, v₁, v₂, v₃ being v after 3k, …, 3k + 3 steps): the ' +
    'square of the step down is at most α²/((3k + 1)·(1 − γ)), those of the steps up are at least α²/(2·(3k + 3)·(1 − γ)), ' +
    'and twice the root of that is not less for k ≥ 1. The run itself has irrational steps and is decided in intervals, ' +
    'for up to 51 of them, the first period among them. The paper asks for α < √(1 − γ); any α > 0 does.',
  references: [
    'Chapter, section 4.6.4',
    'Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, Theorem 1',
  ],
  settles: ['chapter/adaptive-nonconvergent'],
  given: {
    decay: { says: 'γ = 1/(1 + C²)', in: { adam: 'γ = 1/(1 + C²)', period: 'γ = 1/(1 + C²)' } },
    rate: { says: '0 < α', in: { adam: '0 < α' } },
    slope: { says: '1 ≤ C', in: { period: '1 ≤ C' } },
    before: { says: 'v_{3k} ≤ C²', in: { period: '0 ≤ v₀ ≤ C²' } },
    later: { says: '1/3 ≤ k', in: { period: '1/3 ≤ k' } },
    returns: { says: 'x = 1 before each C', in: { player: 'x_j = 1' } },
    second: { says: 'y ≤ 1', in: { player: 'y_j ≤ 1' } },
    third: { says: 'z ≤ 1', in: { player: 'z_j ≤ 1' } },
  },
  cases: {
    adam: {
      draws: { K: integer(1, 17), C: above('2'), α: bounded() },
      define: ['γ = 1/(1 + C²)', onlineAdam],
    },
    period: {
      draws: { k: bounded(), C: bounded(), 'v₀': bounded() },
      define: ['γ = 1/(1 + C²)', 'v₁ = γ·v₀ + (1 − γ)·C²', 'v₂ = γ·v₁ + (1 − γ)', 'v₃ = γ·v₂ + (1 − γ)'],
    },
    player: {
      draws: { K: integer(1, 12), C: above('2'), y: boundedVector('K'), z: boundedVector('K') },
      define: ['x = 1_K'],
    },
  },
  proof: {
    returns: { in: ['adam'], start: 'x_j', steps: [{ '=': '1', by: ['decay', 'rate'] }] },
    down: {
      in: ['period'],
      start: '(1 − γ)·C²',
      steps: [{ '≤': 'v₁', by: ['before', 'decay', definition('v')], certificate: '1/(1 + C²)·v₀' }],
    },
    up: {
      in: ['period'],
      start: 'v₂',
      steps: [
        { '=': '2·(1 − γ) − γ²·(C² − v₀)', by: ['decay', definition('v')] },
        { '≤': '2·(1 − γ)', by: 'before', certificate: 'γ²·(C² − v₀)' },
      ],
    },
    upAgain: {
      in: ['period'],
      start: 'v₃',
      steps: [
        { '=': '2·(1 − γ) − γ³·(C² − v₀) − γ·(1 − γ)·(C² − 1)', by: ['decay', definition('v')] },
        {
          '≤': '2·(1 − γ)',
          by: ['slope', 'before'],
          certificate: '1/(1 + C²)^3·(C² − v₀) + C²/(1 + C²)²·((C − 1)·(C − 1) + 2·(C − 1))',
        },
      ],
    },
    next: {
      in: ['period'],
      start: 'v₃',
      steps: [
        {
          '≤': 'C²',
          by: ['slope', 'before', 'decay'],
          certificate: '1/(1 + C²)^3·(C² − v₀) + (1/(1 + C²) + 1)·C²/(1 + C²)·((C − 1)·(C − 1) + 2·(C − 1))',
        },
      ],
    },
    longer: {
      in: ['period'],
      start: '1/(3·k + 1)',
      steps: [
        {
          '≤': '2/(3·k + 3)',
          by: 'later',
          certificate: '3·(k − 1/3)/((3·(k − 1/3) + 2)·(3·(k − 1/3) + 4))',
        },
      ],
    },
    regret: {
      in: ['player'],
      start: 'Σ_{j=1}^{K} (C·x_j − y_j − z_j) − Σ_{j=1}^{K} (−C + 1 + 1)',
      steps: [
        { '=': '2·K·(C − 2) + Σ_{j=1}^{K} ((1 − y_j) + (1 − z_j))', by: ['returns', algebra] },
        {
          '≥': '2·K·(C − 2)',
          by: ['second', 'third'],
          certificate: 'Σ_{j=1}^{K} ((1 − y_j) + (1 − z_j))',
        },
      ],
    },
  },
  sharp: {
    down: {
      in: 'period',
      take: { k: 1, C: 2, 'v₀': 0 },
      shows: ['γ = 1/5', 'v₁ = 16/5', '(1 − γ)·C² = 16/5'],
    },
    up: { in: 'period', take: { k: 1, C: 2, 'v₀': 4 }, shows: ['γ = 1/5', 'v₁ = 4', 'v₂ = 8/5'] },
    upAgain: { in: 'period', take: { k: 1, C: 1, 'v₀': 1 }, shows: ['γ = 1/2', 'v₂ = 1', 'v₃ = 1'] },
    next: { in: 'period', take: { k: 1, C: 1, 'v₀': 1 }, shows: ['γ = 1/2', 'v₃ = 1'] },
    longer: {
      in: 'period',
      take: { k: '1/3', C: 1, 'v₀': 0 },
      shows: ['1/(3·k + 1) = 1/2', '2/(3·k + 3) = 1/2'],
    },
    regret: {
      in: 'player',
      take: { C: 4, y: [1, 1], z: [1, 1] },
      shows: ['Σ_{j=1}^{K} (C·x_j − y_j − z_j) = 4', 'Σ_{j=1}^{K} (−C + 1 + 1) = −4', '2·K·(C − 2) = 8'],
    },
  },
  necessary: {
    decay: { take: { K: 2, C: 3, α: '1/10', γ: '9/10' }, shows: ['x_1 = 1', 'x_2 < 9/10'] },
    rate: { take: { K: 2, C: 3, α: -1 }, shows: ['y_1 = 1', 'x_2 < 0'] },
    slope: [
      {
        in: 'period',
        take: { k: 1, C: '1/2', 'v₀': '1/4' },
        shows: ['γ = 4/5', 'v₁ = 1/4', 'v₂ = 2/5', 'v₃ = 13/25', '2·(1 − γ) = 2/5'],
      },
      // Above C², but not above C.
      { in: 'period', take: { k: 1, C: '4/5', 'v₀': 0 }, shows: ['0.72 < v₃', 'v₃ < 0.73', 'C² = 0.64'] },
    ],
    before: [
      { in: 'period', take: { k: 1, C: 1, 'v₀': -1 }, shows: ['γ = 1/2', 'v₁ = 0', '(1 − γ)·C² = 1/2'] },
      { in: 'period', take: { k: 1, C: 1, 'v₀': 3 }, shows: ['γ = 1/2', 'v₁ = 2', 'v₂ = 3/2'] },
      { in: 'period', take: { k: 1, C: 2, 'v₀': 400 }, shows: ['4 < v₃', 'v₃ < 8'] },
    ],
    later: {
      in: 'period',
      take: { k: '3/10', C: 1, 'v₀': 0 },
      shows: ['1/(3·k + 1) = 10/19', '2/(3·k + 3) = 20/39'],
    },
    returns: {
      in: 'player',
      take: { C: 3, x: [0], y: [1], z: [1] },
      shows: ['C·x_1 − y_1 − z_1 = −2', '2·K·(C − 2) = 2'],
    },
    second: { in: 'player', take: { C: 3, y: ['3/2'], z: [1] }, shows: ['C·x_1 − y_1 − z_1 = 1/2'] },
    third: { in: 'player', take: { C: 3, y: [1], z: ['3/2'] }, shows: ['C·x_1 − y_1 − z_1 = 1/2'] },
  },
});
