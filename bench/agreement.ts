import type { Share } from './report.js';
import { floatBallName, type Variant } from './variants.js';
import { Verdict } from './verdicts.js';

/** The verdicts of one variant on all instances, one after the other. */
export interface Findings {
  readonly name: string;
  readonly certifies: boolean;
  readonly codes: Uint8Array;
}

/**
 * What contradicts what. The workloads are true, so no certified variant may refute. Plain floats prove nothing, but
 * where the float ball proves an inequality, rounding is too small to matter: there they must say the same.
 */
export function disagreements(
  findings: readonly Findings[],
  equalities: readonly boolean[],
): readonly string[] {
  const found: string[] = [];
  const ball = findings.find(({ name }) => name === floatBallName);
  for (let at = 0; at < findings[0].codes.length; at++) {
    const where = `comparison ${(at % equalities.length) + 1} of instance ${Math.floor(at / equalities.length) + 1}`;
    const clear = ball?.codes[at] === Verdict.proved && !equalities[at % equalities.length];
    for (const { name, certifies, codes } of findings) {
      if (certifies && codes[at] === Verdict.refuted) found.push(`${where}: ${name} refutes what is true`);
      if (!certifies && clear && codes[at] !== Verdict.proved) {
        found.push(`${where}: ${name} does not say what the float ball proves`);
      }
    }
  }
  return found;
}

/** For each tier, the share of the comparisons that no tier before it decides and it does. */
export function sharesOf(
  tiers: readonly Variant[],
  findings: readonly Findings[],
  equalities: readonly boolean[],
): readonly Share[] {
  const codesOf = new Map(findings.map(({ name, codes }) => [name, codes]));
  const present = tiers.filter(({ name }) => codesOf.has(name));
  const counts = present.map(() => [0, 0]);
  const totals = [0, 0];
  const length = findings[0].codes.length;
  for (let at = 0; at < length; at++) {
    const kind = equalities[at % equalities.length] ? 1 : 0;
    totals[kind] += 1;
    const tier = present.findIndex(({ name }) => codesOf.get(name)![at] !== Verdict.undecided);
    if (tier >= 0) counts[tier][kind] += 1;
  }
  return present.map(({ name }, tier) => ({
    tier: name,
    inequalities: totals[0] === 0 ? 0 : counts[tier][0] / totals[0],
    equalities: totals[1] === 0 ? 0 : counts[tier][1] / totals[1],
  }));
}

/** How many comparisons no variant decides. With all tiers there are none. */
export function undecidedByAll(findings: readonly Findings[]): number {
  const certified = findings.filter(({ certifies }) => certifies);
  return findings[0].codes.reduce(
    (count, _, at) => count + (certified.every(({ codes }) => codes[at] === Verdict.undecided) ? 1 : 0),
    0,
  );
}
