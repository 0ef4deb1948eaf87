import { below, type Random } from './random.js';

const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];

/** Whether n < 2^64 is prime. Certain: Miller–Rabin to these twelve bases is exact there (Sorenson, Webster 2015). */
export function isPrime(n: bigint): boolean {
  if (n >= 2n ** 64n) throw new RangeError('isPrime is for numbers below 2^64');
  if (n < 2n) return false;
  for (const base of BASES) if (n % base === 0n) return n === base;
  let odd = n - 1n;
  let halvings = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    halvings++;
  }
  return BASES.every((base) => isProbablePrime(n, base, odd, halvings));
}

function isProbablePrime(n: bigint, base: bigint, odd: bigint, halvings: number): boolean {
  let power = powerModulo(base, odd, n);
  if (power === 1n) return true;
  for (let i = 0; i < halvings; i++) {
    if (power === n - 1n) return true;
    power = (power * power) % n;
  }
  return false;
}

/** Uniform among the primes of exactly `bits` bits, 2 ≤ bits ≤ 64: draw, and reject what is not prime. */
export function randomPrime(random: Random, bits = 61): bigint {
  if (!Number.isInteger(bits) || bits < 2 || bits > 64)
    throw new RangeError(`no primes of ${bits} bits here`);
  const least = 1n << BigInt(bits - 1);
  for (;;) {
    const candidate = least + below(random, least);
    if (isPrime(candidate)) return candidate;
  }
}

/** base^exponent modulo `modulus`, exponent ≥ 0. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The inverse of a modulo a prime, 0 < a < prime. */
export function inverseModulo(a: bigint, prime: bigint): bigint {
  let [rest, last] = [a, prime];
  let [factor, lastFactor] = [1n, 0n];
  while (rest > 1n) {
    const quotient = last / rest;
    const nextRest = last - quotient * rest;
    last = rest;
    rest = nextRest;
    const nextFactor = lastFactor - quotient * factor;
    lastFactor = factor;
    factor = nextFactor;
  }
  return factor < 0n ? factor + prime : factor;
}
