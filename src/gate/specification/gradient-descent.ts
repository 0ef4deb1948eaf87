import { gradientDescent as reference } from '../../optimizer/gradient-descent.js';
import { recipe } from '../recipe/recipe.js';
import type { Specification } from './specification.js';

export const gradientDescent: Specification = {
  id: 'gradient-descent',
  title: 'Gradient descent',
  source: 'Documents 000 (3), 003 (2), 004 §4.1',
  hyper: ['lr'],
  dialects: {},
  settings: [{ lr: 0.1875 }],
  transformation: (S, { rate }) => reference(S, { rate }),
  recipe: () => recipe([], ['d ← g', 'w ← w − η·d']),
  traits: () => ({
    decay: 'none',
    rateOutside: true,
    scaling: { direction: 1, eps: 0 },
    entrywise: true,
    constant: 'g',
    impulse: 'max(0, 2 − t)·g',
  }),
};
