import type { Question } from '../counterexample/question.js';
import type { Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';
import { isWithout } from '../prove/necessity.js';
import { type PreparedLine, prepare } from '../prove/prepare.js';
import type { Theorem, Witness } from '../prove/theorem.js';

/** What cases are judged by: a theorem, perhaps without one of its hypotheses, or a claim that is said to be false. */
export interface Standard {
  /** The name of the theorem or the claim. */
  readonly subject: string;
  readonly dropped: string | null;
  /**
   * Whether every hypothesis must hold but the dropped one. Not so for a theorem without a dropped one: a case in which
   * its conclusion fails shows that the hypotheses which fail there cannot all be left out.
   */
  readonly strict: boolean;
  /** The families of cases by name; the first is meant where a case does not say. */
  readonly families: ReadonlyMap<string, JudgedFamily>;
}

export interface JudgedFamily {
  readonly family: Family;
  /** Of these, one must fail. */
  readonly conclusions: readonly Conclusion[];
  /** The cases that the theorem file records: in them even what its generator always does may be otherwise. */
  readonly recorded: readonly Take[];
  /** Whether a definition holds even of names that a hypothesis speaks of, as what a claim of one's own lets be does. */
  readonly asDefined: boolean;
}

/** The values of a recorded case. */
export type Take = Witness<string>['take'];

export interface Conclusion {
  /** The name of the chain; empty for a claim. */
  readonly name: string;
  readonly relation: Relation;
  /** The lines of the derivation; none where there is none. */
  readonly lines: readonly Pick<PreparedLine, 'relation' | 'reasons'>[];
}

/** The theorem as a standard. The hypothesis that is dropped must be one of its own. */
export function standardOfTheorem(theorem: Theorem, dropped: string | null): Standard {
  const families = new Map<string, JudgedFamily>();
  for (const [name, { family, chains }] of prepare(theorem).families) {
    if (dropped !== null && !family.hypotheses.has(dropped)) continue;
    const conclusions = chains.map(({ name, conclusion, lines }) => ({ name, relation: conclusion, lines }));
    families.set(name, {
      family,
      conclusions,
      recorded: recordedCases(theorem, name),
      asDefined: false,
    });
  }
  return { subject: theorem.id, dropped, strict: dropped !== null, families };
}

/** A claim that the theorem says is false as written; undefined if the theorem refutes no claim of that name. */
export function standardOfClaim(theorem: Theorem, claim: string): Standard | undefined {
  const refutation = prepare(theorem).refutations.get(claim);
  if (refutation === undefined) return undefined;
  const { source, family, claim: relation, derivation } = refutation;
  const lines = derivation.map((line) => ({ relation: line, reasons: [] }));
  const conclusions = [{ name: '', relation, lines }];
  const recorded = [source.by.take, ...recordedCases(theorem, family.name)];
  return {
    subject: claim,
    dropped: null,
    strict: true,
    families: new Map([[family.name, { family, conclusions, recorded, asDefined: false }]]),
  };
}

/** What answers a question in which no hypothesis is dropped, such as a claim of someone's own. */
export function standardOfQuestion(
  { subject, family, targets }: Question,
  { asDefined }: Pick<JudgedFamily, 'asDefined'>,
): Standard {
  const conclusions = targets.map(({ name, conclusion, lines }) => ({ name, relation: conclusion, lines }));
  const judged = { family, conclusions, recorded: [], asDefined };
  return { subject, dropped: null, strict: true, families: new Map([[family.name, judged]]) };
}

function recordedCases({ cases, sharp, necessary }: Theorem, family: string): readonly Take[] {
  const [first] = Object.keys(cases);
  return [...Object.values(sharp), ...Object.values(necessary)]
    .flatMap((source) => (source === undefined || isWithout(source) ? [] : [source].flat()))
    .filter((witness) => (witness.in ?? first) === family)
    .map(({ take }) => take);
}
