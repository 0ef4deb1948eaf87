import { heavyBallVelocity } from '../../optimizer/heavy-ball-velocity.js';
import { recipe } from '../recipe/recipe.js';
import type { Specification } from './specification.js';

/**
 * Fed with gradients at the points that Nesterov's method asks for, Nesterov's velocity is this one too: a stream of
 * gradients does not show where they were taken.
 */
export const heavyBall: Specification = {
  id: 'heavy-ball',
  title: 'Heavy ball',
  source: 'Document 004 §4.3; Polyak, "Some methods of speeding up the convergence of iteration methods"',
  hyper: ['lr', 'momentum'],
  dialects: {},
  settings: [{ lr: 0.1875, momentum: 0.625 }],
  transformation: (S, { rate, at }) => heavyBallVelocity(S, { rate, beta: at('momentum') }),
  recipe: () => recipe(['v'], ['v ← μ·v + η·g', 'd ← v', 'w ← w − d']),
  traits: () => ({
    decay: 'none',
    rateOutside: false,
    scaling: { direction: 1, eps: 0 },
    entrywise: true,
    constant: '(1 − μ^t)/(1 − μ)·g',
    impulse: 'μ^{t−1}·g',
  }),
};
