import { impulse, repeated, timesEach } from '../stream/gradients.js';
import { irregularOf, type Size, startOf } from '../stream/size.js';
import type { Stream, Tensor } from '../subject/stream.js';
import { comparisons } from './comparison.js';
import { exactly } from './exact.js';
import { type Law, notRun } from './law.js';
import { numberOf, type Setting, streamOf } from './setting.js';

type Kind = readonly [name: string, steps: number, make: (gradients: readonly Tensor[]) => Tensor[]];

/** Gradients that tell variants apart, each made of irregular ones. */
const KINDS: readonly Kind[] = [
  ['irregular gradients', 20, (gradients) => [...gradients]],
  ['constant gradients', 10, (gradients) => repeated(gradients.length, gradients[0])],
  ['an impulse', 10, (gradients) => impulse(gradients.length, gradients[0])],
  ['a burst, then calm', 10, (gradients) => gradients.flatMap((g, i) => timesEach(i < 2 ? 64 : 1 / 16, [g]))],
  ['tiny gradients', 6, (gradients) => timesEach(2 ** -30, gradients)],
  ['huge gradients', 6, (gradients) => timesEach(2 ** 30, gradients)],
];

/** Long enough for a counter, a power or an average to drift. */
const LONG: Size = { tensors: 1, entries: 1, steps: 150 };

function plainStreams(setting: Setting, size: Size): Stream[] {
  return KINDS.map(([name, steps, make]) =>
    streamOf(setting, name, startOf(size), irregularOf(size, size.steps ?? steps, 5).map(make)),
  );
}

/** A learning rate that falls, rises and is 0 for a step. */
function changingRate(setting: Setting, size: Size): Stream {
  const rate = numberOf(setting, 'lr');
  const rates = [undefined, rate / 2, rate, 0, rate / 4];
  return streamOf(
    setting,
    'a changing learning rate',
    startOf(size),
    irregularOf(size, size.steps ?? 8, 6),
    (step) => {
      const learningRate = rates[step % rates.length];
      return learningRate === undefined ? {} : { learningRate };
    },
  );
}

export const reference: Law = {
  id: 'reference',
  statement:
    'Every parameter is what the formula gives, within the rounding errors of a program that computes it.',
  streams(setting, size) {
    const small = [...plainStreams(setting, size), changingRate(setting, size)];
    if (size.steps !== undefined) return small;
    const long = irregularOf(LONG, LONG.steps!, 7);
    return [...small, streamOf(setting, 'a long stream', startOf(LONG), long)];
  },
  decide(_, runs) {
    const done = runs.filter((run) => run !== undefined);
    if (done.length === 0) return notRun;
    const all = done.map((run) =>
      comparisons(run, (step, tensor, entry) => run.expected[step][tensor][entry]),
    );
    return { kind: 'comparisons', comparisons: withExactNumbers(all) };
  },
};

/** The set of the reference holds every right program, so the subject's number itself must lie in it. */
function* withExactNumbers(all: readonly ReturnType<typeof comparisons>[]) {
  for (const each of all) {
    for (const comparison of each) yield { ...comparison, got: exactly(comparison.got.centre) };
  }
}
