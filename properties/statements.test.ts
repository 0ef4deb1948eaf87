import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../src/cli/catalogue.js';
import { showMarkdown } from '../src/report/show-markdown.js';
import { statementOf } from '../src/report/statement.js';
import { theorems } from '../theorems/index.js';

/**
 * What every theorem says, as it was last agreed on: a change of a statement, a hypothesis, a witness or a reason shows
 * in a diff that a person reads. `npm run record` writes the pages anew.
 */
describe('the pages in fixtures/theorems', () => {
  test.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', async (id, theorem) => {
    await expect(showMarkdown(statementOf(theorem, catalogue))).toMatchFileSnapshot(
      `../fixtures/theorems/${id}.md`,
    );
  });

  test('are pages of theorems', () => {
    const known = new Set(theorems.map(({ id }) => `${id}.md`));
    expect(readdirSync('fixtures/theorems').filter((page) => !known.has(page))).toEqual([]);
  });
});
