import { productError, productErrorIsExact, ROUNDOFF, SMALLEST, sumError } from './ball-rounding.js';
import {
  FLOAT_ERROR,
  PRODUCT_ERROR,
  QUOTIENT_ERROR,
  ROOT_ERROR,
  SUM_ERROR,
  WIDELY,
} from './double-double-bounds.js';
import { OutsideDomain } from './failure.js';

/**
 * All real numbers x with |x − (high + low)| ≤ radius, where high = fl(high + low): a double-word number and a double. A
 * radius of 0 is the exact number high + low; the indefinite ball {NaN, 0, Infinity} holds every number.
 */
export interface DoubleDoubleBall {
  readonly high: number;
  readonly low: number;
  readonly radius: number;
}

/** A product of this size has not underflowed. */
const NORMAL = 2 ** -1000;

/** The ball, or the indefinite one if its centre is not finite. */
export function enclose(high: number, low: number, radius: number): DoubleDoubleBall {
  const centre = high + low;
  if (centre - centre !== 0) return { high: Number.NaN, low: 0, radius: Infinity };
  return { high, low, radius: Number.isNaN(radius) ? Infinity : radius };
}

export function add(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  return plus(a, b.high, b.low, b.radius);
}

export function sub(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  return plus(a, -b.high, -b.low, b.radius);
}

/** AccurateDWPlusDW; the sum of two doubles is exact. */
function plus(a: DoubleDoubleBall, bHigh: number, bLow: number, bRadius: number): DoubleDoubleBall {
  const radius = a.radius + bRadius;
  const sum = a.high + bHigh;
  const sumLow = sumError(a.high, bHigh, sum);
  if (a.low === 0 && bLow === 0) return enclose(sum, sumLow, radius * WIDELY);
  const lows = a.low + bLow;
  const lowsLow = sumError(a.low, bLow, lows);
  const carry = sumLow + lows;
  const middle = sum + carry;
  const rest = lowsLow + (carry - (middle - sum));
  const high = middle + rest;
  return enclose(high, rest - (high - middle), (radius + Math.abs(high) * SUM_ERROR) * WIDELY);
}

/** DWTimesDW1. (c + α)(d + β) − p = (cd − p) + cβ + α(d + β). */
export function mul(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  if (isZero(a) || isZero(b)) return enclose(a.high * b.high, 0, 0);
  const product = a.high * b.high;
  const spread =
    a.radius === 0 && b.radius === 0
      ? 0
      : (Math.abs(a.high) * b.radius + a.radius * (Math.abs(b.high) + b.radius)) * WIDELY + SMALLEST;
  const left = a.high * b.low;
  const right = a.low * b.high;
  if (
    !productErrorIsExact(a.high, b.high, product) ||
    !(Math.abs(left) > NORMAL || b.low === 0) ||
    !(Math.abs(right) > NORMAL || a.low === 0)
  ) {
    const zero = a.high === 0 || b.high === 0;
    return enclose(
      product,
      0,
      zero ? spread : (spread + Math.abs(product) * FLOAT_ERROR) * WIDELY + SMALLEST,
    );
  }
  const productLow = productError(a.high, b.high, product);
  if (a.low === 0 && b.low === 0) return enclose(product, productLow, spread);
  const rest = productLow + (left + right);
  const high = product + rest;
  const low = rest - (high - product);
  if (
    productLow === 0 &&
    (isExactProduct(a.low, b.high, right, b.low) || isExactProduct(b.low, a.high, left, a.low))
  ) {
    return enclose(high, low, spread);
  }
  return enclose(high, low, (spread + Math.abs(high) * PRODUCT_ERROR) * WIDELY);
}

/** True if the factor is one double, and its product with the low part of the other one is exact. */
function isExactProduct(low: number, factor: number, product: number, factorLow: number): boolean {
  return (
    factorLow === 0 && productErrorIsExact(low, factor, product) && productError(low, factor, product) === 0
  );
}

/** DWDivDW2. (x + α)/(y + β) − q = (x/y − q) + (α − (x/y)·β)/(y + β). */
export function div(a: DoubleDoubleBall, b: DoubleDoubleBall): DoubleDoubleBall {
  if (isZero(b)) throw new OutsideDomain('division by zero');
  const least = (Math.abs(b.high) * (1 - 2 * ROUNDOFF) - b.radius) * (1 - 2 * ROUNDOFF);
  if (!(least > 0) && b.radius !== 0) return enclose(Number.NaN, 0, Infinity);
  if (isZero(a)) return enclose(a.high / b.high, 0, 0);
  const quotient = a.high / b.high;
  const product = quotient * b.high;
  const correction = quotient * b.low;
  let high = quotient;
  let low = 0;
  let error = Math.abs(quotient) * FLOAT_ERROR + SMALLEST;
  if (a.high === 0) error = 0;
  else if (
    productErrorIsExact(quotient, b.high, product) &&
    productErrorIsExact(a.high, 1, quotient) &&
    (Math.abs(correction) > NORMAL || b.low === 0)
  ) {
    const productLow = productError(quotient, b.high, product);
    // DWTimesFP1: the product of the divisor and the quotient so far.
    const middle = product + correction;
    const rest = correction - (middle - product) + productLow;
    const held = middle + rest;
    const difference = a.high - held;
    const remainder = difference + (a.low - (rest - (held - middle)));
    const second = remainder / b.high;
    high = quotient + second;
    low = second - (high - quotient);
    const exactRemainder = b.low === 0 && (a.low === 0 || (productLow === 0 && difference === 0));
    error = exactRemainder && isDivided(remainder, b.high, second) ? 0 : Math.abs(high) * QUOTIENT_ERROR;
  }
  if (a.radius === 0 && b.radius === 0) return enclose(high, low, error * WIDELY);
  const deviation = (a.radius + (Math.abs(high) + error) * b.radius) * WIDELY + SMALLEST;
  return enclose(high, low, (deviation / least + error) * WIDELY + SMALLEST);
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
export function sqrt(a: DoubleDoubleBall): DoubleDoubleBall {
  if (a.high * (1 - 4 * ROUNDOFF) + a.radius < 0) {
    throw new OutsideDomain('square root of a negative number');
  }
  const root = Math.sqrt(a.high);
  const square = root * root;
  let high = root;
  let low = 0;
  let error = root * FLOAT_ERROR;
  if (productErrorIsExact(root, root, square)) {
    const remainder = a.low + (a.high - square - productError(root, root, square));
    const second = remainder / (2 * root);
    high = root + second;
    low = second - (high - root);
    error = remainder === 0 && a.low === 0 ? 0 : high * ROOT_ERROR;
  }
  if (a.radius === 0) return enclose(high, low, error * WIDELY);
  const least = (a.high * (1 - 2 * ROUNDOFF) - a.radius) * (1 - 2 * ROUNDOFF);
  const spread = least > 0 ? a.radius / (Math.sqrt(least) + high) : Math.sqrt(a.radius);
  return enclose(high, low, (spread + error) * WIDELY + SMALLEST);
}

function isZero(a: DoubleDoubleBall): boolean {
  return a.high === 0 && a.radius === 0;
}
