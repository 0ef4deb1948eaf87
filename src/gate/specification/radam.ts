import { chain } from '../../optimizer/chain.js';
import { radam as reference } from '../../optimizer/radam.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting } from './adam-options.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

/** max(0, …) and |…| keep the roots real where the line that uses them counts 0. */
export const radam: Specification = {
  id: 'radam',
  title: 'RAdam',
  source:
    'Liu and others, "On the Variance of the Adaptive Learning Rate and Beyond"; PyTorch 1.13, torch.optim.RAdam',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: {
    threshold: {
      default: '5',
      choices: {
        '5': "rectified where ρ_t > 5, the authors' code and PyTorch",
        '4': 'where ρ_t > 4, the paper',
      },
    },
  },
  // ρ_t passes 4 in step 4 and 5 in step 6.
  settings: [{ ...adamSetting, beta2: 0.9375 }],
  transformation: (S, numbers, { dialect }) =>
    chain(
      coupledDecay(S, numbers),
      reference(S, {
        ...adamNumbers(numbers),
        threshold: Number(dialect.threshold),
      }),
    ),
  recipe: ({ dialect }) =>
    recipe(
      ['m', 'v'],
      [
        'g ← g + λ·w',
        'm ← β₁·m + (1 − β₁)·g',
        'v ← β₂·v + (1 − β₂)·g²',
        'm̂ ← m/(1 − β₁^t)',
        'a ← 2/(1 − β₂) − 1',
        'b ← a − 2·t·β₂^t/(1 − β₂^t)',
        `c ← ½ + ½·sign(b − ${dialect.threshold})`,
        'r ← √|(b − 4)·(b − 2)·a/((a − 4)·(a − 2)·b)|',
        'd ← c·r·√(1 − β₂^t)·m̂/(√v + ε) + (1 − c)·m̂',
        'w ← w − η·d',
      ],
    ),
  traits: () => ({ decay: 'coupled', rateOutside: true, scaling: null, entrywise: true }),
};
