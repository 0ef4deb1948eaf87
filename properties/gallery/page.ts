import { prepare } from '../../src/prove/prepare.js';
import type { Theorem } from '../../src/prove/theorem.js';
import { gapText } from '../../src/report/counterexample-gap.js';
import { atText, valuesText } from '../../src/report/counterexample-values.js';
import { inputText } from '../../src/report/exact-text.js';
import { code, prose } from '../../src/report/markdown.js';
import type { Exhibit } from './exhibit.js';
import { sizesTable } from './sizes-table.js';

/** All counterexamples on one page, by subject and theorem. Formulas are code: so many in TeX are slow to show. */
export function galleryPage(exhibits: readonly Exhibit[]): string {
  const bySubject = grouped(exhibits, ({ entry }) => entry.asked.theorem.subject);
  const contents = [...bySubject].map(
    ([subject, own]) => `- [${titled(subject)}](#${subject}): ${own.length}`,
  );
  const lines = [
    '# Gallery of counterexamples',
    '',
    'For every hypothesis that a theorem needs, and for every claim of the texts that is false as written, the smallest',
    'counterexample known: the better of what the search finds and what the theorem file records. Each links to a file',
    'that `optproof judge` reads, and `npm test` has all of them judged anew. `npm run gallery` writes this page.',
    '',
    '    npx optproof judge descent-lemma --drop stepSize --instance fixtures/gallery/descent-lemma/stepSize.json',
    '',
    ...sizesTable(exhibits),
    '',
    ...contents,
    ...[...bySubject].flatMap(([subject, own]) => ['', `## ${titled(subject)}`, ...theoremsOf(own)]),
  ];
  return `${lines.join('\n')}\n`;
}

function grouped<Key>(exhibits: readonly Exhibit[], keyOf: (one: Exhibit) => Key) {
  const groups = new Map<Key, readonly Exhibit[]>();
  for (const one of exhibits) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const titled = (subject: string) => subject.charAt(0).toUpperCase() + subject.slice(1).replaceAll('-', ' ');

function theoremsOf(exhibits: readonly Exhibit[]): readonly string[] {
  return [...grouped(exhibits, ({ entry }) => entry.asked.theorem)].flatMap(([theorem, own]) => {
    const without = own.filter(({ entry }) => entry.asked.claim === null);
    const claims = own.filter(({ entry }) => entry.asked.claim !== null);
    const row = (exhibit: Exhibit) =>
      `| ${[nameCell, caseCell, failureCell].map((c) => c(exhibit)).join(' | ')} |`;
    const table = (title: string, rows: readonly Exhibit[]) =>
      rows.length === 0
        ? []
        : ['', `| ${title} | the case | what fails |`, '| --- | --- | --- |', ...rows.map(row)];
    return [
      '',
      `### ${prose(theorem.title)}`,
      '',
      ...statementsOf(theorem),
      ...table('without', without),
      ...table('not true as written', claims),
    ];
  });
}

function statementsOf(theorem: Theorem): readonly string[] {
  const says = [...prepare(theorem).families.values()].flatMap(({ chains }) =>
    chains.map(({ conclusion }) => `- ${code(conclusion.text)}`),
  );
  return [`${code(theorem.id)} says`, '', ...new Set(says)];
}

/** A hypothesis with what it says in the family of the case; a claim with what it assumes. */
function nameCell({ entry, judgement }: Exhibit): string {
  const { asked, file, standard } = entry;
  const { family, conclusions } = standard.families.get(judgement.instance.family)!;
  if (asked.claim === null)
    return `[${asked.hypothesis}](${file})<br>${cellCode(family.hypotheses.get(asked.hypothesis!)!.text)}`;
  const given = [...family.hypotheses.values()].map(({ text }) => cellCode(text)).join(', ');
  const says = cellCode(conclusions[0].relation.text);
  return `[${asked.claim}](${file})<br>${says}${given === '' ? '' : `, given ${given}`}`;
}

const caseCell = ({ inputs }: Exhibit) =>
  cellCode(inputs.map((input) => inputText(input, 'short')).join(', '));

/** `line 3 at t = 0: 2 ≤ −1, by 3`, and what the line says. */
function failureCell({ judgement, entry }: Exhibit): string {
  const { fails, line } = judgement;
  const finding = line?.finding ?? fails;
  if ('because' in finding) return prose(finding.because);
  const several = Object.keys(entry.asked.theorem.proof).length > 1 && line?.chain;
  const place = line === null ? 'the claim' : `line ${line.line}${several ? ` of ${code(line.chain)}` : ''}`;
  const at = finding.at.size === 0 ? '' : ` at ${prose(atText(finding.at))}`;
  const gap = prose(gapText(finding));
  return `${place}${at}: ${cellCode(valuesText(finding))}, ${gap}<br>${cellCode(finding.text)}`;
}

/** Code in a table, where a bar would end the cell. */
const cellCode = (text: string) => code(text.replaceAll('|', '\\|'));
