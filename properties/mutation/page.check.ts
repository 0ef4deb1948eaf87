import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAlive, mutationPage, scoreOf } from './mutation-page.js';
import { keyOf, mutantsOf } from './report.js';
import { explanationOf, explanations } from './survivors.js';

/** After all of Stryker, as the last part of `npm run mutation`: nothing is left alive without a reason. */
const mutants = mutantsOf(JSON.parse(readFileSync('reports/mutation.json', 'utf8')));
const alive = mutants.filter(isAlive);

it('what is left alive has a reason', () => {
  expect(alive.filter((mutant) => !explanationOf(mutant))).toEqual([]);
});

it('what has a reason is left alive', () => {
  const keys = new Set(alive.map(keyOf));
  const explained = explanations.flatMap((explanation) => explanation.mutants);
  expect(explained.filter((mutant) => !keys.has(keyOf(mutant)))).toEqual([]);
});

it('of what is not equivalent, 95 of 100 are noticed', () => {
  expect(scoreOf(mutants)).toBeGreaterThanOrEqual(0.95);
});

it('docs/mutation.md says so', async () => {
  await expect(mutationPage(mutants)).toMatchFileSnapshot('../../docs/mutation.md');
});
