import { appendFileSync, mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { gate } from '../../src/gate/gate.js';
import { judge } from '../../src/gate/judge.js';
import type { Dialect, Specification } from '../../src/gate/specification/specification.js';
import type { Dtype, Hyper } from '../../src/gate/subject/stream.js';
import type { Subject } from '../../src/gate/subject/subject.js';
import { randomHyper } from './random-hyper.js';

/** As many random settings as the figures speak of; fewer to try something. */
const RUNS = Number(process.env.GATE_RUNS ?? 1000);

interface Tried {
  readonly name: string;
  readonly specification: Specification;
  /** The subject for a precision. */
  readonly subject: (dtype: Dtype) => Subject;
  readonly dtypes?: readonly Dtype[];
  readonly dialect?: Dialect;
  /** What the subject fixes. */
  readonly hyper?: Hyper;
  readonly accepts?: (hyper: Hyper) => boolean;
  readonly runs?: number;
}

/**
 * With hyperparameters as they come, extreme ones among them, what is right is never called wrong; and not because
 * nothing could be told: in four of five settings agreement with the reference is shown, and not left undecided. Appends the counts to a report.
 */
export async function neverAccused({
  name,
  specification,
  subject,
  dtypes = ['float64', 'float32'],
  dialect = {},
  hyper: fixed = {},
  accepts = () => true,
  runs = RUNS,
}: Tried): Promise<void> {
  const counts = { agreeing: 0, refused: 0 };
  const subjects = new Map(dtypes.map((dtype) => [dtype, subject(dtype)]));
  const hypers = randomHyper(specification)
    .map((hyper) => ({ ...hyper, ...fixed }))
    .filter(accepts);
  await fc.assert(
    fc.asyncProperty(hypers, fc.constantFrom(...dtypes), async (hyper, dtype) => {
      const { laws } = await gate(subjects.get(dtype)!, specification, { dtype, hyper, dialect }, judge);
      const violated = laws.filter(({ verdict }) => verdict === 'violated');
      expect(violated.map(({ id, detail, stream }) => ({ id, detail, stream }))).toEqual([]);
      if (laws.find(({ id }) => id === 'runs')!.verdict === 'undecided') counts.refused += 1;
      if (laws.find(({ id }) => id === 'reference')!.verdict === 'satisfied') counts.agreeing += 1;
    }),
    { seed: 20260106, numRuns: runs },
  );
  mkdirSync('reports', { recursive: true });
  const row = { name, spec: specification.id, settings: runs, accused: 0, ...counts };
  appendFileSync('reports/false-accusations.jsonl', `${JSON.stringify(row)}\n`);
  expect(counts.agreeing / runs, `${name}: ${JSON.stringify(counts)}`).toBeGreaterThan(0.8);
}
