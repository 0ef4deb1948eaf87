import type { Matrix, Vector } from '../src/linear/types.js';
import type { Rational, Scalar } from '../src/scalar/index.js';

/** The numbers of one instance of a workload, by name: scalars, vectors and matrices over one number system. */
export type Inputs<T> = Readonly<Record<string, T | Vector<T> | Matrix<T>>>;

/** The same instance over another number system. */
export function embed<T>(S: Scalar<T>, inputs: Inputs<Rational>): Inputs<T> {
  return replaced(inputs, S.fromRational);
}

/** The same instance with something else in the place of each number, asked for in the order of `flat`. */
export function replaced<From, To>(inputs: Inputs<From>, by: (value: From) => To): Inputs<To> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, mapped(value as Nested<From>, by)]),
  ) as Inputs<To>;
}

/** All numbers of an instance in order: by name as they stand, matrices by rows. */
export function flat<T>(inputs: Inputs<T>): readonly T[] {
  return Object.values(inputs).flatMap((value) => (isList(value) ? (value.flat() as T[]) : [value as T]));
}

type Nested<T> = T | readonly Nested<T>[];

function mapped<From, To>(value: Nested<From>, of: (value: From) => To): Nested<To> {
  return isList(value) ? value.map((item) => mapped(item, of)) : of(value);
}

function isList<T>(value: Nested<T>): value is readonly Nested<T>[] {
  return Array.isArray(value);
}
