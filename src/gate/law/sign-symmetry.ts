import { ball } from '../../scalar/ball.js';
import { timesEach } from '../stream/gradients.js';
import { irregularOf, startOf } from '../stream/size.js';
import { comparisons, observed } from './comparison.js';
import { type Law, notRun } from './law.js';
import { streamOf } from './setting.js';

export const signSymmetry: Law = {
  id: 'sign-symmetry',
  statement: 'With all parameters and gradients negated, the trajectory is negated.',
  streams(setting, size) {
    const start = startOf(size);
    const tensors = irregularOf(size, size.steps ?? 8);
    const negated = tensors.map((tensor) => timesEach(-1, tensor));
    return [
      streamOf(setting, 'everything negated', timesEach(-1, start), negated),
      streamOf(setting, 'irregular gradients', start, tensors),
    ];
  },
  decide(_, [negated, plain]) {
    if (!negated || !plain) return notRun;
    return {
      kind: 'comparisons',
      comparisons: comparisons(negated, (...at) => ball.neg(observed(plain, ...at))),
    };
  },
};
