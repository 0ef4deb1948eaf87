import { productError, productErrorIsExact, ROUNDOFF, SMALLEST, sumError } from './ball-rounding.js';
import {
  FLOAT_ERROR,
  PRODUCT_ERROR,
  QUOTIENT_ERROR,
  ROOT_ERROR,
  SUM_ERROR,
  WIDELY,
} from './double-double-bounds.js';
import { type DoubleDoubles, put } from './double-double-store.js';
import { OutsideDomain } from './failure.js';

/**
 * Operations on double-double balls that stand in registers: flat arrays of their high and low parts and radii. So the
 * objects of this number system and the machine that replays recorded computations share the formulas.
 *
 * Each does the same for all results from `to` to before `end`, with operands that are evenly spaced: they begin at the
 * registers `a` and `b`, and `nextA` and `nextB` is how far it is to the next. The last register is scratch for what takes
 * more than one operation.
 */

/** A product of this size has not underflowed. */
const NORMAL = 2 ** -1000;

/** a + b, or a − b for a sign of −1: AccurateDWPlusDW; the sum of two doubles is exact. */
export function addAll(
  { high: highs, low: lows, radius: radii }: DoubleDoubles,
  sign: 1 | -1,
  to: number,
  end: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): void {
  for (; to < end; to++, a += nextA, b += nextB) {
    const aHigh = highs[a]!;
    const aLow = lows[a]!;
    const bHigh = sign * highs[b]!;
    const bLow = sign * lows[b]!;
    const radius = radii[a]! + radii[b]!;
    const sum = aHigh + bHigh;
    const sumLow = sumError(aHigh, bHigh, sum);
    if (aLow === 0 && bLow === 0) {
      put(highs, lows, radii, to, sum, sumLow, radius * WIDELY);
      continue;
    }
    const lowSum = aLow + bLow;
    const lowSumLow = sumError(aLow, bLow, lowSum);
    const carry = sumLow + lowSum;
    const middle = sum + carry;
    const rest = lowSumLow + (carry - (middle - sum));
    const high = middle + rest;
    put(highs, lows, radii, to, high, rest - (high - middle), (radius + Math.abs(high) * SUM_ERROR) * WIDELY);
  }
}

/** DWTimesDW1. (c + α)(d + β) − p = (cd − p) + cβ + α(d + β). */
export function multiplyAll(
  { high: highs, low: lows, radius: radii }: DoubleDoubles,
  to: number,
  end: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): void {
  for (; to < end; to++, a += nextA, b += nextB) {
    const aHigh = highs[a]!;
    const aLow = lows[a]!;
    const aRadius = radii[a]!;
    const bHigh = highs[b]!;
    const bLow = lows[b]!;
    const bRadius = radii[b]!;
    const product = aHigh * bHigh;
    if ((aHigh === 0 && aRadius === 0) || (bHigh === 0 && bRadius === 0)) {
      put(highs, lows, radii, to, product, 0, 0);
      continue;
    }
    const spread =
      aRadius === 0 && bRadius === 0
        ? 0
        : (Math.abs(aHigh) * bRadius + aRadius * (Math.abs(bHigh) + bRadius)) * WIDELY + SMALLEST;
    const left = aHigh * bLow;
    const right = aLow * bHigh;
    if (
      !productErrorIsExact(aHigh, bHigh, product) ||
      !(Math.abs(left) > NORMAL || bLow === 0) ||
      !(Math.abs(right) > NORMAL || aLow === 0)
    ) {
      const zero = aHigh === 0 || bHigh === 0;
      const widened = (spread + Math.abs(product) * FLOAT_ERROR) * WIDELY + SMALLEST;
      put(highs, lows, radii, to, product, 0, zero ? spread : widened);
      continue;
    }
    const productLow = productError(aHigh, bHigh, product);
    if (aLow === 0 && bLow === 0) {
      put(highs, lows, radii, to, product, productLow, spread);
      continue;
    }
    const rest = productLow + (left + right);
    const high = product + rest;
    const low = rest - (high - product);
    const exact =
      productLow === 0 &&
      (isExactProduct(aLow, bHigh, right, bLow) || isExactProduct(bLow, aHigh, left, aLow));
    put(
      highs,
      lows,
      radii,
      to,
      high,
      low,
      exact ? spread : (spread + Math.abs(high) * PRODUCT_ERROR) * WIDELY,
    );
  }
}

/** True if the factor is one double, and its product with the low part of the other one is exact. */
function isExactProduct(low: number, factor: number, product: number, factorLow: number): boolean {
  return (
    factorLow === 0 && productErrorIsExact(low, factor, product) && productError(low, factor, product) === 0
  );
}

