import { powerOfTwo, significand, significandExponent } from './binary.js';
import { bitLength } from './integer.js';
import type { Rational } from './rational.js';
import { normalForm } from './rational-form.js';

/** The number a double holds, exactly. `RangeError` for NaN and the infinities. */
export function fromFloat(x: number): Rational {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite number: ${x}`);
  const integer = BigInt(significand(x));
  return normalForm(x < 0 ? -integer : integer, 1n, significandExponent(x));
}

/**
 * The double nearest to the rational, ties to even, as IEEE division rounds: subnormals and signed infinities
 * included. Zero is +0; a negative number too small for a double is −0.
 */
export function toFloat(q: Rational): number {
  const above = Number(q.numerator);
  const below = Number(q.denominator);
  // Below 2^53 both are exact, and a longer integer is never rounded to less than that.
  if (Math.abs(above) < 2 ** 53 && below < 2 ** 53 && Math.abs(q.exponent) <= 900) {
    // One rounding only: the quotient is normal, and so is its exact product with the power of two.
    return (above / below) * powerOfTwo(q.exponent);
  }
  const negative = q.numerator < 0n;
  const nearest = roundToNearest(negative ? -q.numerator : q.numerator, q.denominator, q.exponent);
  return negative ? -nearest : nearest;
}

/** Three bits more than a significand would do; the last one is sticky. */
const QUOTIENT_BITS = 58;

function roundToNearest(above: bigint, below: bigint, scale: number): number {
  const magnitude = bitLength(above) - bitLength(below);
  if (magnitude + scale > 1026) return Infinity;
  if (magnitude + scale < -1080) return 0;
  const shift = QUOTIENT_BITS - magnitude;
  const numerator = shift > 0 ? above << BigInt(shift) : above;
  const denominator = shift < 0 ? below << BigInt(-shift) : below;
  let quotient = numerator / denominator;
  if (quotient * denominator !== numerator) quotient |= 1n;
  const exponent = scale - shift;
  const lastPlace = Math.max(bitLength(quotient) - 53 + exponent, -1074);
  if (lastPlace > 971) return Infinity;
  const dropped = BigInt(lastPlace - exponent);
  const kept = quotient >> dropped;
  const rest = quotient - (kept << dropped);
  const half = 1n << (dropped - 1n);
  const rounded = rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
  return Number(rounded) * powerOfTwo(lastPlace);
}
