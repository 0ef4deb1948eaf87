import { type Ball, ball } from '../../scalar/ball.js';
import { irregularOf, startOf } from '../stream/size.js';
import type { Tensor } from '../subject/stream.js';
import { comparisons, observed } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun } from './law.js';
import { changed, streamOf } from './setting.js';

/** The step, counted from 0, before which the caller moves the parameters. */
const MOVED = 1;

const moved = (tensor: Tensor): Tensor => tensor.map((entry) => entry / 2);

export const parametersRead: Law = {
  id: 'parameters-read',
  statement: 'A caller who moves the parameters between two steps finds them moved on from there.',
  inapplicable: (setting) => (changed(setting, 'weightDecay', 0) ? undefined : 'the weight decay is fixed'),
  streams(setting, size) {
    const plain = changed(setting, 'weightDecay', 0)!;
    const start = startOf(size);
    const tensors = irregularOf(size, Math.max(size.steps ?? 4, MOVED + 1));
    return [
      streamOf(plain, 'the caller moves the parameters', start, tensors, (step) =>
        step === MOVED ? { params: start.map(moved) } : {},
      ),
      streamOf(plain, 'irregular gradients', start, tensors),
    ];
  },
  decide(_, [moving, plain]) {
    if (!moving || !plain) return notRun;
    const wanted = (step: number, tensor: number, entry: number): Ball => {
      const now = observed(plain, step, tensor, entry);
      if (step < MOVED) return now;
      const there = exactly(moving.stream.steps[MOVED].params![tensor][entry]);
      return ball.add(there, ball.sub(now, observed(plain, MOVED - 1, tensor, entry)));
    };
    return { kind: 'comparisons', comparisons: comparisons(moving, wanted) };
  },
};
