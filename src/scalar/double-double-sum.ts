import { productError, ROUNDOFF, SMALL, SMALLEST, sumError } from './ball-rounding.js';
import { add, type DoubleDoubleBall, enclose, mul } from './double-double-operations.js';

/**
 * Sums as if with twice the digits: the high parts are added without error, everything they leave over goes into one
 * double. Ogita, Rump and Oishi, "Accurate sum and dot product", SIAM J. Sci. Comput. 26(6), 2005, Algorithms 4.4
 * and 5.3, extended by the low parts of the operands. The terms of that double, `size` the sum of their sizes, go through
 * at most k roundings each, so it is off by at most γ·size with γ = ku/(1 − ku) (Higham, "Accuracy and Stability of
 * Numerical Algorithms", 2002, Lemma 3.1 and (4.4)). It is exact where `size` is 0.
 */
export function sum(terms: readonly DoubleDoubleBall[]): DoubleDoubleBall {
  const count = terms.length;
  let high = 0;
  let low = 0;
  let size = 0;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    const term = terms[i]!;
    const total = high + term.high;
    const lost = sumError(high, term.high, total);
    low += lost + term.low;
    size += Math.abs(lost) + Math.abs(term.low);
    spread += term.radius;
    high = total;
  }
  return fused(high, low, size, spread, count + 2, 0);
}

/**
 * The inner product, k = count + 3. What it leaves out, Σ lowᵢ·lowᵢ', is at most u·size. A product that underflows is off by up to 5η
 * with its error (Ogita, Rump and Oishi, section 3), any other by η/2.
 */
export function dot(a: readonly DoubleDoubleBall[], b: readonly DoubleDoubleBall[]): DoubleDoubleBall {
  const count = a.length;
  if (count !== b.length) throw new RangeError(`dot of ${count} and ${b.length} balls`);
  let high = 0;
  let low = 0;
  let size = 0;
  let spread = 0;
  for (let i = 0; i < count; i++) {
    const left = a[i]!;
    const right = b[i]!;
    const x = left.high;
    const y = right.high;
    const reach = right.radius;
    const product = x * y;
    const total = high + product;
    const lost = productError(x, y, product);
    const dropped = sumError(high, product, total);
    const before = x * right.low;
    const after = left.low * y;
    low += lost + dropped + (before + after);
    size += Math.abs(lost) + Math.abs(dropped) + (Math.abs(before) + Math.abs(after));
    spread += Math.abs(x) * reach + left.radius * (Math.abs(y) + reach);
    high = total;
  }
  // Splitting overflows before products do, and then the errors are NaN; so is the spread of 0 · {NaN, Infinity}.
  if (!(size + spread < Infinity)) return oneByOne(a, b);
  const underflows = size + spread === 0 && losesNothing(a, b) ? 0 : 8 * count;
  return fused(high, low, size, spread, count + 5, underflows);
}

/** `roundings` is k, and what else is at most u·size; the last factor covers the roundings of the bound itself. */
function fused(
  high: number,
  low: number,
  size: number,
  spread: number,
  roundings: number,
  underflows: number,
): DoubleDoubleBall {
  const total = high + low;
  const bound = spread + roundings * ROUNDOFF * size;
  const radius = bound * (1 + 2 * (roundings + 12) * ROUNDOFF) + underflows * SMALLEST;
  return enclose(total, sumError(high, low, total), radius);
}

/** Near overflow. */
function oneByOne(a: readonly DoubleDoubleBall[], b: readonly DoubleDoubleBall[]): DoubleDoubleBall {
  let total: DoubleDoubleBall = { high: 0, low: 0, radius: 0 };
  for (let i = 0; i < a.length; i++) total = add(total, mul(a[i]!, b[i]!));
  return total;
}

/** True if all factors are exact doubles and no product underflows. */
function losesNothing(a: readonly DoubleDoubleBall[], b: readonly DoubleDoubleBall[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const left = a[i]!;
    const right = b[i]!;
    if ((left.high === 0 && left.radius === 0) || (right.high === 0 && right.radius === 0)) continue;
    const doubles = left.low === 0 && right.low === 0 && left.radius === 0 && right.radius === 0;
    if (!doubles || Math.abs(left.high * right.high) < SMALL) return false;
  }
  return true;
}
