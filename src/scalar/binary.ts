/** 2^e for every exponent a double can hold, exactly: `2 ** e` is only promised to be near. */
const POWERS = new Float64Array(1074 + 1024);
for (let index = 0, power = 5e-324; index < POWERS.length; index++, power *= 2) POWERS[index] = power;

/** 2^exponent, exact for −1074 ≤ exponent ≤ 1023. */
export function powerOfTwo(exponent: number): number {
  return POWERS[exponent + 1074]!;
}

const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);
// The order of the two halves of a double is the machine's.
value[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;

/** The integer significand of |x|, below 2^53: |x| = significand(x) · 2^significandExponent(x), x finite. */
export function significand(x: number): number {
  value[0] = x;
  const high = words[HIGH]!;
  const hidden = (high & 0x7ff00000) === 0 ? 0 : 0x100000;
  return ((high & 0xfffff) | hidden) * 0x100000000 + words[1 - HIGH]!;
}

/** The exponent of the last place of x: see `significand`. */
export function significandExponent(x: number): number {
  value[0] = x;
  return Math.max(1, (words[HIGH]! >>> 20) & 0x7ff) - 1075;
}
