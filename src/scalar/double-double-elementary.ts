import { SMALLEST } from './ball-rounding.js';
import { powerOfTwo, significand, significandExponent } from './binary.js';
import { WIDELY } from './double-double-bounds.js';
import { type DoubleDoubleBall, enclose } from './double-double-operations.js';
import { fromRational } from './double-double-rational.js';
import { OutsideDomain } from './failure.js';
import { type Binary, cosine, exponential, naturalLogarithm } from './fixed-point.js';
import { normalForm } from './rational-form.js';

/** exp, ln and cos of double-double balls: the integer series at the centre, and how far the radius can carry from it. */

/** More than a pair of doubles holds, so that what the series leaves out is no part of the radius to speak of. */
const digits = 120;

/** 1 − 16u: |high| times this is at most |high + low|, and a difference of such is rounded too. */
const NARROWLY = 1 - 2 ** -49;

/** e^(c + α) − eᶜ ≤ eᶜ·(r + r²) for |α| ≤ r ≤ 1. */
export function exp(a: DoubleDoubleBall): DoubleDoubleBall {
  const power = a.radius <= 1 ? exponential(binary(a), digits) : undefined;
  if (power === undefined) return INDEFINITE;
  const centre = around(power);
  const greatest = Math.abs(centre.high) * WIDELY + centre.radius;
  return widened(centre, greatest * (a.radius + a.radius * a.radius));
}

/** |ln(c + α) − ln c| ≤ r/(c − r) for |α| ≤ r < c. */
export function ln(a: DoubleDoubleBall): DoubleDoubleBall {
  if (a.high <= 0 && a.radius <= -a.high * NARROWLY)
    throw new OutsideDomain('ln of a number that is not positive');
  const least = a.high * NARROWLY - a.radius * WIDELY;
  if (!(least > 0 && a.high < Infinity)) return INDEFINITE;
  if (a.high === 1 && a.low === 0 && a.radius === 0) return { high: 0, low: 0, radius: 0 };
  return widened(around(naturalLogarithm(binary(a), digits)), a.radius / least);
}

/** |cos(c + α) − cos c| ≤ |α|. */
export function cos(a: DoubleDoubleBall): DoubleDoubleBall {
  const value = a.radius < Infinity ? cosine(binary(a), digits) : undefined;
  return value === undefined ? INDEFINITE : widened(around(value), a.radius);
}

const INDEFINITE: DoubleDoubleBall = { high: Number.NaN, low: 0, radius: Infinity };

/** The centre, exactly. */
function binary({ high, low }: DoubleDoubleBall): Binary {
  const exponent = Math.min(significandExponent(high), significandExponent(low));
  return { mantissa: scaledTo(exponent, high) + scaledTo(exponent, low), exponent };
}

function scaledTo(exponent: number, x: number): bigint {
  const size = BigInt(significand(x)) << BigInt(significandExponent(x) - exponent);
  return x < 0 ? -size : size;
}

/** All numbers within two units of the last place; 1 is exact, as e⁰ and cos 0 are and no other value of the series. */
function around({ mantissa, exponent }: Binary): DoubleDoubleBall {
  const { high, low, radius } = fromRational(normalForm(mantissa, 1n, exponent));
  if (mantissa === 1n && exponent === 0) return { high, low, radius };
  const units = exponent < -1074 ? SMALLEST : 2 * powerOfTwo(Math.min(exponent, 1022));
  return enclose(high, low, (radius + units) * WIDELY);
}

function widened({ high, low, radius }: DoubleDoubleBall, spread: number): DoubleDoubleBall {
  return spread === 0 ? { high, low, radius } : enclose(high, low, (radius + spread) * WIDELY + SMALLEST);
}
