import { columnsOf, padEnd, paragraph } from './columns.js';
import { type ListJson, verdicts } from './list-json.js';
import type { Style } from './style.js';
import { table } from './table.js';

/** The theorems by subject, then how many claims of each document are settled, by verdict as written, and what is not decided. */
export function listText({ theorems, documents, notDecided }: ListJson, style: Style, width: number): string {
  const subjects = [...new Set(theorems.map(({ subject }) => subject))];
  const widest = Math.max(0, ...theorems.map(({ id }) => columnsOf(id)));
  const sections = subjects.map((subject) => [
    style.strong(subject),
    ...theorems
      .filter((theorem) => theorem.subject === subject)
      .flatMap(({ id, title, claims }) =>
        paragraph(`  ${padEnd(id, widest)}  `, `${title} ${claimCount(claims.length)}`, width),
      ),
  ]);
  const [titles, ...rows] = table(
    [
      { title: 'claims settled' },
      { title: 'all', align: 'right' as const },
      ...verdicts.map((title) => ({ title, align: 'right' as const })),
      { title: 'document' },
    ],
    documents.map(({ id, title, claims }) => [
      `  ${id}`,
      fraction(claims),
      ...verdicts.map((verdict) => fraction(claims.asWritten[verdict])),
      title,
    ]),
    width,
  );
  const open = notDecided.flatMap(({ id, reason }) => paragraph(`  ${id}  `, reason, width));
  const total = `${theorems.length} ${theorems.length === 1 ? 'theorem' : 'theorems'}`;
  return [
    ...sections,
    [style.strong(titles), ...rows],
    [style.strong('claims that nothing here decides'), ...open],
    [total],
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Settled of all; – where there are none. */
const fraction = (count: { settled: number; open: number } | undefined) =>
  count === undefined ? '–' : `${count.settled}/${count.settled + count.open}`;

const claimCount = (count: number) => `(${count} ${count === 1 ? 'claim' : 'claims'})`;
