import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determinant } from '../../src/linear/determinant.js';
import { divisionFree } from '../../src/linear/division-free.js';
import { identity, transpose } from '../../src/linear/matrix.js';
import { product } from '../../src/linear/product.js';
import { independentRows, rank } from '../../src/linear/rank.js';
import { inverse, solve, solveVector } from '../../src/linear/solve.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { rational } from '../../src/scalar/rational.js';
import { anyMatrix, matrixOf, pinned, q, rationals, size, square } from './draws.js';
import { leibniz, rankByMinors } from './oracles.js';

const S = rational;
/** The same numbers without any special treatment: plain Gaussian elimination. */
const plain = { ...rational, name: 'plain' };

const system = size(4).chain((n) => size(3).chain((k) => fc.tuple(matrixOf(n, n), matrixOf(n, k))));

describe('solving', () => {
  it('undoes multiplication exactly, by every road, or the determinant is zero', () => {
    fc.assert(
      fc.property(system, ([A, B]) => {
        if (leibniz(A).numerator === 0n) {
          for (const D of [S, plain]) expect(() => solve(D, A, B)).toThrow(OutsideDomain);
          expect(() => divisionFree(S).solve(A, B)).toThrow(OutsideDomain);
          return;
        }
        const X = solve(S, A, B);
        expect(product(S, A, X)).toEqual(B);
        expect(solve(plain, A, B)).toEqual(X);
        expect(divisionFree(S).solve(A, B)).toEqual(X);
        expect(solveVector(S, A, transpose(B)[0])).toEqual(transpose(X)[0]);
        const one = identity(S, A.length);
        expect(product(S, A, inverse(S, A))).toEqual(one);
        expect(product(S, inverse(S, A), A)).toEqual(one);
      }),
      pinned(100),
    );
  });

  it('has an exact inverse of the Hilbert matrix, which floats cannot invert', () => {
    const hilbert = Array.from({ length: 10 }, (_, i) =>
      Array.from({ length: 10 }, (_, j) => q(1, i + j + 1)),
    );
    expect(inverse(S, hilbert)[9][9]).toEqual(q(19 * 48620 ** 2));
    expect(product(S, hilbert, inverse(S, hilbert))).toEqual(identity(S, 10));
  });
});

describe('the determinant', () => {
  it('is the sum of Leibniz, by every road', () => {
    fc.assert(
      fc.property(square(5), (A) => {
        const expected = leibniz(A);
        expect(determinant(S, A)).toEqual(expected);
        expect(determinant(plain, A)).toEqual(expected);
        expect(divisionFree(S).determinant(A)).toEqual(expected);
        expect(determinant(S, transpose(A))).toEqual(expected);
      }),
      pinned(80),
    );
  });

  it('is multiplicative', () => {
    const two = size(4).chain((n) => fc.tuple(matrixOf(n, n), matrixOf(n, n)));
    fc.assert(
      fc.property(two, ([A, B]) => {
        const separate = S.mul(determinant(S, A), determinant(S, B));
        expect(determinant(S, product(S, A, B))).toEqual(separate);
      }),
      pinned(60),
    );
  });
});

describe('the rank', () => {
  it('is the size of the largest minor that does not vanish, and of independent rows', () => {
    fc.assert(
      fc.property(anyMatrix(), (A) => {
        const expected = rankByMinors(A);
        expect(rank(S, A)).toBe(expected);
        expect(rank(S, transpose(A))).toBe(expected);
        const rows = independentRows(S, A);
        expect(rows).toEqual([...rows].sort());
        if (rows.length > 0) expect(rankByMinors(rows.map((i) => A[i]))).toBe(expected);
      }),
      pinned(80),
    );
  });

  it('of a product of thin matrices is at most their width', () => {
    const factors = fc
      .tuple(size(2), size(4), size(4))
      .chain(([k, m, n]) => fc.tuple(matrixOf(m, k), matrixOf(k, n)));
    fc.assert(
      fc.property(factors, ([B, C]) => {
        const A = product(S, B, C);
        expect(rank(S, A)).toBe(rankByMinors(A));
        expect(rank(S, A)).toBeLessThanOrEqual(C.length);
      }),
      pinned(40),
    );
    expect(
      rank(
        S,
        rationals([
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBe(0);
  });
});
