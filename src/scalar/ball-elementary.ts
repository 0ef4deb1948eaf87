import { type Ball, enclose } from './ball-operations.js';
import { OUTWARDS, ROUNDOFF, SMALLEST } from './ball-rounding.js';
import { powerOfTwo, significand, significandExponent } from './binary.js';
import { OutsideDomain } from './failure.js';
import { type Binary, cosine, exponential, naturalLogarithm } from './fixed-point.js';

/**
 * exp, ln and cos of balls over float64. The centre is what JavaScript computes, which promises no accuracy; how far it
 * is off is measured against integer arithmetic with these many digits.
 */
const digits = 64;

/** e^(c + α) − eᶜ ≤ eᶜ·(r + r²) for |α| ≤ r ≤ 1. */
export function exp({ centre: c, radius }: Ball): Ball {
  const centre = Math.exp(c);
  const exact = Number.isFinite(centre) && radius <= 1 ? exponential(binary(c), digits) : undefined;
  if (exact === undefined) return enclose(Number.NaN, Infinity);
  const error = distance(centre, exact);
  const spread = radius === 0 ? 0 : (centre + error) * (radius + radius * radius) * OUTWARDS + SMALLEST;
  return enclose(centre, (error + spread) * OUTWARDS);
}

/** |ln(c + α) − ln c| ≤ r/(c − r) for |α| ≤ r < c. */
export function ln({ centre: c, radius }: Ball): Ball {
  if (c + radius <= 0) throw new OutsideDomain('ln of a number that is not positive');
  const least = radius === 0 ? c : (c - radius) * (1 - 2 * ROUNDOFF);
  if (!(least > 0) || !Number.isFinite(c)) return enclose(Number.NaN, Infinity);
  const centre = Math.log(c);
  const error = c === 1 ? 0 : distance(centre, naturalLogarithm(binary(c), digits));
  const spread = radius === 0 ? 0 : (radius / least) * OUTWARDS + SMALLEST;
  return enclose(centre, (error + spread) * OUTWARDS);
}

/** |cos(c + α) − cos c| ≤ |α|. */
export function cos({ centre: c, radius }: Ball): Ball {
  const exact = Number.isFinite(c) ? cosine(binary(c), digits) : undefined;
  if (exact === undefined) return enclose(Number.NaN, Infinity);
  const centre = Math.cos(c);
  return enclose(centre, (distance(centre, exact) + radius) * OUTWARDS);
}

function binary(x: number): Binary {
  const size = BigInt(significand(x));
  return { mantissa: x < 0 ? -size : size, exponent: significandExponent(x) };
}

/** An upper bound on |x − y| for every y within 2 units of the last place of `exact`; 0 if that is an integer's eˣ. */
function distance(x: number, exact: Binary): number {
  const own = binary(x);
  const least = Math.min(own.exponent, exact.exponent);
  const difference =
    (own.mantissa << BigInt(own.exponent - least)) - (exact.mantissa << BigInt(exact.exponent - least));
  // e⁰ = cos 0 = 1 is exact, all else off by at most two units.
  const units = exact.mantissa === 1n && exact.exponent === 0 ? 0n : 2n << BigInt(exact.exponent - least);
  return scaled((difference < 0n ? -difference : difference) + units, least);
}

/** An upper bound on value·2^exponent, for a value that is not negative. */
function scaled(value: bigint, exponent: number): number {
  if (value === 0n) return 0;
  if (exponent < -1074) return scaled((value >> BigInt(-1074 - exponent)) + 1n, -1074);
  return Number(value) * OUTWARDS * powerOfTwo(exponent);
}
