import { type Ball, ball } from '../../scalar/ball.js';
import { repeated, zeros } from '../stream/gradients.js';
import { lengthsOf, startOf } from '../stream/size.js';
import { comparisons } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun } from './law.js';
import { changed, numberOf, streamOf, traitsOf } from './setting.js';

export const zeroGradients: Law = {
  id: 'zero-gradients',
  statement:
    'Where all gradients have been 0 and there is no weight decay, nothing moves and nothing becomes NaN.',
  inapplicable: (setting) =>
    changed(setting, 'weightDecay', 0) === null
      ? 'the weight decay is fixed'
      : setting.specification.hyper.includes('eps') && numberOf(setting, 'eps') === 0
        ? 'ε is fixed at 0: the formula is 0/0'
        : undefined,
  streams(setting, size) {
    const tensors = lengthsOf(size).map((length) => repeated(size.steps ?? 4, zeros(length)));
    return [streamOf(changed(setting, 'weightDecay', 0)!, 'zero gradients', startOf(size), tensors)];
  },
  decide(_, [run]) {
    if (!run) return notRun;
    return {
      kind: 'comparisons',
      comparisons: comparisons(run, (_step, tensor, entry) => exactly(run.stream.params[tensor][entry])),
    };
  },
};

export const zeroGradientDecay: Law = {
  id: 'zero-gradient-decay',
  statement:
    'With a decoupled weight decay and zero gradients, θ_t = Π(1 − η·λ)·θ_0 (or Π(1 − λ)·θ_0 in that dialect).',
  inapplicable(setting) {
    const { decay } = traitsOf(setting);
    if (decay !== 'rate' && decay !== 'separate') return 'the weight decay is not decoupled';
    return numberOf(setting, 'weightDecay') === 0 ? 'the weight decay is fixed at 0' : undefined;
  },
  streams(setting, size) {
    const tensors = lengthsOf(size).map((length) => repeated(size.steps ?? 6, zeros(length)));
    return [streamOf(setting, 'zero gradients, weight decay', startOf(size), tensors)];
  },
  decide(setting, [run]) {
    if (!run) return notRun;
    const decay = exactly(numberOf(setting, 'weightDecay'));
    const rate = exactly(traitsOf(setting).decay === 'rate' ? numberOf(setting, 'lr') : 1);
    const factor = ball.sub(exactly(1), ball.mul(rate, decay));
    const wanted = (step: number, tensor: number, entry: number): Ball => {
      let value = exactly(run.stream.params[tensor][entry]);
      for (let i = 0; i <= step; i += 1) value = ball.mul(value, factor);
      return value;
    };
    return { kind: 'comparisons', comparisons: comparisons(run, wanted) };
  },
};
