import { type Ball, ball } from '../../scalar/ball.js';
import { irregularOf, startOf } from '../stream/size.js';
import { comparisons, observed } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun, type Run } from './law.js';
import { changed, numberOf, streamOf, traitsOf } from './setting.js';

export const decoupling: Law = {
  id: 'decoupling',
  statement:
    'A decoupled weight decay adds −η·λ·θ_{t−1} (or −λ·θ_{t−1}) to each step, and changes nothing else.',
  inapplicable(setting) {
    const { decay } = traitsOf(setting);
    if (decay !== 'rate' && decay !== 'separate') return 'the weight decay is not decoupled';
    if (numberOf(setting, 'weightDecay') === 0) return 'the weight decay is fixed at 0';
    return changed(setting, 'weightDecay', 0) ? undefined : 'the weight decay is fixed';
  },
  streams(setting, size) {
    const tensors = irregularOf(size, size.steps ?? 8);
    return [
      streamOf(setting, 'irregular gradients, weight decay', startOf(size), tensors),
      streamOf(changed(setting, 'weightDecay', 0)!, 'irregular gradients', startOf(size), tensors),
    ];
  },
  decide(setting, [decayed, plain]) {
    if (!decayed || !plain) return notRun;
    const decay = exactly(numberOf(setting, 'weightDecay'));
    const rate = exactly(traitsOf(setting).decay === 'rate' ? numberOf(setting, 'lr') : 1);
    const kept = ball.sub(exactly(1), ball.mul(rate, decay));
    const wanted = (step: number, tensor: number, entry: number): Ball => {
      const moved = ball.sub(observed(plain, step, tensor, entry), before(plain, step, tensor, entry));
      return ball.add(ball.mul(kept, before(decayed, step, tensor, entry)), moved);
    };
    return { kind: 'comparisons', comparisons: comparisons(decayed, wanted) };
  },
};

function before(run: Run, step: number, tensor: number, entry: number): Ball {
  return step === 0 ? exactly(run.stream.params[tensor][entry]) : observed(run, step - 1, tensor, entry);
}
