import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { expect, test } from 'vitest';
import { greatestCommonDivisor } from '../../src/scalar/common-divisor.js';
import { bitLength, integerSquareRoot, trailingZeros } from '../../src/scalar/integer.js';
import { isPrime, randomPrime } from '../../src/scalar/prime.js';
import { below, seededRandom } from '../../src/scalar/random.js';

test('isPrime agrees with the sieve below 20000', () => {
  const composite = new Uint8Array(20_000);
  for (let d = 2; d * d < composite.length; d++) {
    for (let multiple = d * d; multiple < composite.length; multiple += d) composite[multiple] = 1;
  }
  for (let n = 2; n < composite.length; n++) {
    if (isPrime(BigInt(n)) !== (composite[n] === 0)) expect.fail(`${n}`);
  }
  deepStrictEqual([isPrime(-7n), isPrime(0n), isPrime(1n)], [false, false, false]);
});

test('isPrime is not fooled by strong pseudoprimes and knows large primes', () => {
  // Strong pseudoprimes to the first bases (OEIS A014233), and a product of two 32-bit primes.
  for (const n of [
    2047n,
    1373653n,
    25326001n,
    3215031751n,
    2152302898747n,
    3474749660383n,
    341550071728321n,
  ]) {
    strictEqual(isPrime(n), false);
  }
  strictEqual(isPrime(3825123056546413051n), false);
  strictEqual(isPrime(4294967291n * 4294967279n), false);
  for (const n of [2n ** 61n - 1n, 2n ** 64n - 59n, 2n ** 31n - 1n, 4294967291n]) ok(isPrime(n));
});

test('randomPrime draws primes of exactly 61 bits', () => {
  const random = seededRandom(20260310n);
  const drawn = new Set<bigint>();
  for (let i = 0; i < 30; i++) {
    const p = randomPrime(random);
    strictEqual(p >> 60n, 1n);
    drawn.add(p);
    // Independent of Miller–Rabin: Fermat to a few large bases, and trial division.
    for (let d = 2n; d < 2000n; d++) if (p % d === 0n) expect.fail(`${d} divides ${p}`);
    for (const base of [p - 2n, p / 3n]) strictEqual(power(base, p - 1n, p), 1n);
  }
  strictEqual(drawn.size, 30);
});

function power(base: bigint, exponent: bigint, p: bigint): bigint {
  if (exponent === 0n) return 1n;
  const root = power(base, exponent / 2n, p);
  return (root * root * (exponent % 2n === 1n ? base : 1n)) % p;
}

test('small primes are drawn evenly', () => {
  const random = seededRandom(20260311n);
  const counts = new Map<bigint, number>();
  for (let i = 0; i < 7000; i++) {
    const p = randomPrime(random, 6);
    counts.set(p, (counts.get(p) ?? 0) + 1);
  }
  // 37, 41, 43, 47, 53, 59, 61
  strictEqual(counts.size, 7);
  for (const count of counts.values()) ok(Math.abs(count - 1000) < 170);
});

test('the generator is SplitMix64, and a seed is a sequence', () => {
  // The published test vector of the reference implementation for seed 1234567.
  const random = seededRandom(1234567n);
  expect([random(), random(), random()]).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
  ]);
  for (let i = 0; i < 100; i++) ok(below(random, 3n) < 3n);
});

test('integer functions', () => {
  const random = seededRandom(20260312n);
  for (let i = 0; i < 500; i++) {
    const a = (random() ** (1n + (random() % 4n))) >> (random() % 60n);
    const b = random() >> (random() % 64n);
    const root = integerSquareRoot(a);
    ok(root * root <= a && (root + 1n) ** 2n > a);
    strictEqual(integerSquareRoot(a * a), a);
    strictEqual(bitLength(a), a === 0n ? 0 : a.toString(2).length);
    const zeros = Number(random() % 3000n);
    strictEqual(trailingZeros((a * 2n + 1n) << BigInt(zeros)), zeros);
    strictEqual(trailingZeros(-(a * 2n + 1n) << BigInt(zeros)), zeros);
    const divisor = greatestCommonDivisor(a * b, b * 15n);
    if (b !== 0n) deepStrictEqual([(a * b) % divisor, (b * 15n) % divisor, divisor % b], [0n, 0n, 0n]);
    strictEqual(greatestCommonDivisor(a, 0n), a);
    strictEqual(greatestCommonDivisor(0n, b), b);
  }
});

test('the greatest common divisor of long integers is that of Euclid', () => {
  const euclid = (a: bigint, b: bigint): bigint => (b === 0n ? a : euclid(b, a % b));
  const random = seededRandom(20260313n);
  const long = (greatest: number): bigint => {
    let value = random();
    const words = Number(random() % BigInt(greatest));
    for (let i = 0; i < words; i++) value = (value << 64n) + random();
    return value;
  };
  for (let i = 0; i < 400; i++) {
    const shared = long(8);
    const [a, b] = [shared * long(40), shared * long(40)];
    strictEqual(greatestCommonDivisor(a, b), euclid(a, b));
  }
  // Only quotients of 1; a gap of thousands of digits; numbers at the ends of what a double holds.
  const fibonacci = [0n, 1n];
  while (fibonacci.length < 3000) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
  strictEqual(greatestCommonDivisor(fibonacci[2999]!, fibonacci[2998]!), 1n);
  strictEqual(greatestCommonDivisor(fibonacci[2000]!, fibonacci[1500]!), fibonacci[500]);
  strictEqual(greatestCommonDivisor(3n ** 5000n, 3n ** 70n * 7n), 3n ** 70n);
  for (const bits of [89n, 90n, 959n, 960n, 1023n, 1024n, 1025n, 1984n])
    strictEqual(greatestCommonDivisor(2n ** bits, 2n ** bits + 2n ** 80n), 2n ** 80n);
});