/** DWDivDW2. (x + α)/(y + β) − q = (x/y − q) + (α − (x/y)·β)/(y + β). */
export function divideAll(
  { high: highs, low: lows, radius: radii }: DoubleDoubles,
  to: number,
  end: number,
  a: number,
  nextA: number,
  b: number,
  nextB: number,
): void {
  for (; to < end; to++, a += nextA, b += nextB) {
    const aHigh = highs[a]!;
    const aLow = lows[a]!;
    const aRadius = radii[a]!;
    const bHigh = highs[b]!;
    const bLow = lows[b]!;
    const bRadius = radii[b]!;
    if (bHigh === 0 && bRadius === 0) throw new OutsideDomain('division by zero');
    const least = (Math.abs(bHigh) * (1 - 2 * ROUNDOFF) - bRadius) * (1 - 2 * ROUNDOFF);
    if (!(least > 0) && bRadius !== 0) {
      put(highs, lows, radii, to, Number.NaN, 0, Infinity);
      continue;
    }
    const quotient = aHigh / bHigh;
    if (aHigh === 0 && aRadius === 0) {
      put(highs, lows, radii, to, quotient, 0, 0);
      continue;
    }
    const product = quotient * bHigh;
    const correction = quotient * bLow;
    let high = quotient;
    let low = 0;
    let error = Math.abs(quotient) * FLOAT_ERROR + SMALLEST;
    if (aHigh === 0) error = 0;
    else if (
      productErrorIsExact(quotient, bHigh, product) &&
      productErrorIsExact(aHigh, 1, quotient) &&
      (Math.abs(correction) > NORMAL || bLow === 0)
    ) {
      const productLow = productError(quotient, bHigh, product);
      // DWTimesFP1: the product of the divisor and the quotient so far.
      const middle = product + correction;
      const rest = correction - (middle - product) + productLow;
      const held = middle + rest;
      const difference = aHigh - held;
      const remainder = difference + (aLow - (rest - (held - middle)));
      const second = remainder / bHigh;
      high = quotient + second;
      low = second - (high - quotient);
      const exactRemainder = bLow === 0 && (aLow === 0 || (productLow === 0 && difference === 0));
      error = exactRemainder && isDivided(remainder, bHigh, second) ? 0 : Math.abs(high) * QUOTIENT_ERROR;
    }
    if (aRadius === 0 && bRadius === 0) {
      put(highs, lows, radii, to, high, low, error * WIDELY);
      continue;
    }
    const deviation = (aRadius + (Math.abs(high) + error) * bRadius) * WIDELY + SMALLEST;
    put(highs, lows, radii, to, high, low, (deviation / least + error) * WIDELY + SMALLEST);
  }
}

/** True if the quotient is exactly that of the two doubles. */
function isDivided(above: number, below: number, quotient: number): boolean {
  const product = quotient * below;
  if (above === 0) return true;
  return (
    product === above &&
    productErrorIsExact(quotient, below, product) &&
    productError(quotient, below, product) === 0
  );
}

/** SQRTDWtoDW. |√x − √c| = |x − c|/(√x + √c), and at most √|x − c|. */
export function rootAll(
  { high: highs, low: lows, radius: radii }: DoubleDoubles,
  to: number,
  end: number,
  a: number,
  nextA: number,
): void {
  for (; to < end; to++, a += nextA) {
    const aHigh = highs[a]!;
    const aLow = lows[a]!;
    const aRadius = radii[a]!;
    if (aHigh * (1 - 4 * ROUNDOFF) + aRadius < 0) {
      throw new OutsideDomain('square root of a negative number');
    }
    const root = Math.sqrt(aHigh);
    const square = root * root;
    let high = root;
    let low = 0;
    let error = root * FLOAT_ERROR;
    if (productErrorIsExact(root, root, square)) {
      const remainder = aLow + (aHigh - square - productError(root, root, square));
      const second = remainder / (2 * root);
      high = root + second;
      low = second - (high - root);
      error = remainder === 0 && aLow === 0 ? 0 : high * ROOT_ERROR;
    }
    if (aRadius === 0) {
      put(highs, lows, radii, to, high, low, error * WIDELY);
      continue;
    }
    const least = (aHigh * (1 - 2 * ROUNDOFF) - aRadius) * (1 - 2 * ROUNDOFF);
    const spread = least > 0 ? aRadius / (Math.sqrt(least) + high) : Math.sqrt(aRadius);
    put(highs, lows, radii, to, high, low, (spread + error) * WIDELY + SMALLEST);
  }
}
