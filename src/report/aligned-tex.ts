import type { RelationSymbol } from '../formula/index.js';
import { latexProse } from './latex-prose.js';
import type { StatedChain } from './statement.js';

/** Relation symbols as TeX. */
export const relationTex: Readonly<Record<RelationSymbol, string>> = {
  '=': '=',
  '<': '<',
  '>': '>',
  '≤': '\\le',
  '≥': '\\ge',
  '≠': '\\ne',
  '⪯': '\\preceq',
  '⪰': '\\succeq',
  '≺': '\\prec',
  '≻': '\\succ',
};

/** The lines of a chain for an `aligned` or `align*` environment: relations in one column, reasons in the next. */
export function alignedTex({ start, lines }: StatedChain): readonly string[] {
  const last = lines.length - 1;
  return [
    `& ${start.tex} \\\\`,
    ...lines.map(
      ({ symbol, right, reasons }, i) =>
        `&\\quad ${relationTex[symbol]} ${right.tex} && \\text{${latexProse(reasons.join(', '))}}${i === last ? '' : ' \\\\'}`,
    ),
  ];
}
