import type { Output } from './surroundings.js';

/** Narrower than this, tables are cut up more than they help. */
const narrowest = 60;

/** The columns to fill: those of the terminal up to `most`, and `most` where there is no terminal. */
export function widthOf(output: Output, most: number): number {
  if (!output.isTerminal || output.columns === undefined || output.columns <= 0) return most;
  return Math.max(narrowest, Math.min(most, output.columns));
}
