import { irregular } from '../stream/gradients.js';
import { irregularOf, lengthsOf, type Size, startOf } from '../stream/size.js';
import type { Tensor } from '../subject/stream.js';
import { sameRun } from './comparison.js';
import { type Law, notRun } from './law.js';
import { changed, numberOf, streamOf, traitsOf } from './setting.js';

/** The parameters that the caller writes before each step, by step and tensor: so that g + λ·w is known beforehand. */
const written = (size: Size, steps: number): Tensor[][] => {
  const tensors = lengthsOf(size).map((length, i) => irregular(70 + i, steps, length));
  return Array.from({ length: steps }, (_, step) => tensors.map((tensor) => tensor[step]));
};

export const l2Equivalence: Law = {
  id: 'l2-equivalence',
  statement: 'A coupled weight decay is the gradient of its penalty: (g; λ) moves as (g + λ·w; 0) does.',
  inapplicable(setting) {
    if (traitsOf(setting).decay !== 'coupled') return 'the weight decay is not coupled';
    const decay = numberOf(setting, 'weightDecay');
    return decay !== 0 && changed(setting, 'weightDecay', 0) ? undefined : 'the weight decay is fixed';
  },
  streams(setting, size) {
    const steps = size.steps ?? 8;
    const params = written(size, steps);
    const tensors = irregularOf(size, steps);
    const decay = numberOf(setting, 'weightDecay');
    const penalised = tensors.map((tensor, i) =>
      tensor.map((gradient, step) => gradient.map((g, entry) => g + decay * params[step][i][entry])),
    );
    const overwrite = (step: number) => ({ params: params[step] });
    return [
      streamOf(setting, 'weight decay by λ', startOf(size), tensors, overwrite),
      streamOf(
        changed(setting, 'weightDecay', 0)!,
        'weight decay in the gradient',
        startOf(size),
        penalised,
        overwrite,
      ),
    ];
  },
  decide(_, [decayed, penalised]) {
    if (!decayed || !penalised) return notRun;
    return { kind: 'comparisons', comparisons: sameRun(decayed, penalised) };
  },
};
