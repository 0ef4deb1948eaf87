import { decide, FormulaError, mutations, type Relation } from '../formula/index.js';
import type { Case } from '../generate/case.js';
import { OutsideDomain, rational } from '../scalar/index.js';
import type { AuditCases } from './audit-cases.js';
import { decideInCase } from './decide.js';
import { isWithout } from './necessity.js';
import type { PreparedChain, PreparedFamily, PreparedTheorem } from './prepare.js';
import type { MutationResult } from './result.js';
import { attainedIn, familiesOf } from './sharpness.js';
import type { Witness } from './theorem.js';
import { readWitness } from './witness.js';

/**
 * Changes the statement and the hypotheses of a theorem, one symbol at a time, and counts the changes that its own
 * evidence refutes: a generated case, the sharp witness (whose sides must be equal), or a necessity witness (which must
 * violate its hypothesis and no other, and fail the conclusion).
 */
export function checkMutations(
  prepared: PreparedTheorem,
  cases: ReadonlyMap<string, AuditCases>,
): MutationResult {
  // A statement about several families is one statement: a mutant that one of them refutes is refuted.
  const refutedByName = new Map<string, boolean>();
  const excused = new Set(Object.keys(prepared.theorem.survivingMutations ?? {}));
  const record = (name: string, isRefuted: (thorough: boolean) => boolean) => {
    if (!refutedByName.get(name)) refutedByName.set(name, isRefuted(!excused.has(name)));
  };
  const witnesses = readWitnesses(prepared);
  for (const [name, member] of prepared.families) {
    const own = { family: name, cases: cases.get(name)!, witnesses };
    for (const chain of member.chains) {
      const against = witnessesAgainst(chain, own);
      for (const { relation, description } of mutations(chain.conclusion)) {
        record(`${chain.name}: ${description}`, (thorough) => statementRefuted(relation, against, thorough));
      }
    }
    for (const [hypothesis, relation] of member.family.hypotheses) {
      for (const mutation of mutations(relation)) {
        record(`${hypothesis}: ${mutation.description}`, (thorough) =>
          hypothesisRefuted(mutation.relation, hypothesis, member, own, thorough),
        );
      }
    }
  }
  const survivors = [...refutedByName].flatMap(([name, isRefuted]) => (isRefuted ? [] : [name]));
  const unexcused = survivors.filter((survivor) => !excused.has(survivor));
  const idle = [...excused]
    .filter((excuse) => !survivors.includes(excuse))
    .map((excuse) => `${excuse} (excused, but refuted)`);
  const made = refutedByName.size;
  return { made, refuted: made - survivors.length, survivors: [...unexcused, ...idle] };
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

function readWitnesses(prepared: PreparedTheorem): readonly OwnWitness[] {
  const { theorem, families } = prepared;
  const found: OwnWitness[] = [];
  const read = (source: Witness<string>, role: { attains?: string; drops?: string }) => {
    const [first] = role.attains === undefined ? families.values() : familiesOf(prepared, role.attains);
    const family = source.in ?? first.family.name;
    const { instance } = readWitness(source, families.get(family)!.family);
    if (instance) found.push({ family, instance, ...role });
  };
  for (const [attains, source] of Object.entries(theorem.sharp)) {
    if (source && !isWithout(source)) for (const witness of [source].flat()) read(witness, { attains });
  }
  for (const [drops, source] of Object.entries(theorem.necessary)) {
    if (!isWithout(source)) for (const witness of [source].flat()) read(witness, { drops });
  }
  return found;
}

/**
 * A mutant does not hold in a case in which it has no value, such as 1/(βᵗ − βᵗ); where an index leaves its range, such
 * as in Σ_{s=2}^{t} xₛ for t = 1, the case says nothing.
 */
function refuted(relation: Relation, instance: Case): boolean {
  try {
    const { decision } = decideInCase(relation, instance);
    return decision === 'refuted' || (decision === 'undecided' && hasNoValue(relation, instance));
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
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
  try {
    return attainedIn(mutant, instance).decision === 'refuted';
  } catch (error) {
    if (error instanceof FormulaError) return false;
    throw error;
  }
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
  thorough: boolean,
): boolean {
  return (
    attaining.some((instance) => refuted(mutant, instance) || isNotAttained(mutant, instance)) ||
    failing.some((instance) => !refuted(mutant, instance)) ||
    cases.some((instance) => refuted(mutant, instance), thorough)
  );
}

function hypothesisRefuted(
  mutant: Relation,
  hypothesis: string,
  member: PreparedFamily,
  { family, cases, witnesses }: Evidence,
  thorough: boolean,
): boolean {
  for (const witness of witnesses) {
    if (witness.family !== family || !member.family.hypotheses.has(hypothesis)) continue;
    if (witness.drops === hypothesis ? !refuted(mutant, witness.instance) : refuted(mutant, witness.instance))
      return true;
  }
  return cases.some((instance) => refuted(mutant, instance), thorough);
}
