import type { Rational } from './rational.js';

/** The outcome of comparing two numbers. `undecided` is a value of its own: it is never a pass. */
export type Ordering = 'less' | 'equal' | 'greater' | 'undecided';

/**
 * One number system. A theorem or an optimizer is written once, against this dictionary, and run on all of them.
 *
 * The contract: `T` stands for one exact real number (for a prime field: one residue). An exact system holds that
 * number itself, an enclosing one holds a set that contains it, and every operation keeps that promise: the result of
 * `add(a, b)` holds `x + y` for every `x` held by `a` and `y` held by `b`.
 *
 * Operations may refuse, and refuse only in two ways:
 * - `OutsideDomain`: the operation has no value (division by an exact zero, root of a negative number).
 * - `NotRepresentable`: the value exists but not in this system (√2 as a rational); the engine goes on to the next one.
 * An enclosing system that cannot exclude a pole returns an element that compares `undecided` with everything.
 */
export interface Scalar<T> {
  /** Short name, as reports print it: `float64`, `ball`, `double-double`, `ball-256`, `rational`, `field`, `decimal`. */
  readonly name: string;
  /** True if every element holds exactly one number, so that `compare` never says `undecided` for lack of digits. */
  readonly exact: boolean;

  fromRational(value: Rational): T;
  /** `value` is a safe integer. */
  fromInteger(value: number): T;

  add(a: T, b: T): T;
  sub(a: T, b: T): T;
  mul(a: T, b: T): T;
  div(a: T, b: T): T;
  neg(a: T): T;
  abs(a: T): T;
  /** The non-negative square root. */
  sqrt(a: T): T;
  exp(a: T): T;
  ln(a: T): T;
  cos(a: T): T;

  /** The sum of all terms, left to right in `float64`; zero for none. Tighter or faster than repeated `add`. */
  sum(terms: readonly T[]): T;
  /** The inner product Σ aᵢ·bᵢ of two arrays of the same length, left to right in `float64`. */
  dot(a: readonly T[], b: readonly T[]): T;
  /** All inner products: entry [i][j] is `dot(rows[i], columns[j])`. A system may share work between them. */
  products?(rows: readonly (readonly T[])[], columns: readonly (readonly T[])[]): T[][];

  /** NaN, overflow and overlapping enclosures are `undecided`. A prime field has no order: `equal` or `undecided`. */
  compare(a: T, b: T): Ordering;
  /**
   * Of two numbers that `compare` cannot order: true only if they are certainly not equal, false if they are very
   * likely equal. Enclosures that overlap tell neither.
   */
  differ?(a: T, b: T): boolean | undefined;
  /** True only if the number is certainly not zero. */
  isNonzero(a: T): boolean;

  /** A float64 near the number, for reports and for choosing pivots; NaN where there is no sensible one. */
  approximate(a: T): number;
}
