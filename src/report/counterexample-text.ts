import type { Account, AccountedLine } from '../counterexample/account.js';
import type { Trajectory } from '../counterexample/trajectory.js';
import { plainPhrase } from '../formula/phrase.js';
import { betweenEquations, columnsOf, padEnd, paragraph } from './columns.js';
import { gapText } from './counterexample-gap.js';
import { iterateTable } from './counterexample-table.js';
import { atText, sideText, valuesText } from './counterexample-values.js';
import { brokenLines, headingOf, shownOf, sourceOf } from './counterexample-words.js';
import { exactText, inputText } from './exact-text.js';
import type { Style } from './style.js';
import { table } from './table.js';

/** A counterexample on a terminal, as one would write it on a board: what holds, the case, the lines, what fails. */
export function counterexampleText(account: Account, replay: string, style: Style, width: number): string {
  const { hypotheses, lines, conclusion, trajectory, example } = account;
  const heading = (text: string) => style.strong(text);
  const where = atText(conclusion.at);
  const sections: (readonly string[])[] = [
    [heading(headingOf(account)), style.faint(`${example.question.subject}: ${sourceOf(account)}`)],
    hypotheses.length === 0 ? [] : [heading('hypotheses'), ...hypothesisRows(account, style, width)],
    [
      heading('case'),
      ...paragraph(
        '  ',
        betweenEquations(
          shownOf(account)
            .map((input) => inputText(input))
            .join(', '),
        ),
        width,
      ),
    ],
    lines.length === 0
      ? []
      : [heading(`derivation${where === '' ? '' : ` at ${where}`}`), ...derivation(account, style, width)],
    [
      heading('fails'),
      ...brokenLines(account).flatMap((line) => paragraph('  ', plainPhrase(line), width)),
      ...paragraph('  ', `conclusion: ${conclusion.text}${where === '' ? '' : `, at ${where}`}`, width),
      ...paragraph('    ', `${valuesText(conclusion)} is false: ${gapText(conclusion)}`, width).map(
        style.bad,
      ),
    ],
    trajectory === null ? [] : [heading('iterates'), ...iterates(trajectory, width)],
    [`replay: ${replay}`],
  ];
  return sections
    .filter((section) => section.length > 0)
    .map((section) => `${section.join('\n')}\n`)
    .join('\n');
}

function hypothesisRows({ hypotheses }: Account, style: Style, width: number): readonly string[] {
  const verdict = (dropped: boolean, holds: boolean) =>
    dropped ? 'dropped, fails' : holds ? 'holds' : 'fails';
  const names = Math.max(...hypotheses.map(({ name }) => columnsOf(name)));
  return hypotheses.flatMap((hypothesis) => {
    const { name, text, dropped, decision, at } = hypothesis;
    const says = verdict(dropped, decision === 'proved');
    const paint = dropped ? style.bad : style.good;
    const where = atText(at);
    const prefix = `  ${padEnd(name, names)}  ${padEnd(says, 14)}  `;
    const values = `${valuesText(hypothesis)}${where === '' ? '' : `  at ${where}`}`;
    const indent = ' '.repeat(columnsOf(prefix));
    return [...paragraph(prefix, text, width), ...paragraph(indent, values, width).map(paint)];
  });
}

function derivation({ lines }: Account, style: Style, width: number): readonly string[] {
  const [first] = lines;
  return [
    ...paragraph('  ', first.sides[0].text, width),
    `      = ${sideText(first.sides[0])}`,
    ...lines.flatMap((line) => derivationLine(line, style, width)),
  ];
}

function derivationLine(line: AccountedLine, style: Style, width: number): readonly string[] {
  const { sides, symbols, reasons, decision } = line;
  const cites = reasons.length === 0 ? '' : `   [${reasons.join(', ')}]`;
  const verdict = decision === 'proved' ? style.good('holds') : style.bad('fails');
  return [
    ...paragraph(`    ${symbols[0]} `, `${sides[1].text}${cites}`, width),
    `      = ${sideText(sides[1])}   ${verdict}${decision === 'refuted' ? `: ${valuesText(line)}` : ''}`,
  ];
}

function iterates(trajectory: Trajectory, width: number): readonly string[] {
  const { titles, rows, notes } = iterateTable(
    trajectory,
    (value, type) => exactText(value, type, 'short'),
    '⋮',
  );
  const lines = table(
    titles.map((title) => ({ title })),
    rows,
    width - 2,
  ).map((line) => line.replace(/^/gmu, '  '));
  return [...lines, ...notes.flatMap((note) => paragraph('  ', plainPhrase(note), width))];
}
