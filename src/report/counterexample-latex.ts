import type { Account } from '../counterexample/account.js';
import type { Phrase } from '../formula/phrase.js';
import { texName } from '../formula/tex-name.js';
import { relationTex } from './aligned-tex.js';
import { iterateTable } from './counterexample-table.js';
import { atTex, inputTex, rowTex, sideTex, valuesTex } from './counterexample-tex.js';
import { brokenLines, headingOf, shownOf, sourceOf } from './counterexample-words.js';
import { latexPhrase, latexProse } from './latex-prose.js';
import { standaloneLatex } from './latex-standalone.js';

/** A counterexample as LaTeX that compiles on its own and as an `\input`. */
export function counterexampleLatex(account: Account, replay: string): string {
  const { example, hypotheses, lines, conclusion, trajectory } = account;
  const where = conclusion.at.size === 0 ? '' : ` at $${atTex(conclusion.at)}$`;
  const parts: (readonly string[])[] = [
    [`\\paragraph{${latexProse(headingOf(account))}.} ${sentence([sourceOf(account)])}`],
    hypotheses.length === 0
      ? []
      : [
          '\\subparagraph{Hypotheses}',
          '\\begin{itemize}\\raggedright',
          ...hypotheses.map(hypothesis),
          '\\end{itemize}',
        ],
    [
      '\\subparagraph{Case}',
      `$\\displaystyle ${shownOf(account).flatMap(inputTex).join('$,\\quad $\\displaystyle ')}$.`,
    ],
    lines.length === 0
      ? []
      : [
          `\\subparagraph{Derivation${where}}`,
          '\\begin{itemize}\\raggedright',
          `  \\item[] $${lines[0].sides[0].tex}$ \\\\ $= ${sideTex(lines[0].sides[0])}$`,
          ...lines.map(derivationItem),
          '\\end{itemize}',
        ],
    [
      '\\subparagraph{Fails}',
      ...brokenLines(account).map(sentence),
      `The conclusion $${conclusion.tex}$ fails${where}:`,
      '\\[',
      `  ${valuesTex(conclusion)} \\quad\\text{is false.}`,
      '\\]',
    ],
    trajectory === null ? [] : iterates(trajectory),
  ];
  return standaloneLatex(`${example.question.subject}, written by optproof: ${replay}`, parts);
}

function sentence([first, ...rest]: Phrase): string {
  const begun = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  return `${latexPhrase([begun, ...rest])}.`;
}

function hypothesis(one: Account['hypotheses'][number]): string {
  const where = one.at.size === 0 ? '' : `, at $${atTex(one.at)}$`;
  const verdict = one.dropped ? 'dropped, and fails' : 'holds';
  return `  \\item \\emph{${latexProse(one.name)}} ${verdict}: $${one.tex}$; $${valuesTex(one)}$${where}`;
}

/** A line as a list item: in running text, where a long formula breaks and does not leave the page. */
function derivationItem({ symbols, sides, reasons, decision }: Account['lines'][number]): string {
  const cites = reasons.length === 0 ? '' : ` \\quad [${latexProse(reasons.join(', '))}]`;
  const verdict = decision === 'proved' ? 'holds' : '\\textbf{fails}';
  return `  \\item[$${relationTex[symbols[0]]}$] $${sides[1].tex}$${cites} \\\\ $= ${sideTex(sides[1])}$, ${verdict}`;
}

function iterates(trajectory: NonNullable<Account['trajectory']>): readonly string[] {
  const { titles, rows, notes } = iterateTable(
    trajectory,
    (value, type) => `$${rowTex(value, type)}$`,
    '$\\vdots$',
  );
  return [
    // Not a center environment, before which the page may break and leave the heading alone.
    '\\subparagraph{Iterates}\\mbox{}\\par\\nopagebreak\\smallskip',
    '{\\centering\\renewcommand{\\arraystretch}{1.25}',
    `  \\begin{tabular}{${'r'.repeat(titles.length)}}`,
    `    ${titles.map(titleTex).join(' & ')} \\\\ \\hline`,
    ...rows.map((row) => `    ${row.join(' & ')} \\\\`),
    '  \\end{tabular}',
    '  \\par}\\smallskip',
    ...notes.map(sentence),
  ];
}

/** `t`, the name of a sequence, or `f(w_t)`. */
function titleTex(title: string): string {
  const along = /^f\((.*)_t\)$/u.exec(title);
  return along === null ? `$${texName(title).tex}$` : `$f({${texName(along[1]).tex}}_{t})$`;
}
