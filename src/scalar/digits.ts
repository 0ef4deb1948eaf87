/**
 * Long integers as arrays of digits to the base 2^26, the least one first. Products of digits, and their sums, are
 * exact in doubles; and an array that is used again costs less than a bigint for each intermediate number.
 */
export const DIGIT_BITS = 26;
export const BASE = 2 ** DIGIT_BITS;
const MASK = BASE - 1;

/** An integer below 2^(64·n) has at most so many digits. */
export const digitsOfWords = (n: number): number => Math.ceil((64 * n) / DIGIT_BITS);

/** How many 64-bit words an integer that is not negative has. */
export function countWords(value: bigint): number {
  let count = 0;
  for (let rest = value; rest !== 0n; rest >>= 64n) count += 1;
  return count;
}

let words = new BigUint64Array(32);
let halves = new Uint32Array(words.buffer);

/** Makes room for integers of so many 64-bit words. */
export function allowWords(count: number): void {
  words = new BigUint64Array(count + 1);
  halves = new Uint32Array(words.buffer);
}

/** Writes the digits of an integer that is not negative, and zeros beyond them up to `length`; returns the length. */
export function readDigits(value: bigint, digits: Float64Array, length = 0): number {
  let count = 0;
  // A typed array keeps the lowest 64 bits.
  for (let rest = value; rest !== 0n; rest >>= 64n) words[count++] = rest;
  words[count] = 0n;
  const bits = count * 64;
  let place = 0;
  for (let at = 0; at < bits; at += DIGIT_BITS) {
    const half = at >>> 5;
    const offset = at & 31;
    let digit = halves[half]! >>> offset;
    if (offset > 32 - DIGIT_BITS) digit |= halves[half + 1]! << (32 - offset);
    digits[place++] = digit & MASK;
  }
  while (place < length) digits[place++] = 0;
  return place;
}

/** The integer of the `length` least digits. */
export function fromDigits(digits: Float64Array, length: number): bigint {
  let value = 0n;
  let place = length;
  if (length % 2 === 1) value = BigInt(digits[--place]!);
  for (; place > 0; place -= 2) {
    value = (value << BigInt(2 * DIGIT_BITS)) | BigInt(digits[place - 1]! * BASE + digits[place - 2]!);
  }
  return value;
}

/** Turns digits of −x, in the complement of BASE^length, into those of x. */
export function negateDigits(digits: Float64Array, length: number): void {
  let carry = 0;
  for (let i = 0; i < length; i++) {
    const digit = carry - digits[i]!;
    carry = digit < 0 ? -1 : 0;
    digits[i] = digit < 0 ? digit + BASE : digit;
  }
}

/** A double near the three leading digits. */
export function leadingDigits(digits: Float64Array, length: number): number {
  return (digits[length - 1]! * BASE + digits[length - 2]!) * BASE + digits[length - 3]!;
}

/** Replaces a and b by |p·a + q·b| and |r·a + s·b|; p and q, and r and s, have opposite signs. */
export function combineDigits(
  a: Float64Array,
  b: Float64Array,
  length: number,
  p: number,
  q: number,
  r: number,
  s: number,
): void {
  let carryA = 0;
  let carryB = 0;
  for (let i = 0; i < length; i++) {
    const digitA = a[i]!;
    const digitB = b[i]!;
    const nextA = p * digitA + q * digitB + carryA;
    const nextB = r * digitA + s * digitB + carryB;
    carryA = Math.floor(nextA * (1 / BASE));
    carryB = Math.floor(nextB * (1 / BASE));
    a[i] = nextA - carryA * BASE;
    b[i] = nextB - carryB * BASE;
  }
  if (carryA < 0) negateDigits(a, length);
  if (carryB < 0) negateDigits(b, length);
}
