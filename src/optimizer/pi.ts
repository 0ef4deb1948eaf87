import { NotRepresentable } from '../scalar/failure.js';
import { type Rational, ratio } from '../scalar/rational.js';
import type { Scalar } from '../scalar/scalar.js';

/** Enough for every precision in use: the number systems stop at 500 digits. */
const DIGITS = 1000;

/**
 * An element that holds π. Given two rationals lower < π < upper, so close that the system cannot tell them apart, the
 * two sets a ∋ lower and b ∋ upper meet, and then b + (a − a) holds everything between lower and upper. In `float64` that
 * is the double nearest to π, `Math.PI`. Exact systems, and any that tells the two apart, throw `NotRepresentable`.
 */
export function enclosePi<T>(S: Scalar<T>): T {
  // The value depends on nothing but the system, whose elements it is one of: that is all the cast says.
  if (!held.has(S)) held.set(S, enclose(S));
  return held.get(S) as T;
}

const held = new WeakMap<object, unknown>();

function enclose<T>(S: Scalar<T>): T {
  if (S.exact) throw new NotRepresentable('π is irrational');
  const { lower, upper } = piBounds();
  const a = S.fromRational(lower);
  const b = S.fromRational(upper);
  const order = S.compare(a, b);
  if (order !== 'undecided' && order !== 'equal') {
    throw new NotRepresentable(`π is known here to ${DIGITS} digits only`);
  }
  return S.add(b, S.sub(a, a));
}

interface Bounds {
  readonly lower: Rational;
  readonly upper: Rational;
}

let known: Bounds | undefined;

/** Machin: π = 16·arctan(1/5) − 4·arctan(1/239), in units of 10^−(DIGITS + 10). */
export function piBounds(): Bounds {
  if (known === undefined) {
    const unit = 10n ** BigInt(DIGITS + 10);
    const middle = 16n * arctanOfInverse(5n, unit) - 4n * arctanOfInverse(239n, unit);
    // Each series has fewer than 2000 terms, each rounded by less than one unit, and a rest below one unit.
    const error = 20n * 2000n;
    known = { lower: ratio(middle - error, unit), upper: ratio(middle + error, unit) };
  }
  return known;
}

/** arctan(1/x) = Σ (−1)ᵏ/((2k + 1)·x^(2k + 1)), times `unit`. */
function arctanOfInverse(x: bigint, unit: bigint): bigint {
  let total = 0n;
  let power = unit / x;
  for (let k = 0n; power > 0n; k += 1n) {
    const term = power / (2n * k + 1n);
    total += k % 2n === 0n ? term : -term;
    power /= x * x;
  }
  return total;
}
