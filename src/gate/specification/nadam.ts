import { chain } from '../../optimizer/chain.js';
import { nadam as reference } from '../../optimizer/nadam.js';
import { constants } from '../recipe/constants.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting } from './adam-options.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

export const nadam: Specification = {
  id: 'nadam',
  title: 'NAdam',
  source: 'Dozat, "Incorporating Nesterov Momentum into Adam" (2016); PyTorch 1.13, torch.optim.NAdam',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: {
    schedule: {
      default: 'warming',
      choices: { warming: 'μ_t = β₁·(1 − ½·0.96^(t/250))', constant: 'μ_t = β₁' },
    },
  },
  settings: [adamSetting],
  transformation: (S, numbers, { dialect }) =>
    chain(
      coupledDecay(S, numbers),
      reference(S, {
        ...adamNumbers(numbers),
        theta: dialect.schedule === 'constant' ? S.fromInteger(0) : S.fromRational(constants.θ),
      }),
    ),
  recipe: ({ dialect }) => ({
    starts: { m: '0', v: '0', p: '1' },
    lines: recipe(
      [],
      [
        'g ← g + λ·w',
        'm ← β₁·m + (1 − β₁)·g',
        'v ← β₂·v + (1 − β₂)·g²',
        ...(dialect.schedule === 'constant'
          ? ['a ← β₁', 'b ← β₁']
          : ['a ← β₁·(1 − ½·θ^t)', 'b ← β₁·(1 − ½·θ^{t+1})']),
        'p ← p·a',
        'm̂ ← (1 − a)·g/(1 − p) + b·m/(1 − p·b)',
        'v̂ ← v/(1 − β₂^t)',
        'd ← m̂/(√v̂ + ε)',
        'w ← w − η·d',
      ],
    ).lines,
  }),
  traits: () => ({
    decay: 'coupled',
    rateOutside: true,
    scaling: { direction: 0, eps: 1 },
    entrywise: true,
  }),
};
