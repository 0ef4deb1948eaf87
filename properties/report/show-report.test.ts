import { describe, expect, it } from 'vitest';
import { showJson } from '../../src/report/show-json.js';
import { showLatex } from '../../src/report/show-latex.js';
import { showMarkdown } from '../../src/report/show-markdown.js';
import { showText } from '../../src/report/show-text.js';
import { statementOf } from '../../src/report/statement.js';
import { plain } from '../../src/report/style.js';
import { catalogue, squares } from './hand-made.js';

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
