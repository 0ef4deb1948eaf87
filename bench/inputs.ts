import type { Matrix, Vector } from '../src/linear/types.js';
import type { Rational, Scalar } from '../src/scalar/index.js';

/** The numbers of one instance of a workload, by name: scalars, vectors and matrices over one number system. */
export type Inputs<T> = Readonly<Record<string, T | Vector<T> | Matrix<T>>>;

/** The same instance over another number system. */
export function embed<T>(S: Scalar<T>, inputs: Inputs<Rational>): Inputs<T> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, mapped(value, S.fromRational)]),
  ) as Inputs<T>;
}

/** All numbers of an instance in order: by name as they stand, matrices by rows. */
export function flat(inputs: Inputs<Rational>): readonly Rational[] {
  return Object.values(inputs).flatMap((value) => (isList(value) ? (value.flat() as Rational[]) : [value]));
}

type Nested<T> = T | readonly Nested<T>[];

function mapped<T>(value: Nested<Rational>, of: (q: Rational) => T): Nested<T> {
  return isList(value) ? value.map((item) => mapped(item, of)) : of(value);
}

function isList<T>(value: Nested<T>): value is readonly Nested<T>[] {
  return Array.isArray(value);
}
