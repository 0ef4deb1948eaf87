import { irregularOf, startOf } from '../stream/size.js';
import { sameRun } from './comparison.js';
import { type Law, notRun } from './law.js';
import { streamOf } from './setting.js';

export const gradientBuffer: Law = {
  id: 'gradient-buffer',
  statement:
    'A caller who writes every gradient into the same array gets the same trajectory: no gradient is kept.',
  streams(setting, size) {
    const plain = streamOf(setting, 'irregular gradients', startOf(size), irregularOf(size, size.steps ?? 8));
    return [{ ...plain, name: 'gradients in the same array', reusesGradients: true }, plain];
  },
  decide(_, [reused, fresh]) {
    if (!reused || !fresh) return notRun;
    return { kind: 'comparisons', comparisons: sameRun(reused, fresh) };
  },
};

export const gradientsUntouched: Law = {
  id: 'gradients-untouched',
  statement: 'The gradients of the caller are not changed.',
  streams: (setting, size) => [
    streamOf(setting, 'irregular gradients', startOf(size), irregularOf(size, size.steps ?? 8)),
  ],
  decide(_, [run]) {
    if (!run) return notRun;
    const [step] = run.trajectory.gradientsChanged;
    if (step === undefined) return { kind: 'satisfied', detail: 'no gradient was changed' };
    return { kind: 'violated', detail: `the gradient of step ${step} was changed in place`, run, step };
  },
};
