import { expect, it } from 'vitest';
import { programOf } from '../../src/gate/diagnosis/candidate.js';
import { applicable } from '../../src/gate/diagnosis/candidates.js';
import { laws } from '../../src/gate/law/index.js';
import { judgeLaws } from '../../src/gate/law/judge-laws.js';
import { Observations } from '../../src/gate/law/observations.js';
import { settingsOf } from '../../src/gate/law/setting.js';
import type { Mistake } from '../../src/gate/mistake/mistake.js';
import { specifications } from '../../src/gate/specification/index.js';
import { defaultDialect, type Specification } from '../../src/gate/specification/specification.js';
import { converges } from './kills/converges.js';
import { drivenProgram, drivenReference } from './kills/driven.js';
import { type Judged, killTablePage } from './kills/kill-table-page.js';
import { lossDecreases } from './kills/loss-decreases.js';
import type { Suite } from './kills/suite.js';
import { keras, tensorflow, tfjs } from './kills/trajectories.js';
import { simulatedSubject } from './simulated-subject.js';

/** What each mistake of the catalogue looks like to known suites, and to the gate, in float64. */
const suites: readonly Suite[] = [lossDecreases, converges, tfjs, keras, tensorflow];

const tested = specifications.filter(({ id }) => suites.some(({ settings }) => id in settings));
const judged: Judged[] = [];

const passes = (suite: Suite, specification: Specification, mistakes: readonly Mistake[]): boolean => {
  const dialect = defaultDialect(specification);
  const make = drivenProgram((hyper) => programOf({ specification, dialect, mistakes }, hyper));
  const right = drivenReference(specification);
  return suite.settings[specification.id].every((hyper) => suite.passes(make, hyper, right));
};

async function caughtByGate(specification: Specification, mistakes: readonly Mistake[]): Promise<boolean> {
  const dialect = defaultDialect(specification);
  const subject = simulatedSubject('subject', { specification, dialect, mistakes }, true);
  const settings = settingsOf({ specification, dialect, dtype: 'float64', hyper: {} });
  const observations = new Observations(specification, dialect, (streams) => subject.run(streams));
  const results = await judgeLaws(laws, settings, observations);
  return results.some(({ verdict }) => verdict === 'violated');
}

it.each(tested)('the mistakes in $id', async (specification) => {
  const own = suites.filter(({ settings }) => specification.id in settings);
  for (const suite of own)
    expect(passes(suite, specification, []), `${suite.name}, nothing wrong`).toBe(true);
  expect(await caughtByGate(specification, [])).toBe(false);
  const dialect = defaultDialect(specification);
  const hypers = specification.settings;
  for (const mistake of applicable({ specification, dialect, hypers, dtype: 'float64' }))
    judged.push({
      specification: specification.id,
      mistake: mistake.id,
      killedBy: own.filter((suite) => !passes(suite, specification, [mistake])).map(({ name }) => name),
      caught: await caughtByGate(specification, [mistake]),
    });
});

it('docs/kill-table.md says so', async () => {
  expect(judged.filter(({ caught }) => !caught)).toEqual([]);
  await expect(killTablePage(suites, judged)).toMatchFileSnapshot('../../docs/kill-table.md');
});
