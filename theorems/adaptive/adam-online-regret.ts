import { above, between, bounded, integer, vector } from '../../src/generate/draws.js';
import { algebra, definition } from '../../src/prove/reason.js';
import { theorem } from '../../src/prove/theorem.js';
import { onlineAdam } from '../families/online-adam.js';

export const adamOnlineRegret = theorem({
  id: 'adam-online-regret',
  title: 'Adam with step sizes α/√t returns to the worst point of a convex online problem every third step',
  subject: 'adaptive',
  about:
    'The losses are C·x, −x, −x, C·x, … on [−1, 1], so −1 is best for C > 2. Adam with β₁ = 0, γ = 1/(1 + C²) and the ' +
    'step size α/√t, α < √(1 − γ) = C/√(1 + C²), is back at x = 1, the worst point, before every C: after it has moved ' +
    'down, √v is so large that the step is short, and the two steps up are longer. So the mean regret does not tend to ' +
    '0; over whole periods it is at least 2·(C − 2)/3, for any player who is at 1 before each C (family `player`). The ' +
    'steps have irrational sizes, so the run is decided in intervals, for up to 50 steps. C is drawn as (q − 1/q)/2, so ' +
    'that √(1 + C²) is rational.',
  references: ['Chapter, section 4.6.4', 'Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, Theorem 1'],
  settles: ['chapter/adaptive-nonconvergent'],
  given: {
    slope: '2 < C',
    decay: { says: 'γ = 1/(1 + C²)', in: { adam: 'γ = 1/(1 + C²)' } },
    rate: { says: '0 < α < √(1 − γ)', in: { adam: '0 < α < √(1 − γ)' } },
    above: { says: 'x_{3k+1} = 1', in: { player: 'x_j = 1' } },
    second: { says: 'x_{3k+2} ≤ 1', in: { player: 'y_j ≤ 1' } },
    third: { says: 'x_{3k+3} ≤ 1', in: { player: 'z_j ≤ 1' } },
  },
  cases: {
    adam: {
      draws: { k: integer(0, 16), q: above('9/2'), α: bounded() },
      define: ['C = ½·(q − 1/q)', 'γ = 1/(1 + C²)', 'T = 3·k + 3', onlineAdam],
    },
    player: {
      draws: { K: integer(1, 12), C: bounded(), Y: vector('K', 'nonnegative'), Z: vector('K', 'nonnegative') },
      define: ['x = 1_K', 'y = 1_K − Y', 'z = 1_K − Z'],
    },
  },
  proof: {
    returns: {
      in: ['adam'],
      start: 'x_{3·k+1,1}',
      steps: [{ '=': '1', by: ['decay', 'rate', 'slope'] }],
    },
    period: {
      in: ['adam'],
      start: 'C·x_{3·k+1,1} − x_{3·k+2,1} − x_{3·k+3,1}',
      steps: [{ '>': 'C − 2', by: ['decay', 'rate', 'slope', definition('projection')] }],
    },
    regret: {
      in: ['player'],
      start: 'Σ_{j=1}^{K} (C·x_j − y_j − z_j) − Σ_{j=1}^{K} (−C + 1 + 1)',
      steps: [
        { '=': '2·K·(C − 2) + Σ_{j=1}^{K} ((1 − y_j) + (1 − z_j))', by: ['above', algebra] },
        {
          '≥': '2·K·(C − 2)',
          by: ['second', 'third'],
          certificate: 'Σ_{j=1}^{K} ((1 − y_j) + (1 − z_j))',
        },
      ],
    },
  },
  sharp: {
    period: { because: 'x falls below 1 at every step after a C' },
    regret: { in: 'player', take: { C: 3, Y: [0], Z: [0] }, shows: ['x_1 = 1', 'y_1 = 1', 'z_1 = 1'] },
  },
  necessary: {},
} as never);
