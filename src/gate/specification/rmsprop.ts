import { accumulate } from '../../optimizer/accumulate.js';
import { chain } from '../../optimizer/chain.js';
import { scaleByCentredRmsProp } from '../../optimizer/scale-by-centred-rms-prop.js';
import { scaleByRate } from '../../optimizer/scale-by-rate.js';
import { scaleByRmsProp } from '../../optimizer/scale-by-rms-prop.js';
import { recipe } from '../recipe/recipe.js';
import { coupledDecay } from './coupled-decay.js';
import { number, type Specification } from './specification.js';

export const rmsprop: Specification = {
  id: 'rmsprop',
  title: 'RMSprop',
  source: 'Hinton, "Neural Networks for Machine Learning", lecture 6e; PyTorch 1.13, torch.optim.RMSprop',
  hyper: ['lr', 'rho', 'eps', 'momentum', 'weightDecay'],
  dialects: {
    eps: { default: 'outside', choices: { outside: '√s + ε', inside: '√(s + ε)' } },
    centred: { default: 'no', choices: { no: 'E[g²]', yes: 'E[g²] − E[g]²' } },
    correction: {
      default: 'no',
      choices: { no: 's is used as it is', yes: 's is divided by 1 − ρᵗ (not where it is centred)' },
    },
    momentum: {
      default: 'outside',
      choices: { outside: 'b⁺ = μ·b + d, then η', inside: 'b⁺ = μ·b + η·d, TensorFlow' },
    },
  },
  settings: [
    { lr: 0.1875, rho: 0.75, eps: 0.1875, momentum: 0.625, weightDecay: 0.3125 },
    { lr: 0.1875, rho: 0.75, eps: 0.1875, momentum: 0, weightDecay: 0.3125 },
  ],
  transformation(S, { rate, at }, variant) {
    const { eps, centred, momentum } = variant.dialect;
    const options = {
      gamma: at('rho'),
      epsilon: at('eps'),
      epsilonPlacement: eps as 'outside' | 'inside',
    };
    const penalty = coupledDecay(S, { at });
    const scaled =
      centred === 'yes'
        ? chain(penalty, scaleByCentredRmsProp(S, options))
        : chain(
            penalty,
            scaleByRmsProp(S, { ...options, biasCorrection: variant.dialect.correction === 'yes' }),
          );
    if (number(variant, 'momentum') === 0) return chain(scaled, scaleByRate(S, rate));
    const accumulated = accumulate(S, { beta: at('momentum') });
    return momentum === 'inside'
      ? chain(scaled, scaleByRate(S, rate), accumulated)
      : chain(scaled, accumulated, scaleByRate(S, rate));
  },
  recipe(variant) {
    const { eps, centred, momentum } = variant.dialect;
    const corrected = centred === 'no' && variant.dialect.correction === 'yes';
    const square = centred === 'yes' || corrected ? 'v̂' : 's';
    const plain = number(variant, 'momentum') === 0;
    const inside = momentum === 'inside';
    return recipe(
      ['s', ...(centred === 'yes' ? ['a'] : []), ...(plain ? [] : ['b'])],
      [
        'g ← g + λ·w',
        's ← ρ·s + (1 − ρ)·g²',
        centred === 'yes' && 'a ← ρ·a + (1 − ρ)·g',
        centred === 'yes' && 'v̂ ← s − a²',
        corrected && 'v̂ ← s/(1 − ρ^t)',
        eps === 'inside' ? `d ← g/√(${square} + ε)` : `d ← g/(√${square} + ε)`,
        !plain && (inside ? 'b ← μ·b + η·d' : 'b ← μ·b + d'),
        plain ? 'w ← w − η·d' : inside ? 'w ← w − b' : 'w ← w − η·b',
      ],
    );
  },
  traits(variant) {
    const { eps, centred, momentum } = variant.dialect;
    const plain = number(variant, 'momentum') === 0;
    const corrected = centred === 'no' && variant.dialect.correction === 'yes';
    const mean = corrected ? '1' : centred === 'yes' ? '(1 − ρ^t)·ρ^t' : '(1 − ρ^t)';
    const decayed = corrected
      ? '1'
      : centred === 'yes'
        ? '(1 − ρ)·ρ^{t−1}·(1 − (1 − ρ)·ρ^{t−1})'
        : '(1 − ρ)·ρ^{t−1}';
    const over = (square: string) =>
      eps === 'inside' ? `g/√(${square}·g² + ε)` : `g/(√(${square})·|g| + ε)`;
    return {
      decay: 'coupled',
      rateOutside: plain || momentum === 'outside',
      scaling: { direction: 0, eps: eps === 'inside' ? 2 : 1 },
      entrywise: true,
      ...(plain ? { constant: over(mean), impulse: `max(0, 2 − t)·${over(decayed)}` } : {}),
    };
  },
};
