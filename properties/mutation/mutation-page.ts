import type { Fate, JudgedMutant } from './report.js';
import { type Explanation, explanationOf } from './survivors.js';

/** What the tests notice of changed code, as Markdown. */
export function mutationPage(mutants: readonly JudgedMutant[]): string {
  const files = [...new Set(mutants.map(({ file }) => file))].toSorted();
  const alive = mutants.filter(isAlive);
  return [
    '# What the tests notice of changed optimizers and laws',
    '',
    'Made by `npm run mutation`: Stryker changes `src/optimizer` and `src/gate/law` in one place at a time and runs those',
    'tests of `properties/mutation/vitest.config.ts` that come by. Texts are not changed. Killed: a test fails. Timeout: the',
    'tests do not come to an end, which counts as noticed.',
    'What is left alive has its reason in `properties/mutation/survivors.ts`; without one the command fails. A mutant is',
    'equivalent where no caller can see any difference.',
    '',
    ...figures(mutants),
    '',
    '| file | mutants | killed | timeout | survived | not covered | score |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...files.map((file) =>
      row(
        `\`${file}\``,
        mutants.filter((mutant) => mutant.file === file),
      ),
    ),
    row('all', mutants),
    '',
    '## What is left alive',
    '',
    ...[...new Set(alive.map((mutant) => explanationOf(mutant)!))].flatMap((explanation) =>
      section(
        explanation,
        alive.filter((mutant) => explanationOf(mutant) === explanation),
      ),
    ),
  ].join('\n');
}

export const isAlive = ({ fate }: JudgedMutant): boolean => fate === 'survived' || fate === 'not covered';

/** The share of the mutants that are not equivalent, of which a test notices something. */
export function scoreOf(mutants: readonly JudgedMutant[]): number {
  const equivalent = mutants.filter((mutant) => isAlive(mutant) && explanationOf(mutant)?.equivalent).length;
  return noticed(mutants) / (mutants.length - equivalent);
}

const count = (mutants: readonly JudgedMutant[], fate: Fate): number =>
  mutants.filter((mutant) => mutant.fate === fate).length;
const noticed = (mutants: readonly JudgedMutant[]): number =>
  count(mutants, 'killed') + count(mutants, 'timeout');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function figures(mutants: readonly JudgedMutant[]): readonly string[] {
  const alive = mutants.filter(isAlive);
  const equivalent = alive.filter((mutant) => explanationOf(mutant)?.equivalent).length;
  return [
    `Of ${mutants.length} mutants ${noticed(mutants)} are noticed, ${percent(noticed(mutants) / mutants.length)}; ` +
      `${alive.length} are left alive, ${equivalent} of them equivalent. Without these, ${percent(scoreOf(mutants))}.`,
  ];
}

function row(title: string, mutants: readonly JudgedMutant[]): string {
  const fates = (['killed', 'timeout', 'survived', 'not covered'] as const).map((fate) =>
    count(mutants, fate),
  );
  const score = percent(noticed(mutants) / mutants.length);
  return `| ${[title, mutants.length, ...fates, score].join(' | ')} |`;
}

function section({ reason, equivalent }: Explanation, mutants: readonly JudgedMutant[]): readonly string[] {
  return [
    `${equivalent ? 'Equivalent' : 'Not noticed'}: ${reason}`,
    '',
    ...mutants.map(({ file, line, from, to }) => {
      const where = line === from ? '' : `, in \`${line}\``;
      return `- \`${file}\`: \`${from}\` becomes \`${to}\`${where}`;
    }),
    '',
  ];
}
