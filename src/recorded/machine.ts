import type { Rational } from '../scalar/rational.js';
import type { Ordering } from '../scalar/scalar.js';

/** A number system whose numbers stand in registers. */
export interface Machine<T> {
  /** Makes room for so many registers; what they hold is kept. */
  reserve(registers: number): void;
  load(register: number, value: Rational): void;
  /** Does all instructions. Throws what the operations of the number system throw. */
  run(code: Int32Array): void;
  compare(a: number, b: number): Ordering;
  isNonzero(a: number): boolean;
  /** A double near the number. */
  approximate(a: number): number;
  /** The number as an element of the number system. */
  read(register: number): T;
}

/** One whose registers are flat arrays, without an object for each number. */
export interface FlatMachine<T> extends Machine<T> {
  write(register: number, value: T): void;
  /** What so many registers hold; `paste` puts it back. */
  copy(first: number, count: number): readonly Float64Array[];
  paste(first: number, numbers: readonly Float64Array[]): void;
}
