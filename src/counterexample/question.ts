import { print, type Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';
import { isWithout } from '../prove/necessity.js';
import { type PreparedLine, prepare } from '../prove/prepare.js';
import type { Theorem, Witness } from '../prove/theorem.js';

/** What is to be refuted: one family of cases, what must hold in them, and the conclusions of which one must fail. */
export interface Question {
  /** What the question is about, in words: the title of the theorem, or what the claim says. */
  readonly title: string;
  /** What one types to ask it again: a theorem's or a claim's name, or the name of a file. */
  readonly subject: string;
  /** The cases, with all hypotheses, the dropped one among them. */
  readonly family: Family;
  /** The hypothesis that must fail, or null: then all must hold. */
  readonly dropped: string | null;
  /** The hypotheses that must hold: those of the family without the dropped one. */
  readonly hypotheses: ReadonlyMap<string, Relation>;
  /** Any one of them must fail; where a hypothesis is dropped, one that has a line that cites it, at such a line. */
  readonly targets: readonly Target[];
  /** Known exact cases: where the search ends when it finds nothing itself. */
  readonly witnesses: readonly Pick<Witness<string>, 'take' | 'shows'>[];
  /** The names that a reader knows, where a case is drawn from others: they are shown in the place of those. */
  readonly shown?: readonly string[];
}

/** A conclusion, with the derivation that leads to it. */
export interface Target {
  /** The name of the chain; empty for the one conclusion of a claim. */
  readonly name: string;
  readonly conclusion: Relation;
  /** The lines of the derivation; none where there is none. They cite reasons only in a theorem. */
  readonly lines: readonly DerivationLine[];
}

/** A line of a derivation, and the reasons that it cites. */
export type DerivationLine = Pick<PreparedLine, 'relation' | 'reasons'>;

/**
 * What it takes to show that a theorem needs a hypothesis: a question for each family in which the hypothesis says
 * something and in which a line cites it, in the order of the theorem. None where there is no such line.
 */
export function questionsOfTheorem(theorem: Theorem, hypothesis: string): readonly Question[] {
  const { families } = prepare(theorem);
  const source = theorem.necessary[hypothesis];
  const recorded = source === undefined || isWithout(source) ? [] : [source].flat();
  const [first] = families.keys();
  return [...families.values()].flatMap(({ family, chains }): Question[] => {
    const cites = (line: PreparedLine) => line.reasons.includes(hypothesis);
    const cited = chains.some(({ lines }) => lines.some(cites));
    if (!family.hypotheses.has(hypothesis) || !cited) return [];
    return [
      {
        title: theorem.title,
        subject: theorem.id,
        family,
        dropped: hypothesis,
        hypotheses: new Map([...family.hypotheses].filter(([name]) => name !== hypothesis)),
        targets: chains,
        witnesses: recorded.filter((witness) => (witness.in ?? first) === family.name),
      },
    ];
  });
}

/**
 * The claim of a document that a theorem says is false as written, as a question; undefined if the theorem refutes no
 * claim of that name. The lines of a printed proof are its derivation.
 */
export function questionOfClaim(theorem: Theorem, claim: string): Question | undefined {
  if (!Object.hasOwn(theorem.refutes ?? {}, claim)) return undefined;
  const refutation = prepare(theorem).refutations.get(claim);
  if (refutation === undefined) return undefined;
  const { source, family, claim: conclusion, derivation } = refutation;
  return {
    title: print(conclusion),
    subject: claim,
    family,
    dropped: null,
    hypotheses: family.hypotheses,
    targets: [{ name: '', conclusion, lines: derivation.map((relation) => ({ relation, reasons: [] })) }],
    witnesses: [source.by],
  };
}
