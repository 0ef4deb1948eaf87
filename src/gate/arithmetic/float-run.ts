import { float64 } from '../../scalar/float64.js';
import { toFloat } from '../../scalar/rational.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { Dtype } from '../subject/stream.js';
import type { Lifting } from './lifting.js';

const round = Math.fround;

/** IEEE float32: each operation of float64 rounded once more, which for these operations is the correct rounding. */
const float32: Scalar<number> = {
  ...float64,
  name: 'float32',
  fromRational: (value) => round(toFloat(value)),
  fromInteger: round,
  add: (a, b) => round(a + b),
  sub: (a, b) => round(a - b),
  mul: (a, b) => round(a * b),
  div: (a, b) => round(a / b),
  sqrt: (a) => round(Math.sqrt(a)),
  sum: (terms) => terms.reduce((total, term) => round(total + term), 0),
  dot: (a, b) => a.reduce((total, left, i) => round(total + round(left * b[i])), 0),
};

const lifted = (S: Scalar<number>, convert: (value: number) => number): Lifting<number> => ({
  S,
  given: convert,
  overwritten: (_, value) => convert(value),
  hyper: (_, value) => convert(value),
  constant: (value) => convert(toFloat(value)),
  unknown: Number.NaN,
  narrowed: round,
  stored: (value) => value,
});

/** A program that computes each operation as the formula has it, in the format. */
export const floatRuns: Readonly<Record<Dtype, Lifting<number>>> = {
  float64: lifted(float64, (value) => value),
  float32: lifted(float32, round),
};
