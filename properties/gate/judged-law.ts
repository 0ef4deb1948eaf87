import { laws } from '../../src/gate/law/index.js';
import { judgeLaws } from '../../src/gate/law/judge-laws.js';
import { Observations } from '../../src/gate/law/observations.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import { mistakes } from '../../src/gate/mistake/index.js';
import type { LawResult } from '../../src/gate/result.js';
import { specificationOf } from '../../src/gate/specification/index.js';
import { type Dialect, defaultDialect } from '../../src/gate/specification/specification.js';
import type { Hyper } from '../../src/gate/subject/stream.js';
import type { FailureKind } from '../../src/gate/subject/subject.js';
import { simulatedSubject } from './simulated-subject.js';

export interface Chosen {
  readonly mistake?: string;
  readonly dialect?: Dialect;
  readonly hyper?: Hyper;
  /** How the n-th stream that it is shown fails, counted from 0; it is run where this is undefined. */
  readonly fails?: (n: number) => FailureKind | undefined;
}

/** What one law says of an optimizer with a mistake, or with none. */
export async function judged(
  law: string,
  id: string,
  { mistake, hyper = {}, fails = () => undefined, ...chosen }: Chosen = {},
): Promise<LawResult> {
  const specification = specificationOf(id)!;
  const dialect = { ...defaultDialect(specification), ...chosen.dialect };
  const made = mistakes.filter((each) => each.id === mistake);
  const subject = simulatedSubject('subject', { specification, dialect, mistakes: made });
  const observations = new Observations(specification, dialect, async (streams) => {
    const outcomes = await subject.run(streams);
    return outcomes.map((outcome, n) => {
      const kind = fails(n);
      return kind ? { failure: { kind, detail: 'on purpose' } } : outcome;
    });
  });
  const settings = settingsOf({ specification, dialect, dtype: 'float64', hyper });
  const own = laws.filter((each) => each.id === law);
  const [result] = await judgeLaws(own, settings, observations);
  return result;
}
