import { type Rational, rational } from '../scalar/index.js';
import type { Evaluated } from './evaluated.js';
import { flattened } from './relaxed.js';

/** By how much a relation fails at its failing link. */
export type Gap =
  /** Both sides are equal, and should not be. */
  | { readonly kind: 'equal' }
  /** Numbers, or the two entries that differ most, that are so far apart. */
  | { readonly kind: 'difference'; readonly exact: Rational | null; readonly near: number }
  /** Matrices that are not ordered. */
  | { readonly kind: 'order' };

/** Null where the relation does not fail. */
export function gapOf({ sides, symbols, link }: Pick<Evaluated, 'sides' | 'symbols' | 'link'>): Gap | null {
  if (link === null) return null;
  if ('⪯⪰≺≻'.includes(symbols[link])) return { kind: 'order' };
  const [left, right] = [sides[link], sides[link + 1]];
  const near = Math.max(...left.near.map((entry, i) => Math.abs(entry - right.near[i])));
  if (left.exact === null || right.exact === null) return { kind: 'difference', exact: null, near };
  const others = flattened(right.exact, right.type);
  const differences = flattened(left.exact, left.type).map((entry, i) =>
    rational.abs(rational.sub(entry, others[i])),
  );
  const exact = differences.reduce((a, b) => (rational.compare(a, b) === 'less' ? b : a));
  return rational.isNonzero(exact) ? { kind: 'difference', exact, near } : { kind: 'equal' };
}
