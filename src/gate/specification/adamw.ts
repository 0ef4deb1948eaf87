import { adam } from '../../optimizer/adam.js';
import { adamW } from '../../optimizer/adam-w.js';
import { adamWSeparateDecay } from '../../optimizer/adam-w-separate-decay.js';
import { decayAfter } from '../../optimizer/decay-after.js';
import { recipe } from '../recipe/recipe.js';
import { adamNumbers, adamSetting, correctionOption, epsilonOption } from './adam-options.js';
import { adamClosedForms, adamLines } from './adam-recipe.js';
import type { Specification, Traits, Variant } from './specification.js';

const decayOf = ({ dialect }: Variant): string =>
  dialect.decay === 'separate' ? 'w ← w − λ·w' : 'w ← w − η·λ·w';

function decayTrait({ dialect }: Variant): Traits['decay'] {
  const decay = dialect.decay as 'rate' | 'separate';
  return dialect.order === 'after' ? `${decay}-after` : decay;
}

export const adamw: Specification = {
  id: 'adamw',
  title: 'AdamW',
  source: 'Loshchilov and Hutter, "Decoupled Weight Decay Regularization"; PyTorch 1.13, torch.optim.AdamW',
  hyper: ['lr', 'beta1', 'beta2', 'eps', 'weightDecay'],
  dialects: {
    decay: {
      default: 'rate',
      choices: { rate: 'w shrinks by η·λ, η the current rate', separate: 'w shrinks by λ, whatever η is' },
    },
    order: {
      default: 'before',
      choices: {
        before: 'the decay takes the w before the step',
        after: 'the decay takes the w after the step',
      },
    },
    eps: epsilonOption,
    correction: correctionOption,
  },
  settings: [adamSetting],
  transformation(S, numbers, { dialect }) {
    const options = {
      ...adamNumbers(numbers),
      decay: numbers.at('weightDecay'),
      epsilonPlacement: dialect.eps as 'outside' | 'inside' | 'hat',
      biasCorrection: dialect.correction === 'yes',
    };
    const separate = dialect.decay === 'separate';
    if (dialect.order === 'before') return separate ? adamWSeparateDecay(S, options) : adamW(S, options);
    const shrink = separate
      ? () => options.decay
      : (step: number) => S.mul(options.rate(step), options.decay);
    return decayAfter(S, adam(S, options), shrink);
  },
  recipe: (variant) =>
    recipe(
      ['m', 'v'],
      [
        ...adamLines(variant),
        variant.dialect.order === 'before' && decayOf(variant),
        'w ← w − η·d',
        variant.dialect.order === 'after' && decayOf(variant),
      ],
    ),
  traits: (variant) => ({
    decay: decayTrait(variant),
    rateOutside: true,
    scaling: { direction: 0, eps: variant.dialect.eps === 'inside' ? 2 : 1 },
    entrywise: true,
    ...adamClosedForms(variant),
  }),
};
