import { diagnose } from './diagnosis/diagnose.js';
import type { Judge } from './gate.js';
import { adviceOn, badHyperparameters } from './law/bad-hyperparameters.js';
import { laws } from './law/index.js';
import { judgeLaws } from './law/judge-laws.js';
import { Observations } from './law/observations.js';
import { settingsOf } from './law/setting.js';

/** All laws under the hyperparameters that the gate chooses, and, where one is violated, what is wrong. */
export const judge: Judge = async (claim, run) => {
  const { specification, dialect } = claim;
  const settings = settingsOf(claim);
  const bad = badHyperparameters(settings[0]);
  const observations = new Observations(specification, dialect, run);
  const results = await judgeLaws(laws, settings, observations);
  const advice = adviceOn(bad, await run(bad));
  if (!results.some(({ verdict }) => verdict === 'violated')) return { laws: results, diagnosis: [], advice };
  const hypers = settings.map(({ hyper }) => hyper);
  return {
    laws: results,
    advice,
    ...diagnose({ specification, dialect, hypers, dtype: claim.dtype }, observations.all()),
  };
};
