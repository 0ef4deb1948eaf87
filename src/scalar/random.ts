/** A source of integers, uniform from 0 to 2^64 − 1. The same seed gives the same sequence. */
export type Random = () => bigint;

const INCREMENT = 0x9e3779b97f4a7c15n;

/** SplitMix64 (Steele, Lea, Flood 2014): a counter, mixed. */
export function seededRandom(seed: bigint): Random {
  let state = BigInt.asUintN(64, seed);
  return () => {
    state = BigInt.asUintN(64, state + INCREMENT);
    return mix(state);
  };
}

/** A bijection of the 64-bit integers in which every input bit moves about half of the output bits. */
export function mix(word: bigint): bigint {
  const first = BigInt.asUintN(64, (word ^ (word >> 30n)) * 0xbf58476d1ce4e5b9n);
  const second = BigInt.asUintN(64, (first ^ (first >> 27n)) * 0x94d049bb133111ebn);
  return second ^ (second >> 31n);
}

/** Uniform from 0 to bound − 1, for 1 ≤ bound ≤ 2^64. Rejection: a remainder alone would favour small numbers. */
export function below(random: Random, bound: bigint): bigint {
  const limit = 2n ** 64n - (2n ** 64n % bound);
  let word = random();
  while (word >= limit) word = random();
  return word % bound;
}
