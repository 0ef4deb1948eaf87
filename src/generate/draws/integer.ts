import type { Extent, IntegerDraw, TotalDraw } from '../draw.js';

/** An integer from `least` to `greatest`; shrinks to `least`. */
export const integer = (least: number, greatest: number): IntegerDraw => ({
  kind: 'integer',
  least,
  greatest,
});

/** A dimension, from 1 unless said otherwise, to at most 8. */
export const dimension = (greatest = 8, least = 1): IntegerDraw => integer(least, greatest);

/** The sum of other integers: a wide matrix has d = n + k columns. */
export const total = (...of: readonly Extent[]): TotalDraw => ({ kind: 'total', of });
