import { checkJson } from '../report/check-json.js';
import { checkText } from '../report/check-text.js';
import { catalogue } from './catalogue.js';
import { styleFor } from './colour.js';
import { exitCodeOf } from './exit-code.js';
import { namedTheorems } from './named-theorems.js';
import { progressOn } from './progress.js';
import { inShard, type Shard } from './shard.js';
import type { Surroundings } from './surroundings.js';
import { widthOf } from './width.js';

export interface CheckCommandOptions {
  readonly runs: number;
  readonly seed: number;
  /** Every theorem is checked as it would be in the whole: its cases depend on the seed and its name only. */
  readonly shard?: Shard;
  readonly json?: true;
}

/** `optproof check`: decides the named theorems, or all. What it prints depends on the seed and the runs only. */
export async function check(
  names: readonly string[],
  { runs, seed, shard, json }: CheckCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, env } = surroundings;
  const theorems = inShard(namedTheorems(names), shard);
  const progress = progressOn(surroundings, theorems.length);
  const started = performance.now();
  const outcomes = await surroundings
    .check(theorems, { runs, seed }, (count, id) => progress.show(count, id))
    .finally(() => progress.clear());
  const seconds = (performance.now() - started) / 1000;
  if (json) {
    stdout.write(`${JSON.stringify(checkJson(outcomes, catalogue, { runs, seed }), null, 2)}\n`);
  } else {
    const width = widthOf(stdout, 120);
    stdout.write(checkText(outcomes, { runs, seed, claims: catalogue, style: styleFor(stdout, env), width }));
    const count = theorems.length === 1 ? '1 theorem' : `${theorems.length} theorems`;
    stderr.write(`checked ${count} in ${seconds.toFixed(1)} s\n`);
  }
  return exitCodeOf(outcomes.map(({ result }) => result.verdict));
}
