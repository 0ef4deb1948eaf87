import { nearestErrorBound, productError } from './ball-rounding.js';
import { type DoubleDoubleBall, enclose } from './double-double-operations.js';
import { type Rational, rational } from './rational.js';
import { fromFloat, toFloat } from './rational-float.js';

const small = 2n ** 53n;

/** The nearest double, and the one nearest to what is left. */
export function fromRational(value: Rational): DoubleDoubleBall {
  const { numerator, denominator, exponent } = value;
  if (numerator < small && numerator > -small && denominator < small && Math.abs(exponent) < 800) {
    return quotient(Number(numerator), Number(denominator), 2 ** exponent);
  }
  const nearest = toFloat(value);
  if (!Number.isFinite(nearest)) return enclose(nearest, 0, 0);
  const rest = rational.sub(value, fromFloat(nearest));
  if (!rational.isNonzero(rest)) return { high: nearest, low: 0, radius: 0 };
  const second = toFloat(rest);
  const exact = rational.compare(rest, fromFloat(second)) === 'equal';
  const high = nearest + second;
  return enclose(high, second - (high - nearest), exact ? 0 : nearestErrorBound(second));
}

/** top/bottom·scale for two integers, bottom odd, and a power of two, far from over- and underflow. */
function quotient(top: number, bottom: number, scale: number): DoubleDoubleBall {
  if (bottom === 1) return { high: top * scale, low: 0, radius: 0 };
  const nearest = top / bottom;
  const product = nearest * bottom;
  // The remainder of a rounded quotient is a double.
  const remainder = top - product - productError(nearest, bottom, product);
  const second = (remainder / bottom) * scale;
  const high = nearest * scale + second;
  return { high, low: second - (high - nearest * scale), radius: nearestErrorBound(second) };
}
