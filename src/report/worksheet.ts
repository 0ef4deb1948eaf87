import { raisedOf } from '../formula/alphabet.js';
import type { EvidenceKind, TheoremResult } from '../prove/result.js';
import type { SheetQuestion } from '../worksheet/sheet-question.js';
import type { ClaimCatalogue } from './cited-claim.js';
import { errorBoundText, evidenceMeaning, kindsAmong } from './evidence-text.js';

/** A worksheet with all that its answers rest on. */
export interface Worksheet {
  readonly questions: readonly SheetQuestion[];
  /** What a check said of each theorem that is asked as it stands. */
  readonly results: ReadonlyMap<string, TheoremResult>;
  readonly catalogue: ClaimCatalogue;
  readonly seed: number;
  /** The command that makes the same sheet. */
  readonly replay: string;
  readonly parts: Parts;
}

/** Which of its two parts are printed. */
export interface Parts {
  readonly sheet: boolean;
  readonly key: boolean;
}

/** How a true statement is supported in the family in which it is put, strongest first. */
export function evidenceFor(question: SheetQuestion, { results }: Worksheet): readonly EvidenceKind[] {
  const { theorem, family, answer } = question;
  if (!answer.holds) return [];
  const lines = results.get(theorem.id)!.lines.filter(({ chain }) => chain === answer.chain);
  return kindsAmong(lines.map(({ kind, kinds }) => kinds[family.name] ?? kind));
}

/** What the evidence for the true statements shows, and what it does not: terms and their meaning. */
export function legendOf(worksheet: Worksheet): readonly (readonly [term: string, meaning: string])[] {
  const { questions, results } = worksheet;
  const kinds = kindsAmong(questions.flatMap((question) => evidenceFor(question, worksheet)));
  const error = errorBoundText([...results.values()].map(({ evidence }) => evidence));
  return [
    ...kinds.map((kind) => [kind, evidenceMeaning[kind]] as const),
    ...(error === undefined
      ? []
      : [
          [
            'error',
            `identities are checked at random points; each is wrong with probability at most ${raisedPower(error)}`,
          ] as const,
        ]),
  ];
}

/** `2^−139` as `2⁻¹³⁹`, which prose in TeX understands too. */
const raisedPower = (text: string): string =>
  text.replace(/\^(.*)$/u, (_, exponent: string) =>
    [...exponent].map((character) => raisedOf(character) ?? character).join(''),
  );
