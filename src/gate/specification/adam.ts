import { adam as reference } from '../../optimizer/adam.js';
import { addL2Gradient } from '../../optimizer/add-l2-gradient.js';
import { chain } from '../../optimizer/chain.js';
import { recipe } from '../recipe/recipe.js';
import { adamSetting, correctionOption, epsilonOption } from './adam-options.js';
import { adamClosedForms, adamLines } from './adam-recipe.js';
import type { Specification } from './specification.js';

export const adam: Specification = {
  id: 'adam',
  title: 'Adam',
  source:
    'Kingma and Ba, "Adam: A Method for Stochastic Optimization", Algorithm 1; weight decay as in PyTorch',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: { eps: epsilonOption, correction: correctionOption },
  settings: [adamSetting],
  transformation: (S, { rate, at }, { dialect }) =>
    chain(
      addL2Gradient(S, { strength: at('weightDecay'), penalty: 'half' }),
      reference(S, {
        rate,
        beta1: at('beta1'),
        beta2: at('beta2'),
        epsilon: at('eps'),
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
