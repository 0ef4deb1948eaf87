import { adaGrad } from '../../optimizer/ada-grad.js';
import { chain } from '../../optimizer/chain.js';
import { parseRational } from '../../scalar/rational.js';
import { recipe } from '../recipe/recipe.js';
import { coupledDecay } from './coupled-decay.js';
import { number, type Specification } from './specification.js';

export const adagrad: Specification = {
  id: 'adagrad',
  title: 'AdaGrad',
  source:
    'Duchi, Hazan and Singer, "Adaptive Subgradient Methods", Figure 1; PyTorch 1.13, torch.optim.Adagrad',
  hyper: ['lr', 'lrDecay', 'eps', 'weightDecay'],
  dialects: {
    initial: {
      default: '0',
      choices: {
        '0': 'the accumulator starts from 0',
        '0.1': 'from 0.1, TensorFlow',
        '1': 'from 1',
      },
    },
    eps: { default: 'outside', choices: { outside: '√s + ε', inside: '√(s + ε)' } },
  },
  settings: [{ lr: 0.1875, lrDecay: 0.125, eps: 0.25, weightDecay: 0.3125 }],
  transformation(S, { rate, at }, { dialect }) {
    const one = S.fromInteger(1);
    const slowed = (step: number) => S.div(rate(step), S.add(one, S.mul(S.fromInteger(step), at('lrDecay'))));
    const inside = dialect.eps === 'inside';
    const initial = S.fromRational(parseRational(dialect.initial));
    return chain(
      coupledDecay(S, { at }),
      adaGrad(S, {
        rate: slowed,
        accumulator: 'current',
        ...(inside ? { initial: S.add(initial, at('eps')) } : { initial, epsilon: at('eps') }),
      }),
    );
  },
  recipe: ({ dialect }) => ({
    starts: { s: dialect.initial },
    lines: recipe(
      [],
      [
        'g ← g + λ·w',
        's ← s + g²',
        dialect.eps === 'inside' ? 'd ← g/√(s + ε)' : 'd ← g/(√s + ε)',
        'w ← w − η/(1 + κ·(t − 1))·d',
      ],
    ).lines,
  }),
  traits(variant) {
    const inside = variant.dialect.eps === 'inside';
    const slowed = number(variant, 'lrDecay') === 0 ? '' : '/(1 + κ·(t − 1))';
    const at = (count: string) =>
      inside
        ? `g/√(${variant.dialect.initial} + ${count}·g² + ε)`
        : `g/(√(${variant.dialect.initial} + ${count}·g²) + ε)`;
    return {
      decay: 'coupled',
      rateOutside: true,
      scaling: variant.dialect.initial === '0' ? { direction: 0, eps: inside ? 2 : 1 } : null,
      entrywise: true,
      constant: `(${at('t')})${slowed}`,
      impulse: `max(0, 2 − t)·${at('1')}`,
    };
  },
};
