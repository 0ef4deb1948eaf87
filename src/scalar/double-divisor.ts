/** Below this, V8 takes remainders as integers, which is faster than by division. */
const SHORT = 2 ** 31;

/** The greatest common divisor of two integers from 0 to 2^53, by Euclid's method. */
export function commonDivisorOfDoubles(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y >= SHORT) {
    // The floor of the rounded quotient is at most 1 too large, and its product with y at most x + 1: hence exact.
    // Of the remainder and what it lacks to y, the smaller one does as well.
    const rest = Math.abs(x - Math.floor(x / y) * y);
    x = y;
    y = rest + rest > y ? y - rest : rest;
  }
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
