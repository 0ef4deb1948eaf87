import type { DiagnosisResult, GateResult, LawResult, Parting } from '../gate/result.js';
import { paragraph } from './columns.js';
import { failing, type GateReport, headline } from './gate-report.js';
import { streamText } from './stream-text.js';
import type { Style } from './style.js';
import { table } from './table.js';

/**
 * The outcome, the laws that fail with the smallest stream that shows each, what explains them, the counts, and where it
 * does not conform the command that replays it as the last line. Nothing in it depends on the time.
 */
export function gateText({ result, command }: GateReport, style: Style, width: number): string {
  const { verdict } = result;
  const paint = { conforms: style.good, violates: style.bad, undecided: style.doubtful, unusable: style.bad }[
    verdict
  ];
  const sections = [
    paragraph('', headline(result), width).map(paint),
    ...failing(result).map((law) => lawText(law, style, width)),
    diagnosisText(result, style, width),
    listed('advice', result.advice, style, width),
    counts(result, width),
    verdict === 'conforms' ? [] : [`replay: ${command}`],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function lawText(law: LawResult, style: Style, width: number): readonly string[] {
  const paint = law.verdict === 'violated' ? style.bad : style.doubtful;
  return [
    `${style.strong(law.id)}  ${paint(law.verdict)}`,
    ...paragraph('  ', law.statement, width),
    ...paragraph('  ', law.detail, width),
    ...(law.parting ? partingText(law.parting, width) : []),
    ...(law.stream
      ? [
          style.faint('  seen on'),
          ...streamText(law.stream).flatMap((line) => paragraph('    ', line, width)),
        ]
      : []),
  ];
}

function partingText({ tensor, entry, rows }: Parting, width: number): readonly string[] {
  const columns = [{ title: 'step', align: 'right' as const }, { title: 'wanted' }, { title: 'got' }];
  const lines = table(
    columns,
    rows.map(({ step, wanted, got }) => [String(step), wanted, got]),
    width - 4,
  );
  return [`  entry ${entry} of tensor ${tensor}`, ...lines.map((line) => `    ${line}`)];
}

function diagnosisText(
  { verdict, conformsTo, diagnosis }: GateResult,
  style: Style,
  width: number,
): readonly string[] {
  if (verdict !== 'violates' || conformsTo) return [];
  if (diagnosis.length === 0)
    return [
      style.strong('diagnosis'),
      ...paragraph(
        '  ',
        'unknown: no known mistake, dialect or pair of them reproduces what was seen',
        width,
      ),
    ];
  return [
    style.strong('diagnosis'),
    ...diagnosis.flatMap((found, index) => explanation(found, index + 1, style, width)),
  ];
}

function explanation(found: DiagnosisResult, rank: number, style: Style, width: number): readonly string[] {
  const { summary, where, digits, mistakes, formula, references = [] } = found;
  const place = where && !summary.endsWith(where) ? `, ${where}` : '';
  const match = digits > 0 ? ` (${mistakes.join(' + ')}; matches to ${digits} digits)` : '';
  return [
    ...paragraph(`  ${rank}. `, `${summary}${place}${match}`, width),
    ...(formula === '' ? [] : formula.split('\n')).map((line) => `       ${line}`),
    ...references.flatMap((each) => paragraph('     seen in ', each, width)).map(style.faint),
  ];
}

function listed(title: string, items: readonly string[], style: Style, width: number): readonly string[] {
  return items.length === 0
    ? []
    : [style.strong(title), ...items.flatMap((item) => paragraph('  - ', item, width))];
}

function counts({ laws }: GateResult, width: number): readonly string[] {
  const parts = (['satisfied', 'violated', 'undecided', 'inapplicable'] as const).flatMap((verdict) => {
    const count = laws.filter((law) => law.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  const inapplicable = laws.filter(({ verdict }) => verdict === 'inapplicable');
  return [
    ...paragraph('', `laws: ${parts.join(', ')}`, width),
    ...inapplicable.flatMap(({ id, detail }) => paragraph(`  ${id}: `, detail, width)),
  ];
}
