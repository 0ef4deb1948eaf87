import { toFloat } from '../../scalar/rational.js';
import { decayRates } from '../specification/symbols.js';
import type { Dtype } from '../subject/stream.js';
import type { Lifting } from './lifting.js';
import { precisions } from './precision.js';
import { EVERYTHING, given, Rounded, stored } from './rounded.js';
import { roundedArithmetic } from './rounded-arithmetic.js';

/** Some roundings to float32. */
const NARROW = 2 ** -21;

/** The running error analysis for programs of one precision; see `roundedArithmetic` for the programs it covers. */
function errorAnalysis(dtype: Dtype): Lifting<Rounded> {
  const precision = precisions[dtype];
  const S = roundedArithmetic(precision);
  const has = (value: number) => dtype === 'float64' || Math.fround(value) === value;
  return {
    S,
    given: (value) => given(value),
    // What has left the range may live on in a state that the formula does not have: 0·NaN is NaN.
    overwritten: (was, value) => (was.radius === Infinity ? EVERYTHING : given(value)),
    hyper(name, value) {
      const size = Math.abs(value);
      const radius = has(value) ? 0 : size * precision.roundoff * (1 + 2 ** -50) + precision.smallestNormal;
      return new Rounded(value, radius, decayRates.has(name) ? Math.max(1, size) : size, true);
    },
    constant: (value) => new Rounded(toFloat(value), 2 * precision.roundoff * toFloat(value), 1, true),
    unknown: EVERYTHING,
    narrowed: (a) =>
      new Rounded(a.centre, a.radius + NARROW * Math.abs(a.centre), a.magnitude, a.constant, a.terms),
    stored,
  };
}

export const errorAnalyses: Readonly<Record<Dtype, Lifting<Rounded>>> = {
  float64: errorAnalysis('float64'),
  float32: errorAnalysis('float32'),
};
