import { type Ball, ball } from '../../scalar/ball.js';
import { irregularOf, startOf } from '../stream/size.js';
import { comparisons, observed } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun, type Run } from './law.js';
import { changed, numberOf, streamOf, traitsOf } from './setting.js';

export const learningRateChange: Law = {
  id: 'learning-rate-change',
  statement:
    'A learning rate that becomes a quarter in the middle makes every step from then on a quarter as long.',
  inapplicable(setting) {
    if (!traitsOf(setting).rateOutside) return 'the learning rate is inside the velocity';
    return changed(setting, 'weightDecay', 0) ? undefined : 'the weight decay is fixed';
  },
  streams(setting, size) {
    const plain = changed(setting, 'weightDecay', 0)!;
    const steps = size.steps ?? 8;
    const tensors = irregularOf(size, steps);
    const slower = { learningRate: numberOf(setting, 'lr') / 4 };
    return [
      streamOf(plain, 'the learning rate changes', startOf(size), tensors, (step) =>
        step === Math.floor(steps / 2) ? slower : {},
      ),
      streamOf(plain, 'irregular gradients', startOf(size), tensors),
    ];
  },
  decide(_, [slowed, plain]) {
    if (!slowed || !plain) return notRun;
    const change = slowed.stream.steps.findIndex(({ learningRate }) => learningRate !== undefined);
    const wanted = (step: number, tensor: number, entry: number): Ball => {
      const now = observed(plain, step, tensor, entry);
      if (step < change) return now;
      const then = at(plain, change - 1, tensor, entry);
      return ball.add(then, ball.mul(exactly(0.25), ball.sub(now, then)));
    };
    return { kind: 'comparisons', comparisons: comparisons(slowed, wanted) };
  },
};

const at = (run: Run, step: number, tensor: number, entry: number): Ball =>
  step < 0 ? exactly(run.stream.params[tensor][entry]) : observed(run, step, tensor, entry);

export const zeroLearningRate: Law = {
  id: 'zero-learning-rate',
  statement: 'With the learning rate 0 nothing moves and nothing becomes NaN, and no weight decays.',
  inapplicable: (setting) =>
    ['separate', 'separate-after'].includes(traitsOf(setting).decay) && numberOf(setting, 'weightDecay') !== 0
      ? 'the weight decay does not depend on the learning rate'
      : changed(setting, 'lr', 0)
        ? undefined
        : 'the learning rate is fixed',
  streams: (setting, size) => [
    streamOf(
      changed(setting, 'lr', 0)!,
      'learning rate 0',
      startOf(size),
      irregularOf(size, size.steps ?? 4),
    ),
  ],
  decide(_, [run], [failure]) {
    if (failure?.kind === 'refused')
      return { kind: 'satisfied', detail: 'the subject refuses the learning rate 0' };
    if (!run) return notRun;
    return {
      kind: 'comparisons',
      comparisons: comparisons(run, (_step, tensor, entry) => exactly(run.stream.params[tensor][entry])),
    };
  },
};
