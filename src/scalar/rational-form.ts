import { greatestCommonDivisor } from './common-divisor.js';
import { OutsideDomain } from './failure.js';
import { trailingZeros } from './integer.js';
import type { Rational } from './rational.js';

export const ZERO: Rational = { numerator: 0n, denominator: 1n, exponent: 0 };
export const ONE: Rational = { numerator: 1n, denominator: 1n, exponent: 0 };

/** The normal form of numerator/denominator·2^exponent; the denominator is odd and positive. */
export function normalForm(numerator: bigint, denominator: bigint, exponent: number): Rational {
  if (numerator === 0n) return ZERO;
  const zeros = (numerator & 1n) === 1n ? 0 : trailingZeros(numerator);
  const odd = zeros === 0 ? numerator : numerator >> BigInt(zeros);
  if (denominator === 1n) return { numerator: odd, denominator, exponent: exponent + zeros };
  const divisor = greatestCommonDivisor(odd < 0n ? -odd : odd, denominator);
  if (divisor === 1n) return { numerator: odd, denominator, exponent: exponent + zeros };
  return { numerator: odd / divisor, denominator: denominator / divisor, exponent: exponent + zeros };
}

/**
 * The rational numerator/denominator, exactly. Numbers must be safe integers (`RangeError` otherwise: 0.1 is not one
 * tenth); a zero denominator is `OutsideDomain`.
 */
export function ratio(numerator: number | bigint, denominator: number | bigint = 1n): Rational {
  const above = wholeNumber(numerator);
  const below = wholeNumber(denominator);
  if (below === 0n) throw new OutsideDomain(`${above}/0`);
  const zeros = trailingZeros(below);
  const odd = below >> BigInt(zeros);
  return odd < 0n ? normalForm(-above, -odd, -zeros) : normalForm(above, odd, -zeros);
}

function wholeNumber(value: number | bigint): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`not a safe integer: ${value}`);
  }
  return BigInt(value);
}
