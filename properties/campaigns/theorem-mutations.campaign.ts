import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/cli/catalogue.js';
import { check } from '../../src/prove/check.js';
import type { Theorem } from '../../src/prove/theorem.js';
import { showMarkdown } from '../../src/report/show-markdown.js';
import { statementOf } from '../../src/report/statement.js';
import { theorems } from '../../theorems/index.js';
import { type Mutant, mutantsOf } from './theorem-mutants.js';

/**
 * One changed number, sign or relation in a theorem file turns something red. First the evidence: the file cannot be
 * read any more, or its check no longer says `proved`. What is left are changes after which another true theorem stands
 * there (½ → 1 in a function whose value no line uses; a false claim that is false in another way): those show as a
 * difference from the page in fixtures/theorems.
 */
function isRefuted({ theorem }: Mutant): boolean {
  try {
    return check(theorem, { runs: 12, seed: 20260106 }).verdict !== 'proved';
  } catch {
    return true;
  }
}

const page = (theorem: Theorem) => showMarkdown(statementOf(theorem, catalogue));

describe('mutants of theorem files', () => {
  const alive: string[] = [];
  let made = 0;

  test.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', (id, theorem) => {
    const mutants = mutantsOf(theorem);
    const left = mutants.filter((mutant) => !isRefuted(mutant));
    made += mutants.length;
    alive.push(...left.map(({ where }) => `${id}: ${where}`));
    const agreed = page(theorem);
    expect(left.filter((mutant) => page(mutant.theorem) === agreed).map(({ where }) => where)).toEqual([]);
  });

  test('nine of ten are refuted by the evidence itself', () => {
    writeFileSync(
      'reports/theorem-mutants.txt',
      `${made} made, ${alive.length} not refuted\n${alive.join('\n')}\n`,
    );
    expect(alive.length / made).toBeLessThan(0.1);
  });
});
