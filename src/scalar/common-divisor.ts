import {
  allowWords,
  BASE,
  combineDigits,
  countWords,
  DIGIT_BITS,
  digitsOfWords,
  fromDigits,
  leadingDigits,
  readDigits,
} from './digits.js';
import { commonDivisorOfDoubles } from './double-divisor.js';

const SAFE = 2n ** 53n;
/** From here on Lehmer's method costs less than the divisions that it saves. */
const WIDE = 2n ** 64n;

/** The greatest common divisor of two non-negative integers. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let large = a;
  let small = b;
  while (small >= SAFE) {
    const rest = large % small;
    if (rest >= WIDE) return lehmer(small, rest);
    large = small;
    small = rest;
  }
  if (small === 0n) return large;
  return BigInt(commonDivisorOfDoubles(Number(small), Number(large % small)));
}

/** The least common multiple of two positive integers; often one of them is it. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a % b === 0n) return a;
  if (b % a === 0n) return b;
  return a * (b / greatestCommonDivisor(a, b));
}

/** With these a product with a digit, less another one, is exact in doubles. */
const GREATEST_COFACTOR = 2 ** DIGIT_BITS;

/** Used by every call anew: to allocate them costs as much as a short divisor. */
let scratch = { below: 0n, large: new Float64Array(0), small: new Float64Array(0) };

function scratchFor(value: bigint): typeof scratch {
  if (value < scratch.below) return scratch;
  const words = 2 * countWords(value) + 16;
  allowWords(words);
  const digits = digitsOfWords(words);
  scratch = {
    below: 1n << BigInt(64 * words),
    large: new Float64Array(digits),
    small: new Float64Array(digits),
  };
  return scratch;
}

/**
 * The greatest common divisor of 0 < b ≤ a by Lehmer's method (Knuth, volume 2, 4.5.2, Algorithm L): Euclid's quotients
 * are found on the leading digits, as doubles, and many steps are then made at once. A quotient that rounding made
 * wrong only costs time, since every step is a matrix of determinant ±1, which keeps the divisor.
 */
function lehmer(a: bigint, b: bigint): bigint {
  let { large, small } = scratchFor(a);
  let length = readDigits(a, large);
  readDigits(b, small, length);
  for (;;) {
    while (length > 2 && large[length - 1] === 0 && small[length - 1] === 0) length -= 1;
    if (length === 2) {
      return BigInt(commonDivisorOfDoubles(large[1]! * BASE + large[0]!, small[1]! * BASE + small[0]!));
    }
    let x = leadingDigits(large, length);
    let y = leadingDigits(small, length);
    if (x < y) {
      [large, small] = [small, large];
      [x, y] = [y, x];
    }
    const least = x / GREATEST_COFACTOR;
    let p = 1;
    let q = 0;
    let r = 0;
    let s = 1;
    while (y > least) {
      const quotient = Math.floor(x / y);
      const nextR = p - quotient * r;
      const nextS = q - quotient * s;
      if (Math.abs(nextS) > GREATEST_COFACTOR) break;
      p = r;
      q = s;
      r = nextR;
      s = nextS;
      const rest = x - quotient * y;
      x = y;
      y = rest;
    }
    // The smaller one is so much shorter that only a division brings them nearer to each other.
    if (q === 0) return greatestCommonDivisor(fromDigits(large, length), fromDigits(small, length));
    combineDigits(large, small, length, p, q, r, s);
  }
}
