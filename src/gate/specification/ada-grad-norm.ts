import { adaGradNorm as reference } from '../../optimizer/ada-grad-norm.js';
import { recipe } from '../recipe/recipe.js';
import type { Specification } from './specification.js';

export const adaGradNorm: Specification = {
  id: 'adagrad-norm',
  title: 'AdaGrad with one step size for each tensor',
  source: 'Ward, Wu and Bottou, "AdaGrad stepsizes"; document 004, Theorem 4.6.4',
  hyper: ['lr', 'eps'],
  dialects: {},
  settings: [{ lr: 0.1875, eps: 0.25 }],
  transformation: (S, { rate, at }) => reference(S, { rate, accumulator: 'current', epsilon: at('eps') }),
  recipe: () => recipe(['s'], ['s ← s + ‖G‖²', 'd ← g/(√s + ε)', 'w ← w − η·d']),
  traits: () => ({
    decay: 'none',
    rateOutside: true,
    scaling: { direction: 0, eps: 1 },
    entrywise: false,
  }),
};
