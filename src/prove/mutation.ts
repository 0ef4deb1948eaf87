import { decide, FormulaError, mutations, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import { OutsideDomain, rational } from '../scalar/index.js';
import { type AuditCases, deepest, depthOf } from './audit-cases.js';
import { decideInCase, glanceInCase } from './decide.js';
import { isWithout } from './necessity.js';
import type { PreparedChain, PreparedFamily, PreparedTheorem } from './prepare.js';
import type { MutationResult } from './result.js';
import { attainedIn, familiesOf } from './sharpness.js';
import type { Witness } from './theorem.js';
import type { WitnessReader } from './witness.js';

/** A mutation that is excused is true, as far as its theorem knows; it meets at least batches of this size. */
const excusedBatch = 48;

/** Whether a family refutes a mutant, by its witnesses and the cases of one depth. */
type Attempt = (depth: number) => boolean;

/**
 * Changes the statement and the hypotheses of a theorem, one symbol at a time, and counts the changes that its own
 * evidence refutes: a generated case, the sharp witness (whose sides must be equal), or a necessity witness (which must
 * violate its hypothesis and no other, and fail the conclusion).
 */
export function checkMutations(
  prepared: PreparedTheorem,
  cases: ReadonlyMap<string, AuditCases>,
  runs: number,
  read: WitnessReader,
): MutationResult {
  const excused = new Set(Object.keys(prepared.theorem.survivingMutations ?? {}));
  const attempts = attemptsOf(prepared, cases, read);
  const survivors = [...attempts.keys()].filter((name) => {
    const last = excused.has(name) ? depthOf(Math.max(excusedBatch, runs)) : deepest;
    for (let depth = 0; depth <= last; depth++) {
      if (attempts.get(name)!.some((refutes) => refutes(depth))) return false;
    }
    return true;
  });
  const unexcused = survivors.filter((survivor) => !excused.has(survivor));
  const idle = [...excused]
    .filter((excuse) => !survivors.includes(excuse))
    .map((excuse) => `${excuse} (excused, but refuted)`);
  const made = attempts.size;
  return { made, refuted: made - survivors.length, survivors: [...unexcused, ...idle] };
}

/**
 * For each mutation by name, what each family has against it: a statement about several families is one statement, and
 * a mutant that one of them refutes is refuted.
 */
function attemptsOf(
  prepared: PreparedTheorem,
  cases: ReadonlyMap<string, AuditCases>,
  read: WitnessReader,
): ReadonlyMap<string, readonly Attempt[]> {
  const attempts = new Map<string, Attempt[]>();
  const add = (name: string, attempt: Attempt) => {
    if (!attempts.get(name)?.push(attempt)) attempts.set(name, [attempt]);
  };
  const witnesses = readWitnesses(prepared, read);
  for (const [name, member] of prepared.families) {
    const own = { family: name, cases: cases.get(name)!, witnesses };
    for (const chain of member.chains) {
      const against = witnessesAgainst(chain, own);
      for (const { relation, description } of mutations(chain.conclusion)) {
        add(`${chain.name}: ${description}`, (depth) => statementRefuted(relation, against, depth));
      }
    }
    for (const [hypothesis, relation] of member.family.hypotheses) {
      for (const mutation of mutations(relation)) {
        add(`${hypothesis}: ${mutation.description}`, (depth) =>
          hypothesisRefuted(mutation.relation, hypothesis, member, own, depth),
        );
      }
    }
  }
  return attempts;
}

/** What a family has against a mutant. */
interface Evidence {
  readonly family: string;
  readonly cases: AuditCases;
  readonly witnesses: readonly OwnWitness[];
}

interface OwnWitness {
  readonly family: string;
  readonly instance: Case;
  /** The chain whose bound it attains, or the hypothesis that it shows to be needed. */
  readonly attains?: string;
  readonly drops?: string;
}

function readWitnesses(prepared: PreparedTheorem, read: WitnessReader): readonly OwnWitness[] {
  const { theorem, families } = prepared;
  const found: OwnWitness[] = [];
  const add = (source: Witness<string>, role: { attains?: string; drops?: string }) => {
    const [first] = role.attains === undefined ? families.values() : familiesOf(prepared, role.attains);
    const family = source.in ?? first.family.name;
    const { instance } = read(source, families.get(family)!.family);
    if (instance) found.push({ family, instance, ...role });
  };
  for (const [attains, source] of Object.entries(theorem.sharp)) {
    if (source && !isWithout(source)) for (const witness of [source].flat()) add(witness, { attains });
  }
  for (const [drops, source] of Object.entries(theorem.necessary)) {
    if (!isWithout(source)) for (const witness of [source].flat()) add(witness, { drops });
  }
  return found;
}

/**
 * A mutant does not hold in a case in which it has no value, such as 1/(βᵗ − βᵗ); where an index leaves its range, such
 * as in Σ_{s=2}^{t} xₛ for t = 1, the case says nothing.
 */
function refuted(relation: Relation, instance: Case): boolean {
  return unlessMisfit(() => {
    const { decision } = decideInCase(relation, instance);
    return decision === 'refuted' || (decision === 'undecided' && hasNoValue(relation, instance));
  });
}

/** What does not fit together in a case is not refuted by it. */
function unlessMisfit(refutes: () => boolean): boolean {
  try {
    return refutes();
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
}

/**
 * Whether one of the cases refutes it. Nearly every mutant falls in the fastest number system at one of the first cases,
 * so that is tried on all of them before any is looked at closely.
 */
function refutedAmong(relation: Relation, cases: readonly Case[]): boolean {
  return (
    cases.some((instance) => unlessMisfit(() => glanceInCase(relation, instance).decision === 'refuted')) ||
    cases.some((instance) => refuted(relation, instance))
  );
}

function hasNoValue(relation: Relation, instance: Case): boolean {
  try {
    decide(relation, rational, instance.environment(rational));
    return false;
  } catch (error) {
    return error instanceof OutsideDomain;
  }
}

/** Whether the sides certainly differ in a case; one in which they do not fit together says nothing. */
function isNotAttained(mutant: Relation, instance: Case): boolean {
  return unlessMisfit(() => attainedIn(mutant, instance).decision === 'refuted');
}

/** What a family has against the mutants of the statement of one chain. */
interface StatementEvidence {
  readonly attaining: readonly Case[];
  /** Where the statement fails: a mutant that is left standing there is another statement. */
  readonly failing: readonly Case[];
  readonly cases: AuditCases;
}

function witnessesAgainst(chain: PreparedChain, { family, cases, witnesses }: Evidence): StatementEvidence {
  const own = witnesses.filter((witness) => witness.family === family);
  return {
    attaining: own.filter(({ attains }) => attains === chain.name).map(({ instance }) => instance),
    failing: own
      .filter(({ drops, instance }) => drops && refuted(chain.conclusion, instance))
      .map(({ instance }) => instance),
    cases,
  };
}

function statementRefuted(
  mutant: Relation,
  { attaining, failing, cases }: StatementEvidence,
  depth: number,
): boolean {
  const byWitness = () =>
    attaining.some((instance) => refuted(mutant, instance) || isNotAttained(mutant, instance)) ||
    failing.some((instance) => !refuted(mutant, instance));
  return (depth === 0 && byWitness()) || refutedAmong(mutant, cases.at(depth));
}

function hypothesisRefuted(
  mutant: Relation,
  hypothesis: string,
  member: PreparedFamily,
  { family, cases, witnesses }: Evidence,
  depth: number,
): boolean {
  const byWitness = () =>
    member.family.hypotheses.has(hypothesis) &&
    witnesses.some(
      ({ family: its, drops, instance }) =>
        its === family && (drops === hypothesis ? !refuted(mutant, instance) : refuted(mutant, instance)),
    );
  return (depth === 0 && byWitness()) || refutedAmong(mutant, cases.at(depth));
}
