import { describe, expect, it } from 'vitest';
import { type Answer, find } from '../../src/counterexample/find.js';
import { usual } from '../../src/counterexample/find-options.js';
import { isSmall } from '../../src/counterexample/size.js';
import { theorems } from '../../theorems/index.js';
import { type Asked, askedOf, nameOf } from './questions.js';
import { upheld } from './upheld.js';

/** The quality bars of `optproof refute`: found in time, as small as on a board, and the same for every seed. */
const seconds = 10;
const smallShare = 0.9;
/** For all questions, about half an hour of the processor. */
const seeds = Array.from({ length: 10 }, (_, i) => i + 1);

interface Row {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly cpu: number;
  readonly upheld: boolean;
}

function ask(asked: Asked, seed: number): Row {
  const before = process.cpuUsage();
  // Measured by the processor's time, which other processes do not lengthen.
  const answer = find(asked.questions, { ...usual, seed, seconds: 6 * seconds });
  const { user, system } = process.cpuUsage(before);
  const isUpheld = answer.example !== null && upheld(asked, answer.example) === 'proved';
  return { asked, answer, cpu: (user + system) / 1e6, upheld: isUpheld };
}

function described({ asked, answer: { example, cases }, cpu }: Row): string {
  if (example === null) return `${nameOf(asked)}: nothing among ${cases} cases, ${cpu.toFixed(1)} s`;
  const { dimension, entries, greatest } = example.size;
  return `${nameOf(asked)}: dimension ${dimension}, ${entries} entries, numbers up to ${greatest}, ${cpu.toFixed(1)} s, ${example.source}`;
}

describe('counterexamples for every hypothesis and every false claim', () => {
  const all = theorems.flatMap(askedOf);

  it('are found in time, hold, and fit on a board', () => {
    const rows = all.map((asked) => ask(asked, usual.seed));
    const found = rows.filter(({ answer }) => answer.example !== null);
    const small = found.filter(({ answer }) => isSmall(answer.example!.size));
    const recorded = found.filter(({ answer }) => answer.example!.source === 'recorded');
    const times = rows.map(({ cpu }) => cpu).sort((a, b) => a - b);
    console.log(
      [
        `questions  ${rows.length}`,
        `found      ${found.length}, of them ${recorded.length} as recorded in the theorem file`,
        `small      ${small.length} (${((100 * small.length) / rows.length).toFixed(1)} %)`,
        `upheld     ${rows.filter((row) => row.upheld).length}`,
        `seconds    median ${times[Math.floor(times.length / 2)].toFixed(2)}, greatest ${times.at(-1)!.toFixed(2)} (of the processor)`,
        'not small, not found, or recorded:',
        ...rows
          .filter(
            ({ answer: { example } }) => !example || !isSmall(example.size) || example.source === 'recorded',
          )
          .map((row) => `  ${described(row)}`),
      ].join('\n'),
    );
    expect(rows.filter((row) => !row.upheld).map(described)).toEqual([]);
    expect(rows.filter(({ cpu }) => cpu > seconds).map(described)).toEqual([]);
    expect(small.length / rows.length).toBeGreaterThanOrEqual(smallShare);
  });

  it('have the same size for ten seeds', () => {
    let alike = 0;
    let cpu = 0;
    const lacking: string[] = [];
    const different: string[] = [];
    for (const asked of all) {
      const rows = seeds.map((seed) => ask(asked, seed));
      cpu += rows.reduce((sum, row) => sum + row.cpu, 0);
      lacking.push(...rows.filter((row) => !row.upheld).map(described));
      const sizes = rows.flatMap(({ answer: { example } }) => (example === null ? [] : [example.size]));
      const dimensions = new Set(sizes.map(({ dimension }) => dimension));
      const smalls = new Set(sizes.map(isSmall));
      const texts = sizes.map((s) => `${s.dimension}/${s.entries}/${s.greatest}`);
      if (new Set(texts).size === 1) alike += 1;
      if (dimensions.size > 1 || smalls.size > 1) different.push(`  ${nameOf(asked)}: ${texts.join(' ')}`);
    }
    console.log(
      [
        `of ${all.length} questions, ${all.length - different.length} have examples of one dimension, all small or none, for ten seeds;`,
        `${alike} of these have as many entries other than 0, 1 and −1 and the same greatest number`,
        `${(cpu / 60).toFixed(0)} minutes of the processor`,
        'dimension/entries/greatest number where not:',
        ...different,
      ].join('\n'),
    );
    expect(lacking).toEqual([]);
    expect(different).toEqual([]);
  });
});
