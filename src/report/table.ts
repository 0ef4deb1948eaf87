import { columnsOf, padEnd, padStart, wrap } from './columns.js';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Colours a cell after it was padded, so that the escape codes do not count as columns. */
  readonly paint?: (padded: string, cell: string) => string;
}

const gap = 2;
/** With less room than this, the last column goes below the others. */
const narrowest = 20;
const below = 4;

/**
 * Rows under their titles, each column as wide as its widest cell; the last column takes what is left of `width` and
 * wraps. One text for each row, which may have several lines; the titles come first.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const last = columns.length - 1;
  const widths = columns.map(({ title }, i) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[i]))),
  );
  const before = widths.slice(0, last).reduce((sum, columnWidth) => sum + columnWidth + gap, 0);
  const beside = before + Math.min(widths[last], narrowest) <= width;
  const indent = beside ? before : below;
  const titles = columns.map(({ title }) => title);
  return [titles, ...rows].map((row, position) => {
    const cells = columns.slice(0, last).map(({ align, paint }, i) => {
      const padded = align === 'right' ? padStart(row[i], widths[i]) : padEnd(row[i], widths[i]);
      return paint && position > 0 ? paint(padded, row[i]) : padded;
    });
    const first = cells.join(' '.repeat(gap));
    const wrapped = wrap(row[last], Math.max(narrowest, width - indent));
    const rest = (beside ? wrapped.slice(1) : wrapped).map((line) => `${' '.repeat(indent)}${line}`);
    return [beside ? `${first}${' '.repeat(gap)}${wrapped[0]}`.trimEnd() : first.trimEnd(), ...rest].join(
      '\n',
    );
  });
}
