import type { Matrix } from '../../src/linear/types.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { ratio } from '../../src/scalar/rational-form.js';

/** Definitions, computed the slow way and sharing no code with src/linear. */

/** Leibniz: the signed sum over all permutations, built by expansion along the first row. */
export function leibniz(A: Matrix<Rational>): Rational {
  if (A.length === 0) return ratio(1);
  return A[0].reduce((total, entry, j) => {
    const minor = leibniz(A.slice(1).map((row) => row.filter((_, column) => column !== j)));
    const term = rational.mul(entry, minor);
    return j % 2 === 0 ? rational.add(total, term) : rational.sub(total, term);
  }, ratio(0));
}

/** All subsets of {0, …, n − 1} of one size. */
export function subsets(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  if (n < size) return [];
  return [...subsets(n - 1, size), ...subsets(n - 1, size - 1).map((set) => [...set, n - 1])];
}

const submatrix = (A: Matrix<Rational>, rows: number[], columns: number[]): Matrix<Rational> =>
  rows.map((i) => columns.map((j) => A[i][j]));

/** The size of the largest nonvanishing minor. */
export function rankByMinors(A: Matrix<Rational>): number {
  for (let size = Math.min(A.length, A[0].length); size > 0; size--) {
    for (const rows of subsets(A.length, size)) {
      for (const columns of subsets(A[0].length, size)) {
        if (leibniz(submatrix(A, rows, columns)).numerator !== 0n) return size;
      }
    }
  }
  return 0;
}

/** Sylvester and its semidefinite form: the signs of all principal minors. */
export function definitenessByMinors(A: Matrix<Rational>): string {
  const minors = (sign: 1 | -1) =>
    Array.from({ length: A.length }, (_, k) =>
      subsets(A.length, k + 1).map((set) => {
        const value = leibniz(submatrix(A, set, set)).numerator;
        return sign === -1 && k % 2 === 0 ? -value : value;
      }),
    ).flat();
  if (A.flat().every(({ numerator }) => numerator === 0n)) return 'zero';
  const singular = leibniz(A).numerator === 0n;
  if (minors(1).every((minor) => minor >= 0n))
    return singular ? 'positive semidefinite' : 'positive definite';
  if (minors(-1).every((minor) => minor >= 0n))
    return singular ? 'negative semidefinite' : 'negative definite';
  return 'indefinite';
}

/** Coefficients of det(x·I − A), highest first, by sums of principal minors. */
export function characteristic(A: Matrix<Rational>): Rational[] {
  return Array.from({ length: A.length + 1 }, (_, k) => {
    const total = rational.sum(subsets(A.length, k).map((set) => leibniz(submatrix(A, set, set))));
    return k % 2 === 0 ? total : rational.neg(total);
  });
}

/** Coefficients of Π(x − root), highest first. */
export function withRoots(roots: readonly Rational[]): Rational[] {
  let coefficients = [ratio(1)];
  for (const root of roots) {
    const shifted = [ratio(0), ...coefficients].map((value) => rational.mul(root, value));
    coefficients = [...coefficients, ratio(0)].map((value, i) => rational.sub(value, shifted[i]));
  }
  return coefficients;
}

/** Descartes: all roots of a characteristic polynomial are real, so its changes of sign count the positive ones. */
export function inertiaByDescartes(A: Matrix<Rational>): {
  positive: number;
  negative: number;
  zero: number;
} {
  const signs = characteristic(A).map(({ numerator }) => Number(numerator > 0n) - Number(numerator < 0n));
  const changes = (row: number[]) => {
    const nonzero = row.filter((sign) => sign !== 0);
    return nonzero.filter((sign, i) => i > 0 && sign !== nonzero[i - 1]).length;
  };
  const positive = changes(signs);
  const negative = changes(signs.map((sign, i) => (i % 2 === 0 ? sign : -sign)));
  return { positive, negative, zero: A.length - positive - negative };
}
