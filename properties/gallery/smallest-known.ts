import { find } from '../../src/counterexample/find.js';
import { unlimited, usual } from '../../src/counterexample/find-options.js';
import { compareFindings, type Finding, findingIn } from '../../src/counterexample/finding.js';
import type { Question } from '../../src/counterexample/question.js';
import { allInputsOf, takeOf } from '../../src/counterexample/take.js';
import { unlessWithoutValue } from '../../src/counterexample/without-value.js';
import { Case } from '../../src/generate/case.js';
import { judgeCase } from '../../src/judge/judge-case.js';
import type { Take } from '../../src/judge/standard.js';
import { committed, type Entry, fileText, readFile } from './entries.js';

interface Candidate extends Finding {
  readonly text: string;
}

/**
 * The file with the best of what is known: the case that is there, those that the theorem file records, and what a
 * search finds. Each is decided anew, and judged as if a stranger had handed it in.
 */
export function smallestKnown(entry: Entry, seed: number): string {
  const { questions } = entry.asked;
  const there = committed(entry);
  const { example } = find(questions, { ...usual, seed, seconds: Number.POSITIVE_INFINITY });
  const known: { readonly question: Question; readonly take: Take }[] = [
    ...(there === undefined ? [] : [readFile(there, entry.asked)]),
    ...questions.flatMap((question) => question.witnesses.map(({ take }) => ({ question, take }))),
    ...(example === null ? [] : [example]),
  ];
  const candidates = known.flatMap(({ question, take }) => candidate(question, take, entry));
  if (candidates.length === 0) throw new Error(`no counterexample is known for ${entry.file}`);
  // An equal one does not displace what is there.
  return candidates.reduce((best, other) => (compareFindings(other, best) < 0 ? other : best)).text;
}

function candidate(question: Question, take: Take, { standard }: Entry): readonly Candidate[] {
  const { family } = question;
  const demand = { question, family, constraints: { ...unlimited, where: [] }, known: new Set<string>() };
  const found = unlessWithoutValue(() => findingIn(Case.fromValues(family, take), demand));
  if (found === undefined) return [];
  const text = fileText(family.name, takeOf(allInputsOf(found.instance, found.inputs), family));
  return judgeCase(text, standard).verdict === 'valid' ? [{ ...found, text }] : [];
}
