import type { Finding, Judgement } from '../judge/judgement.js';
import { betweenEquations, paragraph } from './columns.js';
import { instanceText } from './exact-text.js';
import { findingText, lineText } from './judge-finding.js';
import {
  type JudgedBy,
  type JudgedFile,
  judgeAgain,
  reasonText,
  standardText,
  verdictText,
} from './judge-outcome.js';
import type { Style } from './style.js';

/** One judgement, with the case, both sides of what fails, and how to have it judged again. */
export function judgeText(
  { file, judgement }: JudgedFile,
  by: JudgedBy,
  style: Style,
  width: number,
): string {
  const lines = [
    `${paint(judgement, style)(verdictText(judgement))}  ${headline(judgement, by)}`,
    ...details(judgement, width),
    ...(judgement.verdict === 'valid' ? [] : [judgeAgain(by, file)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line for each file of a folder. */
export function judgedFilesText(files: readonly JudgedFile[], style: Style): string {
  const lines = files.map(
    ({ file, judgement }) =>
      `${file}  ${paint(judgement, style)(verdictText(judgement))}  ${reasonText(judgement)}`,
  );
  const counts = new Map<string, number>();
  for (const { judgement } of files) {
    const kind =
      judgement.verdict === 'hypothesis' || judgement.verdict === 'conclusion'
        ? 'invalid'
        : judgement.verdict;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const total = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${[...lines, `${files.length} judged: ${total}`].join('\n')}\n`;
}

function headline(judgement: Judgement, by: JudgedBy): string {
  if (judgement.verdict !== 'valid') return `no counterexample to ${standardText(by)}`;
  if (by.dropped !== null || judgement.unmet.length === 0) return `a counterexample to ${standardText(by)}`;
  return `a counterexample to ${by.subject} without ${judgement.unmet.map(({ name }) => name).join(' and ')}`;
}

function paint({ verdict }: Judgement, style: Style) {
  if (verdict === 'valid') return style.good;
  return verdict === 'undecided' ? style.doubtful : style.bad;
}

function details(judgement: Judgement, width: number): readonly string[] {
  const entry = (label: string, text: string) => paragraph(`  ${label}`.padEnd(14), text, width);
  const findings = (found: readonly Finding[]) =>
    found.flatMap((finding) => entry(finding.name === '' ? 'claim' : finding.name, findingText(finding)));
  switch (judgement.verdict) {
    case 'valid': {
      const { instance, unmet, fails, line } = judgement;
      return [
        ...entry('case', betweenEquations(instanceText(instance, 'short'))),
        ...findings(unmet),
        ...entry('conclusion', findingText(fails)),
        ...(line === null ? [] : entry('breaks', lineText(line))),
      ];
    }
    case 'hypothesis':
      return [
        ...entry('case', betweenEquations(instanceText(judgement.instance, 'short'))),
        ...findings(judgement.unmet),
      ];
    case 'conclusion':
      return [
        ...entry('case', betweenEquations(instanceText(judgement.instance, 'short'))),
        ...judgement.holds.flatMap((finding) => entry('conclusion', findingText(finding))),
        ...(judgement.line === null ? [] : entry('yet breaks', lineText(judgement.line))),
      ];
    default:
      return entry('because', reasonText(judgement));
  }
}
