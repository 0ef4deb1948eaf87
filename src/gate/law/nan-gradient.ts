import { irregularOf, startOf } from '../stream/size.js';
import { type Law, notRun } from './law.js';
import { streamOf } from './setting.js';

export const nanGradient: Law = {
  id: 'nan-gradient',
  statement: 'A NaN in a gradient is not swallowed: the parameter becomes NaN, or the step throws.',
  streams(setting, size) {
    const steps = Math.max(size.steps ?? 3, 2);
    const [first, ...others] = irregularOf(size, steps);
    const poisoned = first.map((gradient, step) =>
      step === 1 ? gradient.map((entry, i) => (i === 0 ? Number.NaN : entry)) : gradient,
    );
    return [streamOf(setting, 'a NaN in the second gradient', startOf(size), [poisoned, ...others])];
  },
  decide(_, [run], [failure]) {
    if (failure?.kind === 'threw') return { kind: 'satisfied', detail: 'the step throws' };
    if (!run) return notRun;
    const [value] = run.trajectory.params[1][0];
    if (!Number.isFinite(value)) return { kind: 'satisfied', detail: `the parameter becomes ${value}` };
    return { kind: 'violated', detail: `the parameter is ${value} after a gradient of NaN`, run, step: 2 };
  },
};
