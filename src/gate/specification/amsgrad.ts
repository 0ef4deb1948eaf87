import { amsGrad } from '../../optimizer/ams-grad.js';
import { chain } from '../../optimizer/chain.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting } from './adam-options.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

export const amsgrad: Specification = {
  id: 'amsgrad',
  title: 'AMSGrad',
  source:
    'Reddi, Kale and Kumar, "On the Convergence of Adam and Beyond"; PyTorch 1.13, Adam with amsgrad=True',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: {
    maximum: {
      default: 'raw',
      choices: { raw: 'the maximum of v, corrected afterwards', corrected: 'the maximum of v̂' },
    },
  },
  settings: [adamSetting],
  transformation: (S, numbers, { dialect }) =>
    chain(
      coupledDecay(S, numbers),
      amsGrad(S, {
        ...adamNumbers(numbers),
        maximum: dialect.maximum as 'raw' | 'corrected',
      }),
    ),
  recipe: ({ dialect }) =>
    recipe(
      ['m', 'v', 'u'],
      [
        'g ← g + λ·w',
        'm ← β₁·m + (1 − β₁)·g',
        'v ← β₂·v + (1 − β₂)·g²',
        'm̂ ← m/(1 − β₁^t)',
        ...(dialect.maximum === 'raw'
          ? ['u ← max(u, v)', 'v̂ ← u/(1 − β₂^t)', 'd ← m̂/(√v̂ + ε)']
          : ['v̂ ← v/(1 − β₂^t)', 'u ← max(u, v̂)', 'd ← m̂/(√u + ε)']),
        'w ← w − η·d',
      ],
    ),
  traits: ({ dialect }) => ({
    decay: 'coupled',
    rateOutside: true,
    scaling: { direction: 0, eps: 1 },
    entrywise: true,
    constant: 'g/(|g| + ε)',
    impulse:
      dialect.maximum === 'raw'
        ? 'β₁^{t−1}·(1 − β₁)/(1 − β₁^t)·g/(√((1 − β₂)/(1 − β₂^t))·|g| + ε)'
        : 'β₁^{t−1}·(1 − β₁)/(1 − β₁^t)·g/(|g| + ε)',
  }),
};
