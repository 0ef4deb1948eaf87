import { describe, expect, it } from 'vitest';
import { type Checker, checkHere } from '../../src/cli/checker.js';
import { optproof } from './inside.js';
import { blockOf, replaceBlock } from './readme.js';

/** `UPDATE_README=1 npx vitest run properties/cli/readme.test.ts` writes what the commands print. */
const update = process.env.UPDATE_README === '1';

const samples: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['check', ['check', 'descent-lemma']],
  ['show', ['show', 'descent-lemma']],
  ['refute', ['refute', 'descent-lemma', '--drop', 'stepSize']],
  ['claim', ['refute', 'fixtures/claims/contraction.txt']],
  [
    'judge',
    ['judge', 'descent-lemma', '--drop', 'stepSize', '--instance', 'fixtures/instances/long-step.txt'],
  ],
  ['worksheet', ['worksheet', '--theorems', 'descent-lemma', '--seed', '5', '--questions', '3', '--key']],
];

/** Two of the samples need the same check of the same theorem: it is made for the first. */
const made = new Map<string, ReturnType<Checker>>();
const check: Checker = (theorems, options, onStart) => {
  const key = JSON.stringify([theorems.map(({ id }) => id), options]);
  const outcomes = made.get(key) ?? checkHere(theorems, options, onStart);
  made.set(key, outcomes);
  return outcomes;
};

describe('the README', () => {
  it.each(samples)('shows what %s prints today', async (name, argv) => {
    const { stdout } = await optproof(argv, { check });
    const expected = `$ npx optproof ${argv.join(' ')}\n${stdout}`;
    if (update) replaceBlock(name, expected);
    expect(blockOf(name)).toBe(expected);
  });

  it('lists every option that the commands have', async () => {
    const commands = blockOf('commands');
    for (const name of ['list', 'show', 'check', 'refute', 'judge', 'worksheet', 'gate']) {
      expect(commands).toContain(`optproof ${name}`);
      const { stdout } = await optproof([name, '--help']);
      for (const [option] of stdout.matchAll(/--(?!help)[a-z]+/gu)) expect(commands).toContain(option);
    }
  });
});
