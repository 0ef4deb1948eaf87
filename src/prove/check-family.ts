import fc from 'fast-check';
import type { Relation } from '../formula/index.js';
import { Case } from '../generate/case.js';
import { casesOf } from '../generate/case-arbitrary.js';
import { decideInCase, glanceInCase, worst } from './decide.js';
import { instanceOf } from './instance.js';
import type { CheckedLine } from './lines.js';
import type { PreparedFamily, PreparedLine } from './prepare.js';
import { randomPoints } from './random-points.js';
import { textOfReason } from './reason-text.js';
import { FamilyReplays, noReplays, type Replays } from './replays.js';
import type { Instance, Verdict } from './result.js';
import { ratioIn } from './sharpness.js';
import { holdsIdentically, holdsUniversally, isSingleCase, type Universal } from './universal.js';

export interface FamilyResult {
  readonly name: string;
  /** How many cases were generated, shrinking aside. */
  readonly cases: number;
  readonly verdict: Verdict;
  readonly lines: readonly CheckedLine[];
  /** For each chain, the greatest ratio of its sides; see SharpResult. */
  readonly ratios: ReadonlyMap<string, number>;
  readonly counterexample: Instance | null;
  /** The first cases, with the values that were computed in them. */
  readonly first: readonly Case[];
  /** Which hypothesis a generated case does not certainly satisfy. */
  readonly complaint: string | undefined;
}

/** So many cases are kept, for the float64 runs and the mutations. */
const firstCases = 16;
/**
 * What an identity or a certificate proves for every case is decided exactly on so many cases all the same, as a check
 * on the field arithmetic. On the others only the conclusion of the chain is looked at in balls, which can refute it.
 */
const exactCases = 8;

/**
 * Checks the chains of a theorem on one family: universally where an identity or a certificate can, and on every
 * generated case, in which the hypotheses must hold and every line must be decided.
 */
export function checkFamily(
  { family, chains }: PreparedFamily,
  { runs, seed, identitySeed }: { runs: number; seed: number; identitySeed: bigint },
): FamilyResult {
  const lines = chains.flatMap((chain) => chain.lines);
  const sizes = randomPoints(family, identitySeed);
  const universal = new Map(lines.map((line) => [line, holdsUniversally(line, family, sizes)]));
  const identical = new Set(
    [...family.hypotheses.values()].filter((relation) => holdsIdentically(relation, sizes)),
  );
  const run = new CaseRun({ family, chains }, universal, identical);
  const details = fc.check(
    fc.property(casesOf(family), (recipe) => run.holds(Case.fromRecipe(family, recipe))),
    { seed, numRuns: isSingleCase(family) ? 1 : runs },
  );
  if (run.error !== undefined) throw run.error;
  const counterexample = details.counterexample
    ? instanceOf(Case.fromRecipe(family, details.counterexample[0]), run.complaint ? [run.complaint] : [])
    : null;
  return {
    name: family.name,
    cases: run.count,
    verdict: worst([run.hypotheses, details.failed ? 'refuted' : 'proved']),
    lines: chains.flatMap(({ name, lines }) =>
      lines.map((line) =>
        checkedLine(family.name, name, line, universal.get(line)!, run.decisions.get(line) ?? 'proved'),
      ),
    ),
    ratios: run.ratios,
    counterexample,
    first: run.first,
    complaint: run.complaint,
  };
}

/** What the generated cases have shown so far. Once one fails, what follows is shrinking and counts no more. */
class CaseRun {
  count = 0;
  /** The first cases, for the float64 runs and the mutations; all of them would fill the memory. */
  readonly first: Case[] = [];
  readonly decisions = new Map<PreparedLine, Verdict>();
  readonly ratios = new Map<string, number>();
  hypotheses: Verdict = 'proved';
  /** What was thrown, if anything: it refutes nothing. */
  error: unknown;
  complaint: string | undefined;
  #failed = false;
  readonly #member: PreparedFamily;
  readonly #universal: ReadonlyMap<PreparedLine, Universal>;
  readonly #identical: ReadonlySet<Relation>;
  readonly #replays: FamilyReplays;

