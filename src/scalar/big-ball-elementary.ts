import {
  type BigBall,
  exactly,
  fitted,
  INDEFINITE,
  NARROWLY,
  scaled,
  WIDELY,
  ZERO,
} from './big-ball-number.js';
import { OutsideDomain } from './failure.js';
import { type Binary, cosine, exponential, naturalLogarithm } from './fixed-point.js';
import { bitLength } from './integer.js';

/** exp, ln and cos of big balls: the integer series at the centre, and how far the radius can carry from there. */

/** e^(c + α) − eᶜ ≤ eᶜ·(r + r²) for |α| ≤ r ≤ 1. */
export function exp(a: BigBall, width: number): BigBall {
  if (a.magnitude === 0 && a.radius === 0) return exactly(1n, 0);
  const radius = scaled(a.radius, a.exponent);
  const centre = radius <= 1 ? exponential(binary(a), width - 2) : undefined;
  if (centre === undefined) return INDEFINITE;
  const spread = (Number(centre.mantissa) + 2) * (radius + radius * radius);
  return around(centre, spread, width);
}

/** |ln(c + α) − ln c| ≤ r/(c − r) for |α| ≤ r < c. */
export function ln(a: BigBall, width: number): BigBall {
  const nothingAbove = a.significand <= 0n && a.magnitude * NARROWLY >= a.radius * WIDELY;
  if (nothingAbove) throw new OutsideDomain('ln of a number that is not positive');
  const least = a.magnitude * NARROWLY - a.radius * WIDELY;
  if (a.significand <= 0n || !(least > 0)) return INDEFINITE;
  if (a.radius === 0 && a.significand === 1n && a.exponent === 0) return ZERO;
  const centre = naturalLogarithm(binary(a), width - 2);
  return around(centre, scaled((a.radius / least) * WIDELY, -centre.exponent), width);
}

/** |cos(c + α) − cos c| ≤ |α|. */
export function cos(a: BigBall, width: number): BigBall {
  if (a.magnitude === 0 && a.radius === 0) return exactly(1n, 0);
  const centre = a.radius < Infinity ? cosine(binary(a), width - 2) : undefined;
  if (centre === undefined) return INDEFINITE;
  return around(centre, scaled(a.radius, a.exponent - centre.exponent), width);
}

/** All numbers within two units and the spread. */
function around({ mantissa, exponent }: Binary, spread: number, width: number): BigBall {
  const digits = bitLength(mantissa < 0n ? -mantissa : mantissa);
  return fitted(mantissa, exponent, (spread + 2) * WIDELY, digits, width);
}

function binary({ significand, exponent }: BigBall): Binary {
  return { mantissa: significand, exponent };
}
