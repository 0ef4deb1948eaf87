import type { LawResult, LawVerdict } from '../result.js';
import { type Size, smaller, usual } from '../stream/size.js';
import type { Stream } from '../subject/stream.js';
import { type Decided, decide } from './decide.js';
import type { Law } from './law.js';
import type { Observations } from './observations.js';
import type { Setting } from './setting.js';

/** A law that applies under a setting. */
interface Tried {
  readonly law: Law;
  readonly setting: Setting;
}

/** Tries all laws under all settings; each one that is violated is shown on the smallest stream that shows it. */
export async function judgeLaws(
  laws: readonly Law[],
  settings: readonly Setting[],
  record: Observations,
): Promise<LawResult[]> {
  const tried = laws.flatMap((law) =>
    settings.filter((setting) => !law.inapplicable?.(setting)).map((setting) => ({ law, setting })),
  );
  await record.show(tried.flatMap((each) => streamsOf(each, usual)));
  const decided = new Map(tried.map((each) => [each, decidedFor(each, usual, record)]));
  const violated = tried.filter((each) => decided.get(each)!.verdict === 'violated');
  const shown = await shrink(violated, 1, decided, record);
  await shrink(
    violated.filter((each) => !shown.has(each)),
    2,
    decided,
    record,
  );
  return laws.map((law) =>
    resultOf(
      law,
      settings,
      [...decided].filter(([each]) => each.law === law),
    ),
  );
}

/** Looks for smaller streams that show a violation; gives those for which there is one. */
async function shrink(
  violated: readonly Tried[],
  tensors: 1 | 2,
  decided: Map<Tried, Decided>,
  record: Observations,
): Promise<ReadonlySet<Tried>> {
  const candidates = violated.flatMap((each) => {
    const { step, run } = decided.get(each)!;
    return smaller(step ?? run!.stream.steps.length)
      .filter((size) => size.tensors === tensors)
      .map((size) => ({ each, size }));
  });
  await record.show(candidates.flatMap(({ each, size }) => streamsOf(each, size)));
  const done = new Set<Tried>();
  for (const { each, size } of candidates) {
    if (done.has(each)) continue;
    const found = decidedFor(each, size, record);
    if (found.verdict !== 'violated') continue;
    decided.set(each, found);
    done.add(each);
  }
  return done;
}

const streamsOf = ({ law, setting }: Tried, size: Size): readonly Stream[] => law.streams(setting, size);

function decidedFor({ law, setting }: Tried, size: Size, record: Observations): Decided {
  const streams = law.streams(setting, size);
  return decide(
    law,
    setting,
    streams.map((stream) => record.run(stream)),
    streams.map((stream) => record.failure(stream)),
  );
}

const WORST: readonly LawVerdict[] = ['violated', 'undecided', 'satisfied', 'inapplicable'];

function resultOf(
  { id, statement, inapplicable }: Law,
  settings: readonly Setting[],
  decided: readonly (readonly [Tried, Decided])[],
): LawResult {
  if (decided.length === 0) {
    return { id, statement, verdict: 'inapplicable', detail: inapplicable!(settings[0])! };
  }
  const [[, { run, ...found }]] = decided.toSorted(
    ([, a], [, b]) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict) || lengthOf(a) - lengthOf(b),
  );
  return { id, statement, ...found, ...(run && { stream: run.stream }) };
}

const lengthOf = ({ run }: Decided): number => run?.stream.steps.length ?? 0;
