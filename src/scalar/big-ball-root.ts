/**
 * An integer near √square, for a positive integer of about `digits` binary digits: off by a few units at most. The root
 * of the leading half of the digits, then one step of Newton's method, which doubles the digits that are right.
 */
export function approximateRoot(square: bigint, digits: number): bigint {
  if (digits <= 100) return BigInt(Math.round(Math.sqrt(Number(square))));
  const half = BigInt(Math.floor(digits / 4));
  const start = approximateRoot(square >> (2n * half), digits - 2 * Number(half));
  return ((start << half) + (square >> half) / start) >> 1n;
}
