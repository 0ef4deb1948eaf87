import { above, bounded, boundedVector, integer } from '../../src/generate/draws.js';
import { algebra } from '../../src/prove/reason.js';
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
    'the mean: a player who is at 1 before each C (family `player`) loses at least 2·(C − 2)/3 a step to −1. The paper ' +
    'asks for α < √(1 − γ); any α > 0 does. The steps are irrational, so the run is decided in intervals, for up to 51 ' +
    'steps; for C ≤ 2 the point 1 is not worse.',
  references: [
    'Chapter, section 4.6.4',
    'Reddi, Kale and Kumar, On the Convergence of Adam and Beyond, Theorem 1',
  ],
  settles: ['chapter/adaptive-nonconvergent'],
  given: {
    decay: { says: 'γ = 1/(1 + C²)', in: { adam: 'γ = 1/(1 + C²)' } },
    rate: { says: '0 < α', in: { adam: '0 < α' } },
    returns: { says: 'x = 1 before each C', in: { player: 'x_j = 1' } },
    second: { says: 'y ≤ 1', in: { player: 'y_j ≤ 1' } },
    third: { says: 'z ≤ 1', in: { player: 'z_j ≤ 1' } },
  },
  cases: {
    adam: {
      draws: { K: integer(1, 17), C: above('2'), α: bounded() },
      define: ['γ = 1/(1 + C²)', onlineAdam],
    },
    player: {
      draws: { K: integer(1, 12), C: above('2'), y: boundedVector('K'), z: boundedVector('K') },
      define: ['x = 1_K'],
    },
  },
  proof: {
    returns: { in: ['adam'], start: 'x_j', steps: [{ '=': '1', by: ['decay', 'rate'] }] },
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
    regret: {
      in: 'player',
      take: { C: 4, y: [1, 1], z: [1, 1] },
      shows: ['Σ_{j=1}^{K} (C·x_j − y_j − z_j) = 4', 'Σ_{j=1}^{K} (−C + 1 + 1) = −4', '2·K·(C − 2) = 8'],
    },
  },
  necessary: {
    decay: { take: { K: 2, C: 3, α: '1/10', γ: '9/10' }, shows: ['x_1 = 1', 'x_2 < 9/10'] },
    rate: { take: { K: 2, C: 3, α: -1 }, shows: ['y_1 = 1', 'x_2 < 0'] },
    returns: {
      in: 'player',
      take: { C: 3, x: [0], y: [1], z: [1] },
      shows: ['C·x_1 − y_1 − z_1 = −2', '2·K·(C − 2) = 2'],
    },
    second: { in: 'player', take: { C: 3, y: ['3/2'], z: [1] }, shows: ['C·x_1 − y_1 − z_1 = 1/2'] },
    third: { in: 'player', take: { C: 3, y: [1], z: ['3/2'] }, shows: ['C·x_1 − y_1 − z_1 = 1/2'] },
  },
});
