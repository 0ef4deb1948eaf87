import { adam as reference } from '../../optimizer/adam.js';
import { chain } from '../../optimizer/chain.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting, correctionOption, epsilonOption } from './adam-options.js';
import { adamClosedForms, adamLines } from './adam-recipe.js';
import { coupledDecay } from './coupled-decay.js';
import type { Specification } from './specification.js';

export const adam: Specification = {
  id: 'adam',
  title: 'Adam',
  source:
    'Kingma and Ba, "Adam: A Method for Stochastic Optimization", Algorithm 1; weight decay as in PyTorch',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: { eps: epsilonOption, correction: correctionOption },
  settings: [adamSetting],
  transformation: (S, numbers, { dialect }) =>
    chain(
      coupledDecay(S, numbers),
      reference(S, {
        ...adamNumbers(numbers),
        epsilonPlacement: dialect.eps as 'outside' | 'inside' | 'hat',
        biasCorrection: dialect.correction === 'yes',
      }),
    ),
  recipe: (variant) => recipe(['m', 'v'], ['g ← g + λ·w', ...adamLines(variant), 'w ← w − η·d']),
  traits: (variant) => ({
    decay: 'coupled',
    rateOutside: true,
    scaling: { direction: 0, eps: variant.dialect.eps === 'inside' ? 2 : 1 },
    entrywise: true,
    ...adamClosedForms(variant),
  }),
};
