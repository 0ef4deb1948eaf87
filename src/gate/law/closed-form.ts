import { type Ball, ball } from '../../scalar/ball.js';
import { impulse, repeated } from '../stream/gradients.js';
import { irregularOf, startOf } from '../stream/size.js';
import type { Tensor } from '../subject/stream.js';
import { comparisons } from './comparison.js';
import { closedForm, exactly } from './exact.js';
import { type Law, notRun, type Run } from './law.js';
import { changed, numberOf, type Setting, streamOf, traitsOf } from './setting.js';

/** The laws that compare with the direction at step t as a formula of one gradient. */
function closedFormLaw(
  id: 'constant-gradient' | 'impulse-response',
  statement: string,
  formulaOf: (setting: Setting) => string | undefined,
  gradients: (steps: number, gradient: Tensor) => Tensor[],
): Law {
  const without = (setting: Setting) => changed(setting, 'weightDecay', 0);
  return {
    id,
    statement,
    inapplicable: (setting) =>
      formulaOf(setting) === undefined
        ? 'there is no closed form'
        : without(setting) === null
          ? 'the weight decay is fixed'
          : undefined,
    streams(setting, size) {
      const chosen = irregularOf(size, 1, 3).map((tensor) => tensor[0]);
      const tensors = chosen.map((gradient) => gradients(size.steps ?? 8, gradient));
      return [streamOf(without(setting)!, id, startOf(size), tensors)];
    },
    decide(setting, [run]) {
      if (!run) return notRun;
      return {
        kind: 'comparisons',
        comparisons: comparisons(run, wantedIn(setting, run, formulaOf(setting)!)),
      };
    },
  };
}

/** w_t = w_0 − η·Σ d_s. */
function wantedIn(setting: Setting, run: Run, formula: string) {
  const rate = exactly(numberOf(setting, 'lr'));
  const sums = new Map<string, Ball>();
  return (step: number, tensor: number, entry: number): Ball => {
    const start = exactly(run.stream.params[tensor][entry]);
    const gradient = run.stream.steps[0].grads[tensor]![entry];
    const key = `${tensor}/${entry}`;
    const direction = closedForm(formula, setting, gradient, step + 1);
    const sum = ball.add(sums.get(key) ?? exactly(0), direction);
    sums.set(key, sum);
    return ball.sub(start, ball.mul(rate, sum));
  };
}

export const constantGradient = closedFormLaw(
  'constant-gradient',
  'On a constant gradient every step is what the closed form says: what averages a constant gives that constant.',
  (setting) => traitsOf(setting).constant,
  repeated,
);

export const impulseResponse = closedFormLaw(
  'impulse-response',
  'After a single gradient, the steps are what is left of it by the closed form.',
  (setting) => traitsOf(setting).impulse,
  impulse,
);
