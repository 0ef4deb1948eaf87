import { describe, expect, it } from 'vitest';
import type { Theorem } from '../../src/prove/theorem.js';
import { drawQuestions } from '../../src/worksheet/draw-questions.js';
import { theorems } from '../../theorems/index.js';
import { changesIn, complaintsAbout, statementOf } from './held-against.js';

const named = (...ids: readonly string[]): readonly Theorem[] =>
  theorems.filter(({ id }) => ids.includes(id));
const some = named('adam-weights', 'adam-epsilon-place', 'ridge-greatest-coefficient', 'pwl-approximation');
const count = 16;
const sheet = drawQuestions(some, count, 7);

describe('a worksheet', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = sheet.slice(0, 4).map(statementOf);
    expect(drawQuestions(some, 4, 7).map(statementOf)).toEqual(first);
    expect(drawQuestions(some, 4, 8).map(statementOf)).not.toEqual(first);
  });

  it('asks nothing twice, and asks for true and false, and for counterexamples', () => {
    expect(new Set(sheet.map(statementOf)).size).toBe(count);
    const sorts = sheet.map(({ kind, answer }) => (kind === 'counterexample' ? kind : String(answer.holds)));
    for (const sort of ['true', 'false', 'counterexample'])
      expect(sorts.filter((one) => one === sort).length).toBeGreaterThanOrEqual(3);
  });

  it('has a counterexample to every statement that is false', () => {
    expect(sheet.flatMap(complaintsAbout)).toEqual([]);
  });

  it('says what is missing or changed', () => {
    for (const question of sheet) {
      const { answer } = question;
      const kind = answer.holds ? 'true' : answer.why.kind;
      if (kind === 'claim') continue;
      const { missing, ...changed } = changesIn(question);
      expect({ kind, missing: missing.length, ...changed }).toEqual({
        kind,
        missing: kind === 'dropped' || kind === 'weaker' ? 1 : 0,
        fewer: kind === 'dropped' ? 1 : 0,
        proved: kind !== 'stronger',
      });
      if (!answer.holds && 'hypothesis' in answer.why) expect(missing).toEqual([answer.why.hypothesis]);
    }
  });

  it('ends where there is nothing more to ask', () => {
    const all = drawQuestions(named('ridge-greatest-coefficient'), 100, 1);
    expect(all.length).toBeGreaterThan(3);
    expect(all.length).toBeLessThan(100);
  });
});
