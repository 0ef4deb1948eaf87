import { find } from '../counterexample/find.js';
import { type FindOptions, unlimited, usual } from '../counterexample/find-options.js';
import { compareFindings, type Finding, findingIn } from '../counterexample/finding.js';
import type { Question } from '../counterexample/question.js';
import { allInputsOf, takeOf } from '../counterexample/take.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { Case } from '../generate/case.js';
import { judgeCase } from '../judge/judge-case.js';
import type { Standard, Take } from '../judge/standard.js';
import type { Counterexample } from './sheet-question.js';

/** A search that ends soon, and always after the same cases: the same seed gives the same sheet. */
const brief: FindOptions = { ...usual, cases: 80, seconds: Number.POSITIVE_INFINITY };

/**
 * The simplest counterexample among the recorded cases of a question, else one that a short search finds. Whatever it
 * is, the judge has the last word, from the text alone. Undefined where there is none.
 */
export function counterexampleTo(
  question: Question,
  standard: Standard,
  { search }: { readonly search: boolean },
): Counterexample | undefined {
  const known = question.witnesses.flatMap(({ take }) => findingFor(question, take) ?? []);
  const [best] = known.sort(compareFindings);
  const found = best ?? (search ? find([{ ...question, witnesses: [] }], brief).example : null);
  return found === null ? undefined : judged(found, question, standard);
}

function findingFor(question: Question, take: Take): Finding | undefined {
  const { family } = question;
  const demand = { question, family, constraints: { ...unlimited, where: [] }, known: new Set<string>() };
  return unlessWithoutValue(() => findingIn(Case.fromValues(family, take), demand));
}

function judged(found: Finding, question: Question, standard: Standard): Counterexample | undefined {
  const { family } = question;
  const take = takeOf(allInputsOf(found.instance, found.inputs), family);
  const judgement = judgeCase(JSON.stringify({ case: family.name, ...take }), standard);
  if (judgement.verdict !== 'valid') return undefined;
  return { take, judgement };
}
