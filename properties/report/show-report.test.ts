import { describe, expect, it } from 'vitest';
import { catalogue as documents } from '../../src/cli/catalogue.js';
import { columnsOf } from '../../src/report/columns.js';
import { showJson } from '../../src/report/show-json.js';
import { showLatex } from '../../src/report/show-latex.js';
import { showMarkdown } from '../../src/report/show-markdown.js';
import { showText } from '../../src/report/show-text.js';
import { statementOf } from '../../src/report/statement.js';
import { plain } from '../../src/report/style.js';
import { theorems } from '../../theorems/index.js';
import { catalogue, squares } from './hand-made.js';
import { complaints, schemaOf } from './schema.js';

const statement = statementOf(squares, catalogue);

describe('a theorem that has everything', () => {
  it('reads as last agreed on', async () => {
    await expect(showText(statement, plain, 100)).toMatchFileSnapshot('golden/show.txt');
    await expect(showMarkdown(statement)).toMatchFileSnapshot('golden/show.md');
    await expect(showLatex(statement)).toMatchFileSnapshot('golden/show.tex');
    await expect(`${JSON.stringify(showJson(statement), null, 2)}\n`).toMatchFileSnapshot(
      'golden/show.json.txt',
    );
  });
});

describe.each(theorems.map((theorem) => [theorem.id, theorem] as const))('%s', (_, theorem) => {
  const own = statementOf(theorem, documents);

  it('shows as text, wider than 100 columns only where a formula is', () => {
    for (const line of showText(own, plain, 100).split('\n')) {
      if (columnsOf(line) > 100) expect(line).toMatch(/[=≤<≥>⪯⪰≺≻]/u);
    }
  });

  it('shows as Markdown with its fences closed', () => {
    expect(showMarkdown(own).match(/^```/gmu)!.length % 2).toBe(0);
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
