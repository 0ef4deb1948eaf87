import { type Ball, ball } from '../../scalar/ball.js';
import type { Traits } from '../specification/specification.js';
import { timesEach } from '../stream/gradients.js';
import { irregularOf, startOf } from '../stream/size.js';
import { comparisons, observed } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun } from './law.js';
import { changed, numberOf, type Setting, streamOf, traitsOf } from './setting.js';

/** A power of two, so that scaling rounds nothing. */
const FACTOR = 8;

const scaled = (setting: Setting, { eps }: NonNullable<Traits['scaling']>): Setting | null =>
  changed(setting, 'eps', numberOf(setting, 'eps') * FACTOR ** eps);

export const scaling: Law = {
  id: 'scaling',
  statement: `With gradients ${FACTOR} times as large (and ε with them), the steps are the same, or ${FACTOR} times as large where the direction is linear in the gradient.`,
  inapplicable(setting) {
    const { scaling } = traitsOf(setting);
    if (!scaling) return 'the direction has no degree in the gradient';
    return changed(setting, 'weightDecay', 0) && scaled(setting, scaling)
      ? undefined
      : 'ε or the weight decay is fixed';
  },
  streams(setting, size) {
    const plain = changed(setting, 'weightDecay', 0)!;
    const tensors = irregularOf(size, size.steps ?? 8);
    const large = tensors.map((tensor) => timesEach(FACTOR, tensor));
    return [
      streamOf(scaled(plain, traitsOf(setting).scaling!)!, `gradients times ${FACTOR}`, startOf(size), large),
      streamOf(plain, 'irregular gradients', startOf(size), tensors),
    ];
  },
  decide(setting, [large, plain]) {
    if (!large || !plain) return notRun;
    const factor = exactly(FACTOR ** traitsOf(setting).scaling!.direction);
    const wanted = (step: number, tensor: number, entry: number): Ball => {
      const start = exactly(plain.stream.params[tensor][entry]);
      return ball.add(start, ball.mul(factor, ball.sub(observed(plain, step, tensor, entry), start)));
    };
    return { kind: 'comparisons', comparisons: comparisons(large, wanted) };
  },
};
