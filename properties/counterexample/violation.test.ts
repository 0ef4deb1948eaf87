import { describe, expect, it } from 'vitest';
import { questionsOfTheorem } from '../../src/counterexample/question.js';
import { violationIn } from '../../src/counterexample/violation.js';
import { parseRelation } from '../../src/formula/index.js';
import { Case, type WrittenValue } from '../../src/generate/case.js';
import { adamWeights } from '../../theorems/adaptive/adam-weights.js';

const [question] = questionsOfTheorem(adamWeights, 'larger');
const violation = (take: Readonly<Record<string, WrittenValue>>) =>
  violationIn(Case.fromValues(question.family, take), question);

/** A case in which the conclusion fails, judged by other hypotheses: one dropped, one kept, one that the lines cite. */
function without(dropped: string, cited: string, kept = '0 ≤ t', first = cited) {
  const relation = (text: string) => parseRelation(text, question.family.scope);
  const hypotheses = new Map([['kept', relation(kept)]]);
  const family = { ...question.family, hypotheses: new Map(hypotheses).set('other', relation(dropped)) };
  const targets = question.targets.map((target) => ({
    ...target,
    lines: target.lines.map((line, i) => ({ ...line, reasons: [i === 0 ? first : cited] })),
  }));
  const instance = Case.fromValues(question.family, { t: 1, α: '1/2', β: 0 });
  return violationIn(instance, { ...question, family, dropped: 'other', hypotheses, targets });
}

describe('what counts as an answer', () => {
  it('a case in which only the dropped hypothesis fails, and the conclusion with it', () => {
    const found = violation({ t: 1, α: '1/2', β: 0 });
    expect(found?.target.name).toBe('nearOne');
    // 1 − β = 1 and 1 − α = 1/2: (1 − 1/2)/(1 + 1/2).
    expect(found?.margin).toBe(1 / 3);
  });

  it('not one in which the hypothesis that is dropped holds', () => {
    expect(without('0 ≤ t', 'other')).toBeUndefined();
    expect(without('t ≤ 0', 'other')).toBeDefined();
  });

  it('not one in which another hypothesis fails', () => {
    expect(without('t ≤ 0', 'other', '2 ≤ t')).toBeUndefined();
  });

  it('not one that fails at lines that cite other reasons', () => {
    expect(without('t ≤ 0', 'another')).toBeUndefined();
    // The first line is the equality, which holds; it is the second one that fails.
    expect(without('t ≤ 0', 'another', '0 ≤ t', 'other')).toBeUndefined();
  });

  it('not one in which the conclusion holds after all', () => {
    expect(violation({ t: 2, α: -1, β: -1 })).toBeUndefined();
  });
});
