import { scaleVector } from '../../linear/vector.js';
import { accumulateMomentum } from '../../optimizer/accumulate-momentum.js';
import { chain } from '../../optimizer/chain.js';
import { precondition } from '../../optimizer/precondition.js';
import { scaleByRate } from '../../optimizer/scale-by-rate.js';
import { recipe } from '../recipe/recipe.js';
import { coupledDecay } from './coupled-decay.js';
import { number, type Specification, type Variant } from './specification.js';

const kindOf = (variant: Variant): 'none' | 'sum' | 'average' | 'velocity' =>
  number(variant, 'momentum') === 0 ? 'none' : (variant.dialect.momentum as 'sum' | 'average' | 'velocity');

/** η inside the velocity, where the rate comes before the accumulation. */
const velocityOf = (variant: Variant): string => {
  const input = kindOf(variant) === 'velocity' ? 'η·g' : 'g';
  if (kindOf(variant) === 'average') return 'v ← μ·v + (1 − μ)·g';
  return variant.dialect.firstStep === 'damped'
    ? `v ← μ·v + (1 − δ)·${input}`
    : `v ← μ·v + (1 − δ·min(1, t − 1))·${input}`;
};

export const sgd: Specification = {
  id: 'sgd',
  title: 'Stochastic gradient descent, with momentum',
  source: 'PyTorch 1.13, torch.optim.SGD; Sutskever and others (2013)',
  hyper: ['lr', 'momentum', 'dampening', 'nesterov', 'weightDecay'],
  dialects: {
    momentum: {
      default: 'sum',
      choices: {
        sum: 'v⁺ = μ·v + g, the rate outside',
        average: 'v⁺ = μ·v + (1 − μ)·g, the rate outside',
        velocity: 'v⁺ = μ·v + η·g, the rate inside',
      },
    },
    firstStep: {
      default: 'undamped',
      choices: { undamped: 'the first gradient counts 1', damped: 'the first gradient counts 1 − δ' },
    },
  },
  settings: [
    { lr: 0.1875, momentum: 0.75, dampening: 0.375, nesterov: false, weightDecay: 0.3125 },
    { lr: 0.1875, momentum: 0.75, dampening: 0, nesterov: true, weightDecay: 0.3125 },
    { lr: 0.1875, momentum: 0, dampening: 0, nesterov: false, weightDecay: 0.3125 },
  ],
  transformation(S, { rate, at }, variant) {
    const penalty = coupledDecay(S, { at });
    const kind = kindOf(variant);
    if (kind === 'none') return chain(penalty, scaleByRate(S, rate));
    const one = S.fromInteger(1);
    const accumulated = accumulateMomentum(S, {
      momentum: at('momentum'),
      dampening: kind === 'average' ? S.fromInteger(0) : at('dampening'),
      firstStep: variant.dialect.firstStep as 'undamped' | 'damped',
      nesterov: variant.hyper.nesterov === true,
    });
    if (kind === 'velocity') return chain(penalty, scaleByRate(S, rate), accumulated);
    if (kind === 'sum') return chain(penalty, accumulated, scaleByRate(S, rate));
    const share = S.sub(one, at('momentum'));
    const weighted = precondition((gradient: readonly (typeof one)[]) => scaleVector(S, share, gradient));
    return chain(penalty, weighted, accumulated, scaleByRate(S, rate));
  },
  recipe(variant) {
    const kind = kindOf(variant);
    const nesterov = variant.hyper.nesterov === true;
    if (kind === 'none') return recipe([], ['g ← g + λ·w', 'd ← g', 'w ← w − η·d']);
    const input = kind === 'velocity' ? 'η·g' : kind === 'average' ? '(1 − μ)·g' : 'g';
    const direction = nesterov ? `d ← ${input} + μ·v` : 'd ← v';
    return recipe(
      ['v'],
      ['g ← g + λ·w', velocityOf(variant), direction, kind === 'velocity' ? 'w ← w − d' : 'w ← w − η·d'],
    );
  },
  traits(variant) {
    const kind = kindOf(variant);
    const nesterov = variant.hyper.nesterov === true;
    const traits = {
      decay: 'coupled',
      rateOutside: kind !== 'velocity',
      scaling: { direction: 1, eps: 0 },
      entrywise: true,
    } as const;
    if (kind === 'none') return { ...traits, constant: 'g', impulse: 'max(0, 2 − t)·g' };
    const first = variant.dialect.firstStep === 'damped' ? '(1 − δ)' : '1';
    const sum = `(${first}·μ^{t−1} + (1 − δ)·(1 − μ^{t−1})/(1 − μ))·g`;
    const constant = kind === 'average' ? '(1 − μ^t)·g' : sum;
    const impulse = kind === 'average' ? '(1 − μ)·μ^{t−1}·g' : `${first}·μ^{t−1}·g`;
    if (!nesterov) return { ...traits, constant, impulse };
    const direct = kind === 'average' ? '(1 − μ)·' : '';
    return {
      ...traits,
      constant: `${direct}g + μ·(${constant})`,
      impulse: `${direct}max(0, 2 − t)·g + μ·(${impulse})`,
    };
  },
};
