import type { Parting } from '../result.js';
import type { Comparison } from './comparison.js';

/** Both trajectories of the entry that parts, in decimals up to the digit where they do. */
export function partingOf(comparisons: readonly Comparison[]): Parting {
  const { tensor, entry } = comparisons.at(-1)!;
  const rows = comparisons.map(({ step, got, wanted }) => ({
    step: step + 1,
    ...upToThePart(wanted.centre, got.centre),
  }));
  return { tensor: tensor + 1, entry: entry + 1, rows };
}

/** One digit beyond the first that differs; all of them if none does. */
function upToThePart(wanted: number, got: number): { wanted: string; got: string } {
  if (!Number.isFinite(wanted) || !Number.isFinite(got)) return { wanted: String(wanted), got: String(got) };
  for (let digits = 4; digits <= 17; digits += 1) {
    const [a, b] = [wanted.toPrecision(digits), got.toPrecision(digits)];
    if (a !== b) return { wanted: plain(wanted, digits + 1), got: plain(got, digits + 1) };
  }
  return { wanted: String(wanted), got: String(got) };
}

const plain = (value: number, digits: number): string => value.toPrecision(Math.min(17, digits));
