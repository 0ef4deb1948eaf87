import type { Account } from '../counterexample/account.js';
import { iterateTable } from './counterexample-table.js';
import { atTex, derivationTex, valuesTex } from './counterexample-tex.js';
import { brokenLines, headingOf, shownOf, sourceOf } from './counterexample-words.js';
import { exactText, inputText } from './exact-text.js';
import { latexProse } from './latex-prose.js';
import { block, code, inline, markdownPhrase, prose } from './markdown.js';

/** A counterexample as Markdown for GitHub and GitLab; the case stays code, so that it can be copied. */
export function counterexampleMarkdown(account: Account, replay: string): string {
  const { example, hypotheses, lines, conclusion, trajectory } = account;
  const where = conclusion.at.size === 0 ? '' : ` at ${inline(atTex(conclusion.at))}`;
  const sections: (readonly string[])[] = [
    [`## ${prose(headingOf(account))}`, '', `${code(example.question.subject)}: ${sourceOf(account)}`],
    hypotheses.length === 0
      ? []
      : [
          '| hypothesis | | says | in the case |',
          '| --- | --- | --- | --- |',
          ...hypotheses.map(({ name, dropped, tex, at, ...rest }) => {
            const verdict = dropped ? '**dropped, fails**' : 'holds';
            const place = at.size === 0 ? '' : ` at ${cell(atTex(at))}`;
            return `| ${prose(name)} | ${verdict} | ${cell(tex)} | ${cell(valuesTex({ name, dropped, tex, at, ...rest } as never))}${place} |`;
          }),
        ],
    [
      '### Case',
      '',
      code(
        shownOf(account)
          .map((input) => inputText(input))
          .join(', '),
      ),
    ],
    lines.length === 0
      ? []
      : [
          `### Derivation${where}`,
          '',
          ...block(['\\begin{aligned}', ...derivationTex(account, latexProse), '\\end{aligned}']),
        ],
    [
      '### Fails',
      '',
      ...brokenLines(account).map((line) => `- ${markdownPhrase(line)}`),
      `- conclusion ${inline(conclusion.tex)}${where}: ${inline(valuesTex(conclusion))} is false`,
    ],
    trajectory === null ? [] : iterates(trajectory),
    [code(replay)],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => `${section.join('\n').trimEnd()}\n`)
    .join('\n');
}

/** A formula in a table, where a bar would end the cell. */
const cell = (tex: string) => inline(tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert '));

function iterates(trajectory: NonNullable<Account['trajectory']>): readonly string[] {
  const { titles, rows, notes } = iterateTable(
    trajectory,
    (value, type) => exactText(value, type, 'short'),
    '⋮',
  );
  const row = (cells: readonly string[]) => `| ${cells.map(prose).join(' | ')} |`;
  return [
    '### Iterates',
    '',
    row(titles),
    `|${' ---: |'.repeat(titles.length)}`,
    ...rows.map(row),
    '',
    ...notes.map((note) => `- ${markdownPhrase(note)}`),
  ];
}
