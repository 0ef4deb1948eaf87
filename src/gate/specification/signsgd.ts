import { signSGD } from '../../optimizer/sign-sgd.js';
import { recipe } from '../recipe/recipe.js';
import type { Specification } from './specification.js';

export const signsgd: Specification = {
  id: 'signsgd',
  title: 'signSGD',
  source: 'Bernstein and others, "signSGD: Compressed Optimisation for Non-Convex Problems"; sign(0) = 0',
  hyper: ['lr'],
  dialects: {},
  settings: [{ lr: 0.1875 }],
  transformation: (S, { rate }) => signSGD(S, { rate }),
  recipe: () => recipe([], ['d ← sign(g)', 'w ← w − η·d']),
  traits: () => ({
    decay: 'none',
    rateOutside: true,
    scaling: { direction: 0, eps: 0 },
    entrywise: true,
    constant: 'sign(g)',
    impulse: 'max(0, 2 − t)·sign(g)',
  }),
};
