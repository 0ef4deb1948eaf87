import { type Question, questionOfClaim, questionsOfTheorem } from '../counterexample/question.js';
import { type Mutation, mutations, type Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';
import {
  type Standard,
  standardOfClaim,
  standardOfQuestion,
  standardOfTheorem,
  type Take,
} from '../judge/standard.js';
import { isWithout } from '../prove/necessity.js';
import { type PreparedFamily, prepare } from '../prove/prepare.js';
import type { Theorem } from '../prove/theorem.js';
import { counterexampleTo } from './counterexample-to.js';
import type { Counterexample, Posed, Why } from './sheet-question.js';

/** A statement that may well be false, and what it takes to show it. */
export interface Suspect {
  readonly why: Why;
  /** Undefined where no counterexample is found. */
  refuted(): { readonly posed: Posed; readonly counterexample: Counterexample } | undefined;
}

/** The theorem without one of its conditions. */
export function withoutHypothesis(theorem: Theorem): readonly Suspect[] {
  return Object.entries(theorem.necessary)
    .filter(([, source]) => !isWithout(source))
    .flatMap(([hypothesis]) =>
      questionsOfTheorem(theorem, hypothesis).flatMap((question): Suspect[] => {
        const says = question.family.hypotheses.get(hypothesis)!;
        if (!isCondition(says)) return [];
        const standard = standardOfTheorem(theorem, hypothesis);
        return [suspect(theorem, question, standard, { kind: 'dropped', hypothesis, says })];
      }),
    );
}

/** The claims that are false as written. */
export function falseClaims(theorem: Theorem): readonly Suspect[] {
  return Object.keys(theorem.refutes ?? {}).map((id) =>
    suspect(theorem, questionOfClaim(theorem, id)!, standardOfClaim(theorem, id)!, { kind: 'claim', id }),
  );
}

/** The theorem with one thing in its conclusion changed, unless the change is of the relation itself. */
export function stronger(theorem: Theorem): readonly Suspect[] {
  return [...prepare(theorem).families.values()].flatMap((member) =>
    member.chains.flatMap(({ name, conclusion }) =>
      mutations(conclusion)
        .filter(isQuiet)
        .map(({ relation }) => {
          const sharp = recordedTakes(theorem.sharp[name], member, theorem);
          const question = questionAbout(theorem, member.family, relation, sharp);
          return suspect(theorem, question, standardOfQuestion(question, { asDefined: false }), {
            kind: 'stronger',
            truly: conclusion,
          });
        }),
    ),
  );
}

/** The theorem with one thing in a condition changed so that it allows a case that shows that it was needed. */
export function weaker(theorem: Theorem): readonly Suspect[] {
  return [...prepare(theorem).families.values()].flatMap((member) =>
    [...member.family.hypotheses].flatMap(([hypothesis, truly]) => {
      const recorded = recordedTakes(theorem.necessary[hypothesis], member, theorem);
      if (recorded.length === 0 || !isCondition(truly)) return [];
      return mutations(truly)
        .filter(isQuiet)
        .flatMap(({ relation }) =>
          member.chains.map(({ conclusion }) => {
            const hypotheses = new Map(member.family.hypotheses).set(hypothesis, relation);
            const question = questionAbout(theorem, { ...member.family, hypotheses }, conclusion, recorded);
            return suspect(theorem, question, standardOfQuestion(question, { asDefined: false }), {
              kind: 'weaker',
              hypothesis,
              truly,
            });
          }),
        );
    }),
  );
}

/** An equality says what a name is, and to leave it out or change it asks for nothing. */
const isCondition = ({ symbols }: Relation) => symbols.some((symbol) => symbol !== '=');

/** ≤ may become <, which is a question; that ≤ is not ≥ is none. A factor, exponent or quotient of 1 gives itself away. */
const isQuiet = ({ description, relation }: Mutation) =>
  (!description.includes(' after column ') || /^(?:≤ → <|≥ → >) /u.test(description)) &&
  !/ → [01] at |[⁰¹](?![⁰¹²³⁴⁵⁶⁷⁸⁹])|\b(\d+)\/\1\b/u.test(`${description} ${relation.text}`);

function recordedTakes(
  source: Theorem['sharp'][string],
  { family }: PreparedFamily,
  { cases }: Theorem,
): readonly Take[] {
  if (source === undefined || isWithout(source)) return [];
  const [first] = Object.keys(cases);
  return [source]
    .flat()
    .filter((witness) => (witness.in ?? first) === family.name)
    .map(({ take }) => take);
}

function questionAbout(
  theorem: Theorem,
  family: Family,
  conclusion: Relation,
  takes: readonly Take[],
): Question {
  return {
    title: theorem.title,
    subject: theorem.id,
    family,
    dropped: null,
    hypotheses: family.hypotheses,
    targets: [{ name: '', conclusion, lines: [] }],
    witnesses: takes.map((take) => ({ take, shows: [] })),
  };
}

function suspect(theorem: Theorem, question: Question, standard: Standard, why: Why): Suspect {
  return {
    why,
    refuted: () => {
      const counterexample = counterexampleTo(question, standard, { search: why.kind === 'stronger' });
      if (counterexample === undefined) return undefined;
      const { fails } = counterexample.judgement;
      const { conclusion } = question.targets.find(({ name }) => name === fails.name)!;
      const family = { ...question.family, hypotheses: question.hypotheses };
      return { posed: { theorem, family, conclusion }, counterexample };
    },
  };
}
