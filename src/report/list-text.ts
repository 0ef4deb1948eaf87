import { columnsOf, padEnd, paragraph } from './columns.js';
import type { ListJson } from './list-json.js';
import type { Style } from './style.js';
import { table } from './table.js';

/** The theorems by subject, then how many claims of each document are settled. */
export function listText({ theorems, documents }: ListJson, style: Style, width: number): string {
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
      { title: 'claims' },
      { title: 'settled', align: 'right' },
      { title: 'open', align: 'right' },
      { title: 'document' },
    ],
    documents.map(({ id, title, claims }) => [`  ${id}`, String(claims.settled), String(claims.open), title]),
    width,
  );
  const total = `${theorems.length} ${theorems.length === 1 ? 'theorem' : 'theorems'}`;
  return [...sections, [style.strong(titles), ...rows], [total]]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const claimCount = (count: number) => `(${count} ${count === 1 ? 'claim' : 'claims'})`;
