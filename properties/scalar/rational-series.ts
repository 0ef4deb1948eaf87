import { type Rational, ratio, rational } from '../../src/scalar/rational.js';

/** Two rationals with the value between them. */
export type Bounds = readonly [Rational, Rational];

/** exp x: n terms of Taylor's series; for n > 2·|x| the rest is at most twice the first term left out. */
export function expBounds(x: Rational, terms: number): Bounds {
  return series(x, terms, (n) => BigInt(n), 2n);
}

/** cos x: once the terms decrease (2n > |x|), the rest of the alternating series is at most its first term. */
export function cosBounds(x: Rational, terms: number): Bounds {
  return series(rational.neg(rational.mul(x, x)), terms, (n) => BigInt(2 * n * (2 * n - 1)), 1n);
}

/** Σ xⁿ/(d₁⋯dₙ) for n below `terms`, and `factor` times the term at `terms`, over one denominator. */
function series(x: Rational, terms: number, divisor: (n: number) => bigint, factor: bigint): Bounds {
  const above = x.exponent > 0 ? x.numerator << BigInt(x.exponent) : x.numerator;
  const below = x.exponent < 0 ? x.denominator << BigInt(-x.exponent) : x.denominator;
  let sum = 0n;
  let term = 1n;
  let denominator = 1n;
  for (let n = 1; n <= terms; n++) {
    sum += term;
    term *= above;
    const next = below * divisor(n);
    sum *= next;
    denominator *= next;
  }
  const rest = factor * (term < 0n ? -term : term);
  return [ratio(sum - rest, denominator), ratio(sum + rest, denominator)];
}
