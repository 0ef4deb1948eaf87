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

  test('are those of the theorems, and no others', () => {
    const pages = readdirSync('fixtures/theorems').sort();
    expect(pages).toEqual(theorems.map(({ id }) => `${id}.md`).sort());
  });
});
