import { adaDelta } from '../../optimizer/ada-delta.js';
import { chain } from '../../optimizer/chain.js';
import { recipe } from '../recipe/recipe.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

export const adadelta: Specification = {
  id: 'adadelta',
  title: 'AdaDelta',
  source:
    'Zeiler, "ADADELTA: An Adaptive Learning Rate Method", Algorithm 1; PyTorch 1.13, torch.optim.Adadelta',
  hyper: ['lr', 'rho', 'eps', 'weightDecay'],
  dialects: {},
  settings: [{ lr: 0.375, rho: 0.75, eps: 0.1875, weightDecay: 0.3125 }],
  transformation: (S, { rate, at }) =>
    chain(coupledDecay(S, { at }), adaDelta(S, { rate, rho: at('rho'), epsilon: at('eps') })),
  recipe: () =>
    recipe(
      ['s', 'u'],
      [
        'g ← g + λ·w',
        's ← ρ·s + (1 − ρ)·g²',
        'd ← √(u + ε)/√(s + ε)·g',
        'u ← ρ·u + (1 − ρ)·d²',
        'w ← w − η·d',
      ],
    ),
  traits: () => ({
    decay: 'coupled',
    rateOutside: true,
    scaling: { direction: 1, eps: 2 },
    entrywise: true,
  }),
};
