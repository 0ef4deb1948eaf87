import { ROUNDOFF } from './ball-rounding.js';
import { WIDELY } from './double-double-bounds.js';
import { addAll } from './double-double-registers.js';
import type { DoubleDoubles } from './double-double-store.js';
import type { Ordering } from './scalar.js';

/** How the numbers in two registers are ordered. */
export function orderingAt(all: DoubleDoubles, a: number, b: number): Ordering {
  const { high, low, radius } = all;
  const reach = (radius[a]! + radius[b]!) * WIDELY;
  if (reach === 0) {
    // fl is monotone: where the high parts differ, the numbers differ in the same sense.
    if (high[a]! !== high[b]!) return high[a]! < high[b]! ? 'less' : 'greater';
    return low[a]! < low[b]! ? 'less' : low[a]! > low[b]! ? 'greater' : 'equal';
  }
  const difference = high.length - 1;
  addAll(all, -1, difference, difference + 1, b, 0, a, 0);
  const distance = high[difference]! * (1 - 4 * ROUNDOFF);
  return distance > reach ? 'less' : -distance > reach ? 'greater' : 'undecided';
}

/** |high + low| is at least |high| but for a few roundings. */
export function isNonzeroAt({ high, radius }: DoubleDoubles, a: number): boolean {
  return Math.abs(high[a]!) * (1 - 4 * ROUNDOFF) > radius[a]! || (radius[a] === 0 && high[a] !== 0);
}
