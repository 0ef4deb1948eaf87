import type { Rational } from '../scalar/rational.js';
import type { Ordering } from '../scalar/scalar.js';

/** A number system whose numbers stand in registers: flat arrays, without an object for each number. */
export interface Machine<T> {
  /** Makes room for so many registers; what they hold is kept. */
  reserve(registers: number): void;
  load(register: number, value: Rational): void;
  write(register: number, value: T): void;
  /** Does all instructions. Throws what the operations of the number system throw. */
  run(code: Int32Array): void;
  compare(a: number, b: number): Ordering;
  isNonzero(a: number): boolean;
  /** A double near the number. */
  approximate(a: number): number;
  /** An upper bound on |a|. */
  size(a: number): number;
  /** An upper bound on |a − b|. */
  distance(a: number, b: number): number;
  /** What so many registers hold, flat; `paste` puts it back. */
  copy(first: number, count: number): readonly Float64Array[];
  paste(first: number, numbers: readonly Float64Array[]): void;
  /** The number as an element of the number system. */
  read(register: number): T;
}
