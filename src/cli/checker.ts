import { type CheckOptions, check } from '../prove/check.js';
import type { Theorem } from '../prove/theorem.js';
import { brokenDown, type Outcome } from '../report/outcome.js';
import { messageOf } from './message.js';

/** Checks theorems, in any order; the outcomes are in the order of the theorems. `onStart` counts from 1. */
export type Checker = (
  theorems: readonly Theorem[],
  options: CheckOptions,
  onStart: (count: number, id: string) => void,
) => Promise<readonly Outcome[]>;

/** One after the other, in this thread. */
export const checkHere: Checker = async (theorems, options, onStart) =>
  theorems.map((theorem, i) => {
    onStart(i + 1, theorem.id);
    return checkOne(theorem, options);
  });

/** An error of one theorem must not hide the verdicts on the others. */
export function checkOne(theorem: Theorem, options: CheckOptions): Outcome {
  try {
    return { theorem, result: check(theorem, options) };
  } catch (error) {
    return brokenDown(theorem, messageOf(error));
  }
}
