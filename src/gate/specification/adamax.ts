import { adamax as reference } from '../../optimizer/adamax.js';
import { chain } from '../../optimizer/chain.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting } from './adam-options.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

export const adamax: Specification = {
  id: 'adamax',
  title: 'Adamax',
  source: 'Kingma and Ba, "Adam: A Method for Stochastic Optimization", Algorithm 2; ε as in PyTorch 1.13',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: {
    eps: {
      default: 'gradient',
      choices: { gradient: 'u = max(β₂·u, |g| + ε), PyTorch', norm: 'm̂/(u + ε), Keras' },
    },
  },
  settings: [adamSetting],
  transformation: (S, numbers, { dialect }) =>
    chain(
      coupledDecay(S, numbers),
      reference(S, {
        ...adamNumbers(numbers),
        epsilonPlacement: dialect.eps as 'gradient' | 'norm',
      }),
    ),
  recipe: ({ dialect }) =>
    recipe(
      ['m', 'u'],
      [
        'g ← g + λ·w',
        'm ← β₁·m + (1 − β₁)·g',
        dialect.eps === 'norm' ? 'u ← max(β₂·u, |g|)' : 'u ← max(β₂·u, |g| + ε)',
        'm̂ ← m/(1 − β₁^t)',
        dialect.eps === 'norm' ? 'd ← m̂/(u + ε)' : 'd ← m̂/u',
        'w ← w − η·d',
      ],
    ),
  traits: ({ dialect }) => {
    const norm = dialect.eps === 'norm' ? 'β₂^{t−1}·|g| + ε' : 'max(β₂^{t−1}·(|g| + ε), ε)';
    return {
      decay: 'coupled',
      rateOutside: true,
      scaling: { direction: 0, eps: 1 },
      entrywise: true,
      constant: 'g/(|g| + ε)',
      impulse: `β₁^{t−1}·(1 − β₁)/(1 − β₁^t)·g/(${norm})`,
    };
  },
};
