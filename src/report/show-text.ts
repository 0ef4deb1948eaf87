import { caseAndFindings } from './case-and-findings.js';
import { betweenEquations, columnsOf, hanging, padEnd, paragraph, wrap } from './columns.js';
import { eventText } from './event-text.js';
import { instanceText } from './exact-text.js';
import type { FamilyFormula, StatedChain, StatedClaim, StatedHypothesis, Statement } from './statement.js';
import type { Style } from './style.js';

/** A theorem on a terminal: formulas aligned at their relations, reasons in a column of their own. */
export function showText(statement: Statement, style: Style, width: number): string {
  const { id, title, subject, about, hypotheses, chains, events, cases, claims, references } = statement;
  const heading = (text: string) => style.strong(text);
  const widest = Math.max(0, ...hypotheses.map(({ name }) => columnsOf(name)));
  const sections: (readonly string[])[] = [
    [style.strong(title), style.faint(`${id}, on ${subject}`)],
    wrap(about, width),
    [heading('given'), ...hypotheses.flatMap((hypothesis) => given(hypothesis, widest, width))],
    [
      heading('then'),
      ...chains.flatMap((chain) => conclusion(chain, chains.length > 1, width)),
      ...events.flatMap((event) => paragraph('  ', eventText(event), width)),
    ],
    ...chains.map((chain) => [
      heading(chains.length > 1 ? `proof of ${chain.name}` : 'proof'),
      ...proof(chain, style, width),
    ]),
    [
      heading('cases'),
      ...cases.flatMap(({ family, drawn, defined }) => [
        ...(cases.length > 1 ? [`  ${family}`] : []),
        ...paragraph('  drawn    ', drawn.join('; '), width),
        ...defined.flatMap(({ text }, i) => hanging(i === 0 ? '  defined  ' : '           ', [text])),
      ]),
    ],
    [heading('sharp'), ...chains.flatMap((chain) => sharp(chain, chains.length > 1, width))],
    [heading('needed'), ...hypotheses.flatMap((hypothesis) => needed(hypothesis, widest, width))],
    [heading('claims settled'), ...claims.flatMap((claim) => settled(claim, style, width))],
    [heading('references'), ...references.flatMap((reference) => paragraph('  ', reference, width))],
  ];
  return sections
    .filter((lines, i) => i < 2 || lines.length > 1)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function given({ name, says, formulas }: StatedHypothesis, widest: number, width: number): readonly string[] {
  const lines = says === null ? [] : [...wrap(says, width - widest - 4)];
  for (const formula of formulas) lines.push(inFamily(formula));
  return hanging(`  ${padEnd(name, widest)}  `, lines);
}

/** A formula, with the family it belongs to where that matters. */
function inFamily({ family, text }: FamilyFormula): string {
  return family === null ? text : `${text}  in ${family}`;
}

function conclusion(
  { name, conclusion: formula, indices }: StatedChain,
  named: boolean,
  width: number,
): readonly string[] {
  const every = indices.length === 0 ? '' : `  for every ${indices.join(', ')}`;
  const prefix = named ? `  ${name}  ` : '  ';
  const whole = `${formula.text}${every}`;
  return columnsOf(prefix) + columnsOf(whole) <= width
    ? [`${prefix}${whole}`]
    : [...(named ? [`  ${name}`] : []), ...paragraph('    ', whole, width)];
}

/** Where the reasons start: beside the longest line that still leaves room for them. */
function proof({ start, lines }: StatedChain, style: Style, width: number): readonly string[] {
  const reasons = lines.map((line) => line.reasons.join(', '));
  const room = width - 6 - Math.min(24, Math.max(...reasons.map(columnsOf))) - 3;
  const formulas = lines.map(({ symbol, right }) => `    ${symbol} ${right.text}`);
  const column = Math.max(0, ...formulas.map(columnsOf).filter((columns) => columns <= room + 6)) + 3;
  const shown = [`  ${start.text}`];
  for (const [i, line] of lines.entries()) {
    const fits = columnsOf(formulas[i]) + 3 <= column;
    const beside = wrap(reasons[i], Math.max(16, width - column));
    if (fits) {
      const [first, ...rest] = beside;
      shown.push(`${padEnd(formulas[i], column)}${style.faint(first)}`);
      for (const more of rest) shown.push(`${' '.repeat(column)}${style.faint(more)}`);
    } else {
      shown.push(...paragraph(`    ${line.symbol} `, line.right.text, width));
      for (const more of beside) shown.push(`${' '.repeat(column)}${style.faint(more)}`);
    }
    for (const certificate of line.certificates) {
      const side = line.symbol === '≤' || line.symbol === '<' ? 'right − left' : 'left − right';
      shown.push(...paragraph(`        ${side} = `, inFamily(certificate), width).map(style.faint));
    }
  }
  return shown;
}

function sharp(
  { name, sharp: witnesses, notSharp, lines }: StatedChain,
  named: boolean,
  width: number,
): readonly string[] {
  const prefix = named ? `  ${name}: ` : '  ';
  if (witnesses.length > 0) {
    return witnesses.flatMap((witness, i) =>
      paragraph(
        i === 0 ? prefix : ' '.repeat(prefix.length),
        `both sides are equal for ${betweenEquations(caseAndFindings(witness))}`,
        width,
      ),
    );
  }
  if (notSharp !== null) return paragraph(prefix, `not attained: ${notSharp}`, width);
  return lines.every(({ symbol }) => symbol === '=') && named ? [`${prefix}an equality`] : [];
}

function needed(hypothesis: StatedHypothesis, widest: number, width: number): readonly string[] {
  const { name, witnesses, notNeeded } = hypothesis;
  const prefix = `  ${padEnd(name, widest)}  `;
  if (notNeeded !== null) return paragraph(prefix, `not needed: ${notNeeded}`, width);
  return witnesses.flatMap((witness, i) =>
    paragraph(
      i === 0 ? prefix : ' '.repeat(widest + 4),
      `fails for ${betweenEquations(caseAndFindings(witness))}`,
      width,
    ),
  );
}

function settled(
  { id, asWritten, place, gist, refutation }: StatedClaim,
  style: Style,
  width: number,
): readonly string[] {
  const verdict = asWritten === 'false' ? style.bad(asWritten) : asWritten;
  const lines = [
    `  ${id}: ${verdict} as written`,
    ...paragraph('    where  ', place, width),
    ...paragraph('    says   ', gist, width),
  ];
  if (refutation === null) return lines;
  const { given: hypotheses, says, witness, broken } = refutation;
  if (hypotheses.length > 0) {
    lines.push(...paragraph('    given  ', hypotheses.map(({ text }) => text).join('; '), width));
  }
  lines.push(...paragraph('    claim  ', says.text, width));
  lines.push(...paragraph('    case   ', betweenEquations(instanceText(witness)), width));
  lines.push(...paragraph('    found  ', betweenEquations(witness.shows.join('; ')), width));
  for (const line of broken) {
    lines.push(...paragraph(`    line ${line.line} of the printed proof  `, line.says.text, width));
    lines.push(...paragraph('      fails for  ', betweenEquations(caseAndFindings(line.witness)), width));
  }
  return lines;
}
