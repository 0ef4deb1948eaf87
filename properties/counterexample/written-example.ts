import type { Example } from '../../src/counterexample/find.js';
import { unlimited } from '../../src/counterexample/find-options.js';
import { findingIn } from '../../src/counterexample/finding.js';
import type { Question } from '../../src/counterexample/question.js';
import { Case, type WrittenValue } from '../../src/generate/case.js';

/** The example that a written case is. */
export function exampleOf(question: Question, take: Readonly<Record<string, WrittenValue>>): Example {
  const instance = Case.fromValues(question.family, take);
  const constraints = { ...unlimited, where: [] };
  const finding = findingIn(instance, { question, family: question.family, constraints, known: new Set() });
  if (finding === undefined) throw new Error('the case is no example');
  return { ...finding, question, take, source: 'recorded' };
}
