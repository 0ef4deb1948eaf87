import type { Ball } from '../../scalar/ball.js';
import { irregularOf, type Size, startOf } from '../stream/size.js';
import type { Stream, StreamStep } from '../subject/stream.js';
import { comparisons, observed, sameRun, verdictOf } from './comparison.js';
import { type Law, notRun, type Run } from './law.js';
import { type Setting, streamOf } from './setting.js';

function resumed(setting: Setting, size: Size, how: StreamStep['resume'], name: string): Stream {
  const steps = stepsOf(size);
  return streamOf(setting, name, startOf(size), irregularOf(size, steps), (step) =>
    step === Math.floor(steps / 2) ? { resume: how } : {},
  );
}

const stepsOf = (size: Size): number => Math.max(size.steps ?? 8, 2);

export const resume: Law = {
  id: 'resume',
  statement: 'Saved and loaded in the middle, it goes on as if nothing had been; a cold start would not.',
  streams: (setting, size) => [
    resumed(setting, size, 'loaded', 'saved and loaded in the middle'),
    streamOf(setting, 'irregular gradients', startOf(size), irregularOf(size, stepsOf(size))),
    resumed(setting, size, 'cold', 'a cold start in the middle'),
  ],
  decide(_, [loaded, whole, cold]) {
    if (!loaded || !whole || !cold) return notRun;
    // Where the specification remembers nothing, a cold start is no different, and there is no more to see.
    const remembers = [...comparisons(cold, (...at) => setOf(whole, at))].some((comparison) => {
      const { step, tensor, entry } = comparison;
      return verdictOf({ ...comparison, got: setOf(cold, [step, tensor, entry]) }) === 'differs';
    });
    const asCold = [...comparisons(loaded, (...at) => observed(cold, ...at))].every(
      (comparison) => comparison.got.centre === comparison.wanted.centre,
    );
    if (remembers && asCold)
      return { kind: 'violated', detail: 'loaded, it goes on exactly as after a cold start', run: loaded };
    return { kind: 'comparisons', comparisons: sameRun(loaded, whole) };
  },
};

const setOf = ({ expected }: Run, [step, tensor, entry]: readonly [number, number, number]): Ball =>
  expected[step][tensor][entry];
