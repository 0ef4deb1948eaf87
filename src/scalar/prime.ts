import { below, type Random } from './random.js';

const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n];
/** Below this, the first nine bases are enough. */
const NINE = 3825123056546413051n;

const SMALL = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43];
/** Still a safe integer: one remainder tells of all. */
const PRODUCT = BigInt(SMALL.reduce((product, prime) => product * prime));

/**
 * Whether n < 2^64 is prime. Certain: Miller–Rabin is exact there, to these twelve bases (Sorenson, Webster 2015) and
 * to nine below 3.8·10^18 (Jiang, Deng 2014).
 */
export function isPrime(n: bigint): boolean {
  if (n >= 2n ** 64n) throw new RangeError('isPrime is for numbers below 2^64');
  if (n < 2n) return false;
  if ((n & 1n) === 0n) return n === 2n;
  const rest = Number(n % PRODUCT);
  for (const prime of SMALL) if (rest % prime === 0) return n === BigInt(prime);
  let odd = n - 1n;
  let halvings = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    halvings++;
  }
  const bases = n < NINE ? BASES.slice(0, 9) : BASES;
  return bases.every((base) => isProbablePrime(n, base, odd, halvings));
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

/** base^exponent modulo `modulus`, exponent ≥ 0. From the first digit on, so that a small base stays a small factor. */
export function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  for (const digit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (digit === '1') result = (result * base) % modulus;
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
