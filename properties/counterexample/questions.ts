import { type Question, questionOfClaim, questionsOfTheorem } from '../../src/counterexample/question.js';
import { isWithout } from '../../src/prove/necessity.js';
import type { Theorem } from '../../src/prove/theorem.js';

/** Everything that one can ask to be refuted of a theorem: each hypothesis with a witness, each false claim. */
export interface Asked {
  readonly theorem: Theorem;
  readonly hypothesis: string | null;
  readonly claim: string | null;
  readonly questions: readonly Question[];
}

export function askedOf(theorem: Theorem): readonly Asked[] {
  const needed = Object.entries(theorem.necessary).filter(([, source]) => !isWithout(source));
  return [
    ...needed.map(([hypothesis]) => ({
      theorem,
      hypothesis,
      claim: null,
      questions: questionsOfTheorem(theorem, hypothesis),
    })),
    ...Object.keys(theorem.refutes ?? {}).map((claim) => ({
      theorem,
      hypothesis: null,
      claim,
      questions: [questionOfClaim(theorem, claim)!],
    })),
  ];
}

export const nameOf = ({ theorem, hypothesis, claim }: Asked): string =>
  claim === null ? `${theorem.id} without ${hypothesis}` : `${claim} in ${theorem.id}`;
