import { irregularOf, startOf } from '../stream/size.js';
import type { Hyper, Stream } from '../subject/stream.js';
import type { Outcome } from '../subject/subject.js';
import { type Setting, streamOf } from './setting.js';

/** Values that no optimizer has a use for. */
const BAD: Readonly<Record<string, readonly number[]>> = {
  lr: [-1, Number.NaN],
  beta1: [-0.5, 1.5, Number.NaN],
  beta2: [-0.5, 1.5, Number.NaN],
  eps: [-1, Number.NaN],
  momentum: [-0.5, Number.NaN],
  rho: [-0.5, 1.5, Number.NaN],
  weightDecay: [-1, Number.NaN],
  lrDecay: [-1, Number.NaN],
};

const size = { tensors: 1, entries: 1 } as const;

/** One stream for each bad value of each hyperparameter that is not fixed. */
export function badHyperparameters(setting: Setting): Stream[] {
  const names = setting.specification.hyper.filter((name) => !(name in setting.fixed));
  return names.flatMap((name) =>
    (BAD[name] ?? []).map((value) => {
      const hyper: Hyper = { ...setting.hyper, [name]: value };
      return streamOf({ ...setting, hyper }, `${name} = ${value}`, startOf(size), irregularOf(size, 1));
    }),
  );
}

/** What would be better: the bad values that were not refused, in one line. Not a violation. */
export function adviceOn(streams: readonly Stream[], outcomes: readonly Outcome[]): string[] {
  const accepted = streams.filter((_, i) => 'trajectory' in outcomes[i]).map(({ name }) => name);
  return accepted.length === 0 ? [] : [`refuse bad hyperparameters: ${accepted.join(', ')} are accepted`];
}
