import { checkFamily } from '../src/prove/check-family.js';
import { prepare } from '../src/prove/prepare.js';
import type { Theorem } from '../src/prove/theorem.js';
import { type Contender, cpuNanoseconds } from './timing.js';

export const engineName = 'engine';

/** Cases that are in both runs, so that what is done once for a theorem cancels out. */
const common = 10;

/**
 * The engine as `check` uses it: cases are generated, every hypothesis and every line decided in each, equalities as
 * identities once for all cases. One instance is the difference between two runs, divided by the cases by which they
 * differ; mutations, witnesses and the identities are the same in both. Throws if a line is not proved.
 */
export function engine(theorem: Theorem, milliseconds: number): Contender {
  let seed = 0;
  const spent = (runs: number): number => {
    const started = cpuNanoseconds();
    for (const member of prepare(theorem).families.values()) {
      const { verdict, lines, complaint } = checkFamily(member, { runs, seed, identitySeed: 1n });
      const failed = lines.find((line) => line.verdict !== 'proved');
      if (verdict !== 'proved' || failed) {
        throw new Error(
          `${theorem.id}: ${complaint ?? `${failed?.left} ${failed?.relation} ${failed?.right}`} is ${failed?.verdict ?? verdict}`,
        );
      }
    }
    return cpuNanoseconds() - started;
  };
  // Enough more cases to fill the time, and not to drown in what both runs share.
  spent(common);
  const shared = spent(common);
  const enough = Math.max(milliseconds * 1e6, shared / 3);
  let more = 10;
  while (spent(common + more) - shared < enough) more *= 2;
  const sample = () => {
    seed += 1;
    return (spent(common + more) - spent(common)) / more;
  };
  return { name: engineName, sample, rounds: 3 };
}
