import { nearestErrorBound } from './ball-rounding.js';
import { type DoubleDoubleBall, enclose } from './double-double-operations.js';
import { type Rational, rational } from './rational.js';
import { fromFloat, toFloat } from './rational-float.js';

/** The nearest double, and the one nearest to what is left. */
export function fromRational(value: Rational): DoubleDoubleBall {
  const nearest = toFloat(value);
  if (!Number.isFinite(nearest)) return enclose(nearest, 0, 0);
  const rest = rational.sub(value, fromFloat(nearest));
  if (!rational.isNonzero(rest)) return { high: nearest, low: 0, radius: 0 };
  const second = toFloat(rest);
  const exact = rational.compare(rest, fromFloat(second)) === 'equal';
  const high = nearest + second;
  return enclose(high, second - (high - nearest), exact ? 0 : nearestErrorBound(second));
}
