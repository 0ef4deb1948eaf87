import type { TheoremResult } from '../prove/result.js';

export interface SharpSummary {
  /** Every chain that is an inequality has an exact case with equality. */
  readonly attained: boolean;
  /** The least over the chains of the greatest ratio seen; 1 is equality. */
  readonly ratio: number;
}

export function sharpSummary({ sharp }: TheoremResult): SharpSummary {
  return {
    attained: sharp.length > 0 && sharp.every(({ attained }) => attained),
    ratio: sharp.length === 0 ? 0 : Math.min(...sharp.map(({ ratio }) => ratio)),
  };
}

/** `equality` for a theorem that has no inequality, `attained`, or the ratio seen, cut off so that it never reads 1. */
export function sharpText(result: TheoremResult): string {
  if (result.sharp.length === 0) return '–';
  const chained = result.lines.filter(({ kind }) => kind !== 'statistical');
  if (chained.every(({ relation }) => relation === '=')) return 'equality';
  const { attained, ratio } = sharpSummary(result);
  return attained ? 'attained' : (Math.floor(ratio * 1000) / 1000).toFixed(3);
}
