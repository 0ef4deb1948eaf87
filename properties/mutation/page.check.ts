import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAlive, mutationPage, scoreOf } from './mutation-page.js';
import { keyOf, type MutationReport, mutantsOf } from './report.js';
import settings from './stryker.config.mjs';
import { explanationOf, explanations } from './survivors.js';

/** After all of Stryker, as the last part of `npm run mutation`: nothing is left alive without a reason. */
const report: MutationReport = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
// The page is of all of it: a run of one file writes none.
if (report.config.mutate.join() !== settings.mutate.join())
  throw new Error(`Stryker changed ${report.config.mutate.join(', ')} only: the page stays as it is`);
const mutants = mutantsOf(report);
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
