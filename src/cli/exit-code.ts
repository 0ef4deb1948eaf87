import type { Verdict } from '../prove/result.js';

/** What the commands exit with; 130 is that of a process that was interrupted. */
export const exitCode = { holds: 0, refuted: 1, badUse: 2, undecided: 3, interrupted: 130 } as const;

/** One refuted theorem outweighs any number of undecided ones. */
export function exitCodeOf(verdicts: readonly Verdict[]): number {
  if (verdicts.includes('refuted')) return exitCode.refuted;
  return verdicts.includes('undecided') ? exitCode.undecided : exitCode.holds;
}
