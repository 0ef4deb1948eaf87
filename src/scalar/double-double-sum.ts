import { productError, ROUNDOFF, SMALL, SMALLEST, sumError } from './ball-rounding.js';
import { addAll, multiplyAll } from './double-double-registers.js';
import { type DoubleDoubles, put } from './double-double-store.js';

/**
 * Sums as if with twice the digits: the high parts are added without error, everything they leave over goes into one
 * double. Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26(6), 2005, Algorithms 4.4
 * and 5.3, extended by the low parts of the operands. The terms of that double, `size` the sum of their sizes, go through
 * at most k roundings each, so it is off by at most γ·size with γ = ku/(1 − ku) (Higham, "Accuracy and Stability of
 * Numerical Algorithms", 2002, Lemma 3.1 and (4.4)). It is exact where `size` is 0.
 *
 * The operands stand in registers: `count` of them from `a` on, at distances of `nextA`.
 */
export function sumAt(all: DoubleDoubles, to: number, count: number, a: number, nextA: number): void {
  let high = 0;
  let low = 0;
  let size = 0;
  let spread = 0;
  for (let i = 0, at = a; i < count; i++, at += nextA) {
    const term = all.high[at]!;
    const rest = all.low[at]!;
    const total = high + term;
    const lost = sumError(high, term, total);
    low += lost + rest;
    size += Math.abs(lost) + Math.abs(rest);
    spread += all.radius[at]!;
    high = total;
  }
  fused(all, to, high, low, size, spread, count + 2, 0);
}

/**
 * The inner product, k = count + 3. What it leaves out, Σ lowᵢ·lowᵢ', is at most u·size. A product that underflows is
 * off by up to 5η with its error (Ogita, Rump and Oishi, section 3), any other by η/2. The result must not stand
 * among the operands.
 */
export function dotAt(
  all: DoubleDoubles,
  to: number,
  count: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): void {
  const { high: highs, low: lows, radius: radii } = all;
  let high = 0;
  let low = 0;
  let size = 0;
  let spread = 0;
  for (let i = 0, left = a, right = b; i < count; i++, left += nextA, right += nextB) {
    const x = highs[left]!;
    const y = highs[right]!;
    const reach = radii[right]!;
    const product = x * y;
    const total = high + product;
    const lost = productError(x, y, product);
    const dropped = sumError(high, product, total);
    const before = x * lows[right]!;
    const after = lows[left]! * y;
    low += lost + dropped + (before + after);
    size += Math.abs(lost) + Math.abs(dropped) + (Math.abs(before) + Math.abs(after));
    spread += Math.abs(x) * reach + radii[left]! * (Math.abs(y) + reach);
    high = total;
  }
  // Splitting overflows before products do, and then the errors are NaN; so is the spread of 0 · {NaN, Infinity}.
  if (!(size + spread < Infinity)) {
    oneByOne(all, to, count, a, nextA, b, nextB);
    return;
  }
  const exact = size + spread === 0 && losesNothing(all, count, a, nextA, b, nextB);
  fused(all, to, high, low, size, spread, count + 5, exact ? 0 : 8 * count);
}

/**
 * `roundings` is k, and what else is at most u·size; the last factor covers the roundings of the bound itself, and
 * `underflows` of η each unless the bound is tiny.
 */
function fused(
  all: DoubleDoubles,
  to: number,
  high: number,
  low: number,
  size: number,
  spread: number,
  roundings: number,
  underflows: number,
): void {
  const total = high + low;
  const bound = (spread + roundings * ROUNDOFF * size) * (1 + 2 * (roundings + 12) * ROUNDOFF);
  const radius = bound > SMALL || underflows === 0 ? bound : bound + underflows * SMALLEST;
  put(all.high, all.low, all.radius, to, total, sumError(high, low, total), radius);
}

/** Near overflow. */
function oneByOne(
  all: DoubleDoubles,
  to: number,
  count: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): void {
  // The total so far and the next term; a machine keeps its last register free for it.
  const term = all.high.length - 1;
  put(all.high, all.low, all.radius, to, 0, 0, 0);
  for (let i = 0; i < count; i++) {
    multiplyAll(all, term, term + 1, a + i * nextA, 0, b + i * nextB, 0);
    addAll(all, 1, to, to + 1, to, 0, term, 0);
  }
}

/** True if all factors are exact doubles and no product underflows. */
function losesNothing(
  { high, low, radius }: DoubleDoubles,
  count: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): boolean {
  for (let i = 0, left = a, right = b; i < count; i++, left += nextA, right += nextB) {
    if ((high[left] === 0 && radius[left] === 0) || (high[right] === 0 && radius[right] === 0)) continue;
    const doubles = low[left] === 0 && low[right] === 0 && radius[left] === 0 && radius[right] === 0;
    if (!doubles || Math.abs(high[left]! * high[right]!) < SMALL) return false;
  }
  return true;
}
