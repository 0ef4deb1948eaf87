import { averagedMomentum as reference } from '../../optimizer/averaged-momentum.js';
import { recipe } from '../recipe/recipe.js';
import type { Specification } from './specification.js';

export const averagedMomentum: Specification = {
  id: 'averaged-momentum',
  title: 'Gradient descent along a moving average',
  source: 'Documents 002 and 003 (8), (9)',
  hyper: ['lr', 'momentum'],
  dialects: {},
  settings: [{ lr: 0.1875, momentum: 0.625 }],
  transformation: (S, { rate, at }) => reference(S, { rate, beta: at('momentum') }),
  recipe: () => recipe(['v'], ['v ← μ·v + (1 − μ)·g', 'd ← v', 'w ← w − η·d']),
  traits: () => ({
    decay: 'none',
    rateOutside: true,
    scaling: { direction: 1, eps: 0 },
    entrywise: true,
    constant: '(1 − μ^t)·g',
    impulse: '(1 − μ)·μ^{t−1}·g',
  }),
};
