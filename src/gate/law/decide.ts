import type { LawVerdict, Parting } from '../result.js';
import type { Failure } from '../subject/subject.js';
import { type Comparison, verdictOf } from './comparison.js';
import type { Finding, Law, Run } from './law.js';
import { partingOf } from './parting.js';
import type { Setting } from './setting.js';

/** What became of a law under one setting and for streams of one size. */
export interface Decided {
  readonly verdict: LawVerdict;
  readonly detail: string;
  readonly run?: Run;
  /** Counted from 1. */
  readonly step?: number;
  readonly parting?: Parting;
}

export function decide(
  law: Law,
  setting: Setting,
  runs: readonly (Run | undefined)[],
  failures: readonly (Failure | undefined)[],
): Decided {
  const finding = law.decide(setting, runs, failures);
  if (finding.kind === 'comparisons') return compared(finding);
  const { kind: verdict, ...found } = finding;
  const missing = failures.find((failure) => failure?.kind === 'unsupported');
  if (verdict === 'undecided' && missing)
    return { verdict: 'inapplicable', detail: `the subject does not offer this: ${missing.detail}` };
  return { verdict, ...found };
}

/** Undecided if no comparison could have told a difference. */
function compared({ comparisons }: Extract<Finding, { kind: 'comparisons' }>): Decided {
  let agreeing = 0;
  const byEntry = new Map<string, Comparison[]>();
  let first: Comparison[] | undefined;
  for (const comparison of comparisons) {
    const { run, tensor, entry, step } = comparison;
    const key = `${run.stream.name}/${tensor}/${entry}`;
    const before = [...(byEntry.get(key) ?? []), comparison];
    byEntry.set(key, before);
    const verdict = verdictOf(comparison);
    if (verdict === 'agrees') agreeing += 1;
    if (verdict === 'differs' && (!first || step < first.at(-1)!.step)) first = before;
  }
  if (first) return violated(first);
  if (agreeing === 0)
    return { verdict: 'undecided', detail: 'the bound on the rounding errors is wider than what moved' };
  return { verdict: 'satisfied', detail: `${agreeing} numbers agree` };
}

function violated(path: readonly Comparison[]): Decided {
  const { run, step, tensor, entry, got, wanted } = path.at(-1)!;
  const bound = got.radius + wanted.radius;
  const off = Math.abs(got.centre - wanted.centre);
  const size = Number.isNaN(off)
    ? 'not a number'
    : `off by ${short(off)}, where rounding explains ${short(bound)}`;
  const where = `entry ${entry + 1} of tensor ${tensor + 1} after step ${step + 1}`;
  return {
    verdict: 'violated',
    detail: `${where} is ${size}`,
    run,
    step: step + 1,
    parting: partingOf(path),
  };
}

const short = (value: number): string => String(Number(value.toPrecision(2)));
