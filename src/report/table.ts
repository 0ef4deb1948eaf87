import { columnsOf, padEnd, padStart, wrap } from './columns.js';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Colours a cell after it was padded, so that the escape codes do not count as columns. */
  readonly paint?: (padded: string, cell: string) => string;
}

const gap = 2;

/**
 * Rows under their titles, each column as wide as its widest cell; the last column takes what is left of `width` and
 * wraps.
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
  const room = Math.max(columnsOf(columns[last].title), width - before);
  const titles = columns.map(({ title, align }, i) => pad(title, i === last ? 0 : widths[i], align));
  const lines = [titles.join(' '.repeat(gap)).trimEnd()];
  for (const row of rows) {
    const [first, ...rest] = wrap(row[last], room);
    const cells = columns.map(({ align, paint }, i) => {
      const padded = pad(i === last ? first : row[i], i === last ? 0 : widths[i], align);
      return paint ? paint(padded, row[i]) : padded;
    });
    lines.push(cells.join(' '.repeat(gap)).trimEnd());
    for (const line of rest) lines.push(`${' '.repeat(before)}${line}`);
  }
  return lines;
}

function pad(cell: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? padStart(cell, width) : padEnd(cell, width);
}
