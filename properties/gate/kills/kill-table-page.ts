import type { Suite } from './suite.js';

/** What became of one mistake in one specification. */
export interface Judged {
  readonly specification: string;
  readonly mistake: string;
  /** The suites that notice it. */
  readonly killedBy: readonly string[];
  /** Whether the gate does. */
  readonly caught: boolean;
}

/** How many mistakes each suite notices, as Markdown. */
export function killTablePage(suites: readonly Suite[], judged: readonly Judged[]): string {
  const ids = [...new Set(judged.map(({ specification }) => specification))];
  const names = suites.map(({ name }) => name);
  const rows = ids.map((id) => {
    const own = judged.filter(({ specification }) => specification === id);
    return row(
      `\`${id}\``,
      own,
      own.length,
      suites.map(({ settings }) => id in settings),
      names,
    );
  });
  const all = suites.map(({ settings }) => judged.filter(({ specification }) => specification in settings));
  return [
    '# What other suites notice of the same mistakes',
    '',
    'Made by `npm run kill-table`. Each mistake of the catalogue, in each specification that one of these suites tests, is',
    'put before the assertions of the suites and before the gate. The assertions are said again here, with their',
    'hyperparameters and tolerances, and none of their code; golden values are those that `src/optimizer` gives for the',
    'same steps. A right optimizer passes all of them. What the suites test besides (types, devices, sparse gradients,',
    'serialisation) is left out.',
    '',
    '| suite | what it asserts | source |',
    '|---|---|---|',
    ...suites.map(({ name, says, source }) => `| ${name} | ${says} | ${source} |`),
    '| the gate | its laws, and agreement with the reference within the rounding errors | `src/gate/law` |',
    '',
    'Mistakes noticed. A dash: the suite has no such test for this optimizer.',
    '',
    `| specification | mistakes | ${names.join(' | ')} | the gate |`,
    `|---|--:|${names.map(() => '--:|').join('')}--:|`,
    ...rows,
    total(names, all, judged),
    '',
    '## Noticed by none of the suites',
    '',
    ...survivors(judged),
    '',
  ].join('\n');
}

const killed = (name: string, judged: readonly Judged[]): number =>
  judged.filter(({ killedBy }) => killedBy.includes(name)).length;

const caught = (judged: readonly Judged[]): number => judged.filter((each) => each.caught).length;

function row(
  title: string,
  judged: readonly Judged[],
  count: number,
  tests: readonly boolean[],
  names: readonly string[],
): string {
  const cells = names.map((name, i) => (tests[i] ? killed(name, judged) : '–'));
  return `| ${title} | ${count} | ${cells.join(' | ')} | ${caught(judged)} |`;
}

/** Of the mistakes in what a suite tests. */
function total(
  names: readonly string[],
  all: readonly (readonly Judged[])[],
  judged: readonly Judged[],
): string {
  const share = (part: number, whole: number) => `${part} of ${whole}, ${Math.round((100 * part) / whole)} %`;
  const cells = names.map((name, i) => share(killed(name, all[i]), all[i].length));
  return `| all | ${judged.length} | ${cells.join(' | ')} | ${share(caught(judged), judged.length)} |`;
}

function survivors(judged: readonly Judged[]): readonly string[] {
  const unnoticed = judged.filter(({ killedBy }) => killedBy.length === 0);
  const ids = [...new Set(unnoticed.map(({ mistake }) => mistake))];
  return ids.map((id) => {
    const where = unnoticed.filter(({ mistake }) => mistake === id).map(({ specification }) => specification);
    return `- ${id}: ${where.join(', ')}`;
  });
}
