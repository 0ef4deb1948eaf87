/** The exponent of the largest power of two that divides a non-zero integer. */
export function trailingZeros(value: bigint): number {
  let rest = value;
  let zeros = 0;
  for (;;) {
    const low = Number(BigInt.asIntN(32, rest));
    if (low !== 0) return zeros + 31 - Math.clz32(low & -low);
    const skipped = BigInt.asUintN(1024, rest) === 0n ? 1024 : 32;
    rest >>= BigInt(skipped);
    zeros += skipped;
  }
}

/** The number of binary digits of a non-negative integer: 0 for 0, 1 for 1, 2 for 2 and 3. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const digits = value.toString(16);
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0]!, 16)) + 28;
}

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
