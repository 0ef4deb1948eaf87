import fc from 'fast-check';
import type { Matrix, Vector } from '../../src/linear/types.js';
import type { Rational } from '../../src/scalar/rational.js';
import { ratio } from '../../src/scalar/rational-form.js';

/** Pinned: a failure today is a failure tomorrow. */
export const pinned = (numRuns: number) => ({ seed: 20260102, numRuns });

export const q = (numerator: number, denominator = 1): Rational => ratio(numerator, denominator);
export const rationals = (rows: readonly (readonly number[])[]): Matrix<Rational> =>
  rows.map((row) => row.map((entry) => ratio(entry)));

/** Small fractions; zero often, so that singular matrices and zero pivots occur. */
export const entry: fc.Arbitrary<Rational> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 3 }).map((n) => q(n)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 12 }))
      .map(([n, d]) => q(n, d)),
  },
);

export const vectorOf = (length: number): fc.Arbitrary<Vector<Rational>> =>
  fc.array(entry, { minLength: length, maxLength: length });

export const matrixOf = (rows: number, columns: number): fc.Arbitrary<Matrix<Rational>> =>
  fc.array(vectorOf(columns), { minLength: rows, maxLength: rows });

export const size = (max = 4, min = 1): fc.Arbitrary<number> => fc.integer({ min, max });

export const square = (max = 4): fc.Arbitrary<Matrix<Rational>> => size(max).chain((n) => matrixOf(n, n));

export const anyMatrix = (max = 4): fc.Arbitrary<Matrix<Rational>> =>
  fc.tuple(size(max), size(max)).chain(([m, n]) => matrixOf(m, n));

export const symmetric = (max = 4): fc.Arbitrary<Matrix<Rational>> =>
  square(max).map((A) => A.map((row, i) => row.map((value, j) => (j <= i ? value : A[j][i]))));

/** Nonzero vectors, to reflect along. */
export const direction = (length: number): fc.Arbitrary<Vector<Rational>> =>
  vectorOf(length).filter((v) => v.some((value) => value.numerator !== 0n));
