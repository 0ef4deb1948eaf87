import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatestCommonDivisor, leastCommonMultiple } from '../../src/scalar/common-divisor.js';
import { commonDivisorOfDoubles } from '../../src/scalar/double-divisor.js';

/** Euclid, by bigint remainders and nothing else. */
function euclid(a: bigint, b: bigint): bigint {
  return b === 0n ? a : euclid(b, a % b);
}

function expectDivisor(a: bigint, b: bigint): void {
  const expected = euclid(a, b);
  if (greatestCommonDivisor(a, b) !== expected) expect.fail(`gcd(${a}, ${b}) is ${expected}`);
  if (greatestCommonDivisor(b, a) !== expected) expect.fail(`gcd(${b}, ${a}) is ${expected}`);
}

/** Lengths around one and two digits of Lehmer's method, doubles, 64-bit words, and beyond what is kept for reuse. */
const lengths = [1, 26, 27, 31, 32, 52, 53, 54, 63, 64, 65, 78, 104, 128, 192, 400, 1024, 2500];
const edges = [0n, ...lengths.flatMap((bits) => [-1n, 0n, 1n].map((step) => 2n ** BigInt(bits) + step))];

const integer = fc
  .constantFrom(...lengths)
  .chain((bits) => fc.bigInt(0n, 2n ** BigInt(bits)))
  .map((n) => n | 1n);

test('greatest common divisors at the edges of every method', () => {
  for (const a of edges) for (const b of edges) expectDivisor(a, b);
});

test('greatest common divisors with and without a long common factor', () => {
  fc.assert(
    fc.property(integer, integer, integer, fc.nat(200), (a, b, factor, shift) => {
      expectDivisor(a, b);
      expectDivisor(a * factor, b * factor);
      expectDivisor(a * factor, factor);
      // Quotients of one and of very many digits.
      expectDivisor(a * factor + 1n, factor);
      expectDivisor((a * factor) << BigInt(shift), b);
    }),
    { seed: 20260230, numRuns: 1500 },
  );
});

test('divisors of doubles, up to the largest exact integer', () => {
  const double = fc.oneof(
    fc.constantFrom(2 ** 53 - 1, 2 ** 52, 2 ** 31),
    fc.nat({ max: 1000 }),
    fc.maxSafeNat(),
    fc.nat({ max: 2 ** 20 }).map((n) => 2 ** 53 - 1 - n),
    fc.nat({ max: 64 }).map((n) => 2 ** 31 - 32 + n),
  );
  fc.assert(
    fc.property(double, double, fc.nat({ max: 2 ** 21 }), (a, b, n) => {
      strictEqual(BigInt(commonDivisorOfDoubles(a, b)), euclid(BigInt(a), BigInt(b)));
      // Quotients just below an integer.
      const divisor = 2 ** 32 + n;
      const below = Math.floor(2 ** 53 / divisor) * divisor - 1;
      strictEqual(BigInt(commonDivisorOfDoubles(below, divisor)), euclid(BigInt(below), BigInt(divisor)));
    }),
    { seed: 20260231, numRuns: 3000 },
  );
});

test('least common multiples', () => {
  const positive = integer.map((n) => n + 1n);
  fc.assert(
    fc.property(positive, positive, positive, (a, b, factor) => {
      for (const [x, y] of [
        [a, b],
        [a * factor, b * factor],
        [a * factor, factor],
        [factor, a * factor],
        [a * factor + 1n, factor],
        [factor, a * factor + 1n],
      ] as const) {
        strictEqual(leastCommonMultiple(x, y), (x * y) / euclid(x, y));
      }
    }),
    { seed: 20260232, numRuns: 500 },
  );
});
