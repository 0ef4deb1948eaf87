import { lion as reference } from '../../optimizer/lion.js';
import { recipe } from '../recipe/recipe.js';
import { number, type Specification } from './specification.js';

export const lion: Specification = {
  id: 'lion',
  title: 'Lion',
  source: 'Chen and others, "Symbolic Discovery of Optimization Algorithms", Algorithm 2',
  hyper: ['lr', 'beta1', 'beta2', 'weightDecay'],
  dialects: {},
  settings: [{ lr: 0.09375, beta1: 0.625, beta2: 0.875, weightDecay: 0.3125 }],
  transformation: (S, { rate, at }) =>
    reference(S, { rate, beta1: at('beta1'), beta2: at('beta2'), decay: at('weightDecay') }),
  recipe: () =>
    recipe(
      ['m'],
      ['c ← β₁·m + (1 − β₁)·g', 'm ← β₂·m + (1 − β₂)·g', 'd ← sign(c)', 'w ← w − η·λ·w', 'w ← w − η·d'],
    ),
  traits: (variant) => ({
    decay: 'rate',
    rateOutside: true,
    scaling: { direction: 0, eps: 0 },
    entrywise: true,
    constant: 'sign(g)',
    // Without memory there is nothing left of an impulse.
    ...(number(variant, 'beta1') * number(variant, 'beta2') === 0 ? {} : { impulse: 'sign(g)' }),
  }),
};
