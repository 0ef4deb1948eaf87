import { isSmall, type Size } from '../../src/counterexample/size.js';
import { code } from '../../src/report/markdown.js';
import type { Exhibit } from './exhibit.js';

const board = { dimension: 2, entries: 4, greatest: 12n } as const;

/** How many counterexamples fit on a board, and which do not. */
export function sizesTable(exhibits: readonly Exhibit[]): readonly string[] {
  const claims = exhibits.filter(({ entry }) => entry.asked.claim !== null);
  const hypotheses = exhibits.filter(({ entry }) => entry.asked.claim === null);
  const large = exhibits.filter(({ size }) => !isSmall(size));
  return [
    '| | counterexamples | dimension at most 2 | at most 4 entries besides 0 and ±1 | numerators and denominators at most 12 | all three |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    row('hypotheses', hypotheses),
    row('false claims', claims),
    row('all', exhibits),
    '',
    `The ${large.length} that are larger:`,
    '',
    ...large.map(
      ({ entry, size }) =>
        `- [${code(entry.file.replace(/\.json$/u, ''))}](${entry.file}): ${measures(size)}`,
    ),
  ];
}

function row(name: string, exhibits: readonly Exhibit[]): string {
  const share = (fits: (size: Size) => boolean) => {
    const count = exhibits.filter(({ size }) => fits(size)).length;
    return `${count} (${((100 * count) / exhibits.length).toFixed(1)} %)`;
  };
  const cells = [
    name,
    String(exhibits.length),
    share(({ dimension }) => dimension <= board.dimension),
    share(({ entries }) => entries <= board.entries),
    share(({ greatest }) => greatest <= board.greatest),
    share(isSmall),
  ];
  return `| ${cells.join(' | ')} |`;
}

function measures({ dimension, entries, greatest }: Size): string {
  const large = [
    ...(dimension > board.dimension ? [`dimension ${dimension}`] : []),
    ...(entries > board.entries ? [`${entries} entries besides 0 and ±1`] : []),
    ...(greatest > board.greatest ? [`numbers up to ${greatest}`] : []),
  ];
  return large.join(', ');
}
