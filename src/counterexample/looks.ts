import type { Family } from '../generate/family.js';
import type { Demand, Finding } from './finding.js';
import {
  hasDimensions,
  hasLeastDimensions,
  ofDimensionsUpTo,
  ofLeastDimensions,
} from './least-dimensions.js';
import type { Hit } from './shrink.js';
import { isSmall } from './size.js';

/** Above this dimension, one more or less is not looked for. */
const highest = 4;
/** So many looks where all are numbers and nothing fits on a board. */
const looks = 3n;

/** Any dimensions. */
const whole = (same: Family): Family => same;

/** A part of what is the same for every seed. */
export interface Look {
  readonly narrowed: (family: Family) => Family;
  readonly dimension: number | null;
  readonly look: bigint;
}

/** Where to look again, whatever the seed, while the best so far is worse than may be expected. */
export function* looksFor(
  { family, constraints }: Demand,
  recorded: Finding | undefined,
  best: () => Hit | undefined,
): Generator<Look> {
  const { dimension } = constraints;
  if (!hasDimensions(family)) {
    const fits = () => fitsOrCannot(best()) || (recorded !== undefined && isSmall(recorded.size));
    for (let look = 0n; look < looks && !fits(); look += 1n) yield { narrowed: whole, dimension, look };
    return;
  }
  // Of arrays there is too much to look through: those that are as short as can be have the best prospects.
  yield { narrowed: dimension === null ? ofLeastDimensions : whole, dimension, look: 0n };
  const below = (lower: number) => lower <= highest && lower < (best()?.size.dimension ?? 0);
  for (let lower = 2; dimension === null && below(lower); lower += 1)
    yield { narrowed: (one) => ofDimensionsUpTo(lower, one), dimension: lower, look: 0n };
}

/** Nothing better is to be expected: it fits on a board, or cannot; and its dimension was asked for, or is the least. */
export function isSettled({ size, draft }: Hit, { constraints }: Demand): boolean {
  const cannotBeLower =
    constraints.dimension !== null || size.dimension === 1 || hasLeastDimensions(draft.family, draft.recipe);
  return cannotBeLower && fitsOrCannot({ size });
}

/** What has more than two dimensions does not fit on a board, whatever its numbers. */
const fitsOrCannot = (hit: Pick<Hit, 'size'> | undefined): boolean =>
  hit !== undefined && (isSmall(hit.size) || hit.size.dimension > 2);
