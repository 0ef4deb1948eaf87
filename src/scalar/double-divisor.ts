/** Below this a remainder is one of machine integers. */
const SHORT = 2 ** 31;

/** The greatest common divisor of two integers from 0 to 2^53 − 1, by Euclid's method. */
export function commonDivisorOfDoubles(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y > 0) {
    if (x < SHORT && y < SHORT) return ofShortIntegers(x | 0, y | 0);
    // Exact: for integers below 2^53 the quotient never rounds up to the next integer, since x/y = k − j/y with
    // j/y ≤ k·2^−53 would need x ≥ j·(2^53 − 1). Of the remainder and what it lacks to y, the smaller one will do.
    const rest = x - Math.floor(x / y) * y;
    x = y;
    y = rest + rest > y ? y - rest : rest;
  }
  return x;
}

function ofShortIntegers(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
