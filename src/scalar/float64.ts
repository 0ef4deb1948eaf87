import { toFloat } from './rational-float.js';
import type { Ordering, Scalar } from './scalar.js';

/**
 * What IEEE 754 doubles do: every operation rounded to nearest, in the order written. It promises nothing about the
 * exact value and never refuses: the root of a negative number and 0/0 are NaN. NaN and the infinities (an overflow,
 * not a number) compare `undecided`. exp, ln and cos are those of the JavaScript engine.
 */
export const float64: Scalar<number> = {
  name: 'float64',
  exact: false,
  fromRational: toFloat,
  fromInteger: (value) => value,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  neg: (a) => -a,
  abs: Math.abs,
  sqrt: Math.sqrt,
  exp: Math.exp,
  ln: Math.log,
  cos: Math.cos,
  sum,
  dot,
  compare,
  isNonzero: (a) => a !== 0 && Number.isFinite(a),
  approximate: (a) => a,
};

function sum(terms: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < terms.length; i++) total += terms[i]!;
  return total;
}

function dot(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) throw new RangeError(`dot of ${a.length} and ${b.length} numbers`);
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function compare(a: number, b: number): Ordering {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return 'undecided';
  return a < b ? 'less' : a > b ? 'greater' : 'equal';
}
