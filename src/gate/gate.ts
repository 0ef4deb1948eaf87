import type { DiagnosisResult, GateResult, GateVerdict, LawResult } from './result.js';
import { runsLaw } from './runs-law.js';
import { type Dialect, defaultDialect, type Specification } from './specification/specification.js';
import type { Dtype, Hyper, Stream } from './subject/stream.js';
import { type Outcome, type Subject, SubjectUnusable } from './subject/subject.js';

export interface GateOptions {
  /** The subject's first where it is left out. */
  readonly dtype?: Dtype;
  /** Fixes hyperparameters; the gate chooses the others. */
  readonly hyper?: Hyper;
  /** Choices other than the published ones. */
  readonly dialect?: Dialect;
}

/** What is to be judged. */
export interface Claim {
  readonly specification: Specification;
  readonly dialect: Dialect;
  readonly hyper: Hyper;
  readonly dtype: Dtype;
}

export interface Judgement {
  readonly laws: readonly LawResult[];
  readonly diagnosis: readonly DiagnosisResult[];
  readonly conformsTo?: Dialect;
  readonly advice: readonly string[];
}

/** Runs the streams that it needs and says what became of each law. */
export type Judge = (
  claim: Claim,
  run: (streams: readonly Stream[]) => Promise<readonly Outcome[]>,
) => Promise<Judgement>;

/**
 * Holds a subject to a specification. Does not close the subject. Rejects with `SubjectUnusable` where it does not
 * compute in the precision asked for, or its process cannot be started again.
 */
export async function gate(
  subject: Subject,
  specification: Specification,
  { dtype = subject.dtypes[0], hyper = {}, dialect = {} }: GateOptions,
  judge: Judge,
): Promise<GateResult> {
  if (!subject.dtypes.includes(dtype))
    throw new SubjectUnusable(`${subject.name} computes in ${subject.dtypes.join(' and ')}, not in ${dtype}`);
  // What it took to start is part of it.
  const started = performance.now() - subject.milliseconds;
  const ran: { readonly stream: Stream; readonly outcome: Outcome }[] = [];
  const claim = { specification, dialect: { ...defaultDialect(specification), ...dialect }, hyper, dtype };
  const judgement = await judge(claim, async (streams) => {
    const outcomes = await subject.run(streams);
    ran.push(...streams.map((stream, i) => ({ stream, outcome: outcomes[i] })));
    return outcomes;
  });
  const laws = [runsLaw(ran), ...judgement.laws];
  return {
    subject: subject.name,
    spec: specification.id,
    dialect: claim.dialect,
    dtype,
    hyper,
    verdict: verdictOf(laws, ran),
    ...(judgement.conformsTo && { conformsTo: judgement.conformsTo }),
    laws,
    diagnosis: judgement.diagnosis,
    advice: judgement.advice,
    milliseconds: performance.now() - started,
    subjectMilliseconds: subject.milliseconds,
  };
}

function verdictOf(laws: readonly LawResult[], ran: readonly { readonly outcome: Outcome }[]): GateVerdict {
  if (!ran.some(({ outcome }) => 'trajectory' in outcome)) return 'unusable';
  const has = (verdict: LawResult['verdict']) => laws.some((law) => law.verdict === verdict);
  if (has('violated')) return 'violates';
  // Where nothing was there to be violated, nothing was shown.
  return has('undecided') || !laws.slice(1).some(({ verdict }) => verdict === 'satisfied')
    ? 'undecided'
    : 'conforms';
}
