/** The exponent of the largest power of two that divides a non-zero integer. */
export function trailingZeros(value: bigint): number {
  let rest = value;
  let zeros = 0;
  while (BigInt.asUintN(1024, rest) === 0n) {
    rest >>= 1024n;
    zeros += 1024;
  }
  let low = Number(BigInt.asIntN(32, rest));
  while (low === 0) {
    rest >>= 32n;
    zeros += 32;
    low = Number(BigInt.asIntN(32, rest));
  }
  return zeros + 31 - Math.clz32(low & -low);
}

/** The number of binary digits of a non-negative integer: 0 for 0, 1 for 1, 2 for 2 and 3. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const digits = value.toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28;
}

const SAFE = 2n ** 53n;
/** From here on a round of quotients on doubles costs less than the divisions that it saves. */
const WIDE = 2n ** 90n;

/** The greatest common divisor of two non-negative integers. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let large = a;
  let small = b;
  if (a >= WIDE && b >= WIDE) [large, small] = a < b ? reduced(b, a) : reduced(a, b);
  while (small >= SAFE) {
    const rest = large % small;
    large = small;
    small = rest;
  }
  if (small === 0n) return large;
  // From here on both fit a double, where a remainder is exact and many times faster.
  let x = Number(small);
  let y = Number(large % small);
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return BigInt(x);
}

/** Doubles reach to 2^1024; longer integers are read without so many of their last digits, or a multiple of it. */
const BLOCK = 960n;
const GREATEST_COFACTOR = 2 ** 26;

/**
 * Two integers with the same greatest common divisor, the second below `WIDE`; 0 < small ≤ large. Lehmer's method
 * (Knuth, volume 2, 4.5.2, Algorithm L): Euclid's quotients are found on the leading digits, as doubles, and many
 * steps are then made at once. A quotient that rounding made wrong only costs time, since every step is a matrix of
 * determinant ±1, which keeps the divisor.
 */
function reduced(first: bigint, second: bigint): [large: bigint, small: bigint] {
  let large = first;
  let small = second;
  let shift = 0n;
  while (small >= WIDE) {
    let x = Number(shift === 0n ? large : large >> shift);
    if (x === Infinity) {
      shift += BLOCK;
      continue;
    }
    if (shift > 0n && x < 2 ** 60) {
      shift -= BLOCK;
      continue;
    }
    let y = Number(shift === 0n ? small : small >> shift);
    const least = x / GREATEST_COFACTOR;
    let [a, b, c, d] = [1, 0, 0, 1];
    while (y > least) {
      const quotient = Math.floor(x / y);
      const [nextC, nextD] = [a - quotient * c, b - quotient * d];
      if (Math.abs(nextD) > GREATEST_COFACTOR) break;
      [a, b, c, d] = [c, d, nextC, nextD];
      [x, y] = [y, x - quotient * y];
    }
    if (b === 0) {
      [large, small] = [small, large % small];
      continue;
    }
    const p = magnitude(BigInt(a) * large + BigInt(b) * small);
    const q = magnitude(BigInt(c) * large + BigInt(d) * small);
    [large, small] = p < q ? [q, p] : [p, q];
  }
  return [large, small];
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The largest integer whose square is at most `value`, which is not negative. */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  // Newton from above decreases strictly until it reaches the floor.
  let root = 1n << BigInt((bitLength(value) + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