  constructor(
    member: PreparedFamily,
    universal: ReadonlyMap<PreparedLine, Universal>,
    identical: ReadonlySet<Relation>,
  ) {
    this.#member = member;
    this.#universal = universal;
    this.#identical = identical;
    this.#replays = new FamilyReplays(member.family, this.#toDecide());
  }

  /** What is decided in each case once the first ones have been. */
  #toDecide(): readonly Relation[] {
    const { family, chains } = this.#member;
    const lines = chains.flatMap((chain) => chain.lines).filter((line) => !this.#universal.get(line)!.proved);
    return [
      ...[...family.hypotheses.values()].filter((relation) => !this.#identical.has(relation)),
      ...lines.map(({ relation }) => relation),
      ...chains.map(({ conclusion }) => conclusion),
    ];
  }

  holds(instance: Case): boolean {
    try {
      return this.#holds(instance);
    } catch (error) {
      this.error ??= error;
      throw error;
    }
  }

  #holds(instance: Case): boolean {
    const replays = this.count < exactCases ? noReplays : this.#replays.of(instance);
    const holds = this.#hypothesesHold(instance, replays) && this.#linesHold(instance, replays);
    if (!this.#failed) {
      this.count += 1;
      if (this.first.length < firstCases) this.first.push(instance);
      for (const { name, conclusion } of this.#member.chains) {
        this.ratios.set(name, Math.max(this.ratios.get(name) ?? 0, ratioIn(conclusion, instance, replays)));
      }
    }
    this.#failed ||= !holds;
    return holds;
  }

  #hypothesesHold(instance: Case, replays: Replays): boolean {
    for (const [name, relation] of this.#member.family.hypotheses) {
      const known = this.#identical.has(relation);
      if (known && this.count >= exactCases) continue;
      const { decision, detail } = decideInCase(relation, instance, replays);
      if (decision === 'proved' || (decision === 'undecided' && known)) continue;
      this.hypotheses = worst([this.hypotheses, decision]);
      this.complaint = `the generator leaves ${name} ${decision}${detail ? `: ${detail}` : ''}`;
      return decision === 'undecided';
    }
    return true;
  }

  #linesHold(instance: Case, replays: Replays): boolean {
    let holds = true;
    for (const { lines, conclusion } of this.#member.chains) {
      for (const line of lines) {
        const known = this.#universal.get(line)!.proved;
        if (known && this.count >= exactCases) continue;
        const { decision } = decideInCase(line.relation, instance, replays);
        // What is proved for every case needs no second proof, but a case may refute it.
        if (decision === 'undecided' && known) continue;
        if (!this.#record(line, decision)) holds = false;
      }
      // A chain of one line has just been decided.
      if (
        this.count < exactCases ||
        lines.some((line) => line.relation === conclusion && !this.#universal.get(line)!.proved)
      )
        continue;
      if (glanceInCase(conclusion, instance, replays).decision !== 'refuted') continue;
      holds = false;
      const broken = lines.filter((line) => decideInCase(line.relation, instance).decision === 'refuted');
      for (const line of broken.length > 0 ? broken : lines) this.#record(line, 'refuted');
    }
    return holds;
  }

  #record(line: PreparedLine, decision: Verdict): boolean {
    this.decisions.set(line, worst([this.decisions.get(line) ?? 'proved', decision]));
    return decision !== 'refuted';
  }
}

function checkedLine(
  family: string,
  chain: string,
  line: PreparedLine,
  universal: Universal,
  decision: Verdict,
): CheckedLine {
  const { kind, failure, log2ErrorBound } = universal;
  return {
    chain,
    left: line.left,
    relation: line.symbol,
    right: line.right,
    reason: line.reasons.map(textOfReason).join(', '),
    kind,
    kinds: { [family]: kind },
    verdict: failure === undefined ? decision : 'refuted',
    ...(failure === undefined ? {} : { detail: failure }),
    ...(log2ErrorBound === undefined ? {} : { log2ErrorBound }),
  };
}
