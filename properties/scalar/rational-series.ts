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
  const { last, denominator, sum } = part(1, terms, (n) => ({
    last: above,
    denominator: below * divisor(n),
    sum: above,
  }));
  const before = denominator + sum - last;
  const rest = factor * (last < 0n ? -last : last);
  return [outward(before - rest, denominator, -1n), outward(before + rest, denominator, 1n)];
}

/** Terms from one to another, relative to the term before: their sum and the last of them, over one denominator. */
interface Part {
  readonly last: bigint;
  readonly denominator: bigint;
  readonly sum: bigint;
}

/** From both halves: long numbers are multiplied by numbers as long, which is what they are fast at. */
function part(first: number, last: number, single: (n: number) => Part): Part {
  if (first === last) return single(first);
  const middle = (first + last) >> 1;
  const [a, b] = [part(first, middle, single), part(middle + 1, last, single)];
  return {
    last: a.last * b.last,
    denominator: a.denominator * b.denominator,
    sum: a.sum * b.denominator + a.last * b.sum,
  };
}

/** Many more than anything that is compared has; to find a common factor would take longer than all else. */
const bits = 1200n;

/** The quotient with a power of two as its denominator: towards zero and then, unless it is exact, a unit up or down. */
function outward(numerator: bigint, denominator: bigint, unit: 1n | -1n): Rational {
  const scaled = numerator << bits;
  const rounded = ratio(scaled / denominator + (scaled % denominator === 0n ? 0n : unit));
  return rational.mul(rounded, { ...ratio(1), exponent: -Number(bits) });
}
