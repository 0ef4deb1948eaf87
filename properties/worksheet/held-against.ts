import { parseRelation, print } from '../../src/formula/index.js';
import { Case } from '../../src/generate/case.js';
import { decideInCase } from '../../src/prove/decide.js';
import { prepare } from '../../src/prove/prepare.js';
import type { SheetQuestion } from '../../src/worksheet/sheet-question.js';

/** One text for equal statements. */
export const statementOf = ({ theorem, family, conclusion }: SheetQuestion): string =>
  [theorem.id, family.name, ...[...family.hypotheses.values()].map(print), print(conclusion)].join('\n');

/**
 * What is wrong with the counterexample of a false statement; nothing for a good one. The relations are read again from
 * their texts, where the theorem file has them, and decided one by one: what a reader of the sheet could do.
 */
export function complaintsAbout(question: SheetQuestion): readonly string[] {
  const { theorem, family, conclusion, setting, answer } = question;
  if (answer.holds) return [];
  const { families, refutations } = prepare(theorem);
  const own = answer.why.kind === 'claim' ? refutations.get(answer.why.id)! : families.get(family.name)!;
  const instance = Case.fromValues(own.family, answer.counterexample.take);
  const supposed = [
    ...family.hypotheses.values(),
    ...setting.introduced.flatMap(({ conditions }) => conditions),
  ];
  const decide = (text: string) => decideInCase(parseRelation(text, own.family.scope), instance).decision;
  return [
    ...supposed.filter(({ text }) => decide(text) !== 'proved').map(({ text }) => `not so: ${text}`),
    ...(decide(conclusion.text) === 'refuted' ? [] : [`not refuted: ${conclusion.text}`]),
  ].map((complaint) => `${statementOf(question)}: ${complaint}`);
}

/** How a statement differs from its theorem. */
export function changesIn({ theorem, family, conclusion }: SheetQuestion) {
  const { family: own, chains } = prepare(theorem).families.get(family.name)!;
  const posed = new Set([...family.hypotheses.values()].map(print));
  const missing = [...own.hypotheses].filter(([, relation]) => !posed.has(print(relation)));
  return {
    missing: missing.map(([name]) => name),
    fewer: own.hypotheses.size - family.hypotheses.size,
    proved: chains.some((chain) => print(chain.conclusion) === print(conclusion)),
  };
}
