import type { Rational } from '../../scalar/rational.js';
import type { Scalar } from '../../scalar/scalar.js';
import type { NumberName } from '../specification/symbols.js';

/** A number system, and how what is fed to an optimizer gets into it. */
export interface Lifting<T> {
  readonly S: Scalar<T>;
  /** A gradient or a parameter. */
  given(value: number): T;
  hyper(name: NumberName, value: number): T;
  constant(value: Rational): T;
  /** A parameter that the caller writes in the place of `was`. */
  overwritten(was: T, value: number): T;
  /** What a branch leaves that this system cannot decide. */
  readonly unknown: T;
  /** A number that was computed in float32, and so were numbers that are computed from it on the way. */
  narrowed(value: T): T;
  /** A number that is kept from one step to the next. */
  stored(value: T): T;
}
