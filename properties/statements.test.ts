import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/cli/catalogue.js';
import { columnsOf } from '../src/report/columns.js';
import { showJson } from '../src/report/show-json.js';
import { showLatex } from '../src/report/show-latex.js';
import { showMarkdown } from '../src/report/show-markdown.js';
import { showText } from '../src/report/show-text.js';
import { statementOf } from '../src/report/statement.js';
import { plain } from '../src/report/style.js';
import { theorems } from '../theorems/index.js';
import { complaints, schemaOf } from './report/schema.js';

/** What every theorem says, in every format. */
describe.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', (id, theorem) => {
  const own = statementOf(theorem, catalogue);
  const page = showMarkdown(own);

  /**
   * As it was last agreed on: a change of a statement, a hypothesis, a witness or a reason shows in a diff that a person
   * reads. `npm run record` writes the pages anew.
   */
  it('reads as its page in fixtures/theorems', async () => {
    await expect(page).toMatchFileSnapshot(`../fixtures/theorems/${id}.md`);
  });

  it('shows as text, wider than 100 columns only where a formula is', () => {
    const wide = showText(own, plain, 100)
      .split('\n')
      .filter((line) => columnsOf(line) > 100);
    for (const line of wide) expect(line).toMatch(/[=≤<≥>⪯⪰≺≻]/u);
  });

  it('shows as Markdown with its fences closed', () => {
    expect(page.match(/^```/gmu)!.length % 2).toBe(0);
  });

  it('shows as LaTeX that pdfTeX reads: Latin letters, closed environments and groups', () => {
    const latex = showLatex(own);
    expect(latex).toMatch(/^[\n\u0020-\u007e\u00a0-\u017f]*$/u);
    expect(latex.match(/\\begin\{/gu)!.length).toBe(latex.match(/\\end\{/gu)!.length);
    const groups = latex.replace(/\\[\\{}]/gu, '');
    expect(groups.split('{').length).toBe(groups.split('}').length);
    expect((latex.replace(/\\\$/gu, '').split('$').length - 1) % 2).toBe(0);
  });

  it('shows as JSON that satisfies its schema', () => {
    expect(complaints(schemaOf('show'), showJson(own))).toEqual([]);
  });
});

it('the pages in fixtures/theorems are pages of theorems', () => {
  const known = new Set(theorems.map(({ id }) => `${id}.md`));
  expect(readdirSync('fixtures/theorems').filter((page) => !known.has(page))).toEqual([]);
});
