import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as M from '../../src/linear/matrix.js';
import { power } from '../../src/linear/power.js';
import * as P from '../../src/linear/product.js';
import * as V from '../../src/linear/vector.js';
import { float64 } from '../../src/scalar/float64.js';
import { rational } from '../../src/scalar/rational.js';
import { anyMatrix, matrixOf, pinned, q, rationals, size, square, vectorOf } from './draws.js';

const S = rational;

describe('products of matrices and vectors', () => {
  it('are associative, and transposition turns them round', () => {
    const three = fc
      .tuple(size(), size(), size(), size())
      .chain(([a, b, c, d]) => fc.tuple(matrixOf(a, b), matrixOf(b, c), matrixOf(c, d), vectorOf(d)));
    fc.assert(
      fc.property(three, ([A, B, C, x]) => {
        const AB = P.product(S, A, B);
        expect(P.product(S, AB, C)).toEqual(P.product(S, A, P.product(S, B, C)));
        expect(M.transpose(AB)).toEqual(P.product(S, M.transpose(B), M.transpose(A)));
        expect(P.matrixVector(S, P.product(S, B, C), x)).toEqual(
          P.matrixVector(S, B, P.matrixVector(S, C, x)),
        );
        expect(P.transposedVector(S, M.transpose(C), x)).toEqual(P.matrixVector(S, C, x));
      }),
      pinned(60),
    );
  });

  it('distribute over sums, differences and multiples', () => {
    const three = fc
      .tuple(size(), size(), size())
      .chain(([a, b, c]) => fc.tuple(matrixOf(a, b), matrixOf(b, c), matrixOf(b, c)));
    fc.assert(
      fc.property(three, ([A, B, C]) => {
        const left = P.product(S, A, M.addMatrices(S, B, M.scaleMatrix(S, q(-2, 3), C)));
        const right = M.subtractMatrices(
          S,
          P.product(S, A, B),
          M.scaleMatrix(S, q(2, 3), P.product(S, A, C)),
        );
        expect(left).toEqual(right);
      }),
      pinned(60),
    );
  });

  it('give Gram matrices that are the products they stand for, with shared work and without', () => {
    const { products: _, ...plain } = S;
    fc.assert(
      fc.property(anyMatrix(), (X) => {
        const columns = P.product(S, M.transpose(X), X);
        const rows = P.product(S, X, M.transpose(X));
        expect(P.gramOfColumns(S, X)).toEqual(columns);
        expect(P.gramOfColumns(plain, X)).toEqual(columns);
        expect(P.gramOfRows(S, X)).toEqual(rows);
        expect(P.gramOfRows(plain, X)).toEqual(rows);
        expect(P.product(plain, X, M.transpose(X))).toEqual(rows);
        expect(M.trace(S, rows)).toEqual(M.squaredFrobeniusNorm(S, X));
        expect(M.trace(S, columns)).toEqual(M.trace(S, rows));
      }),
      pinned(60),
    );
  });

  it('agree with outer products, forms and norms', () => {
    fc.assert(
      fc.property(
        size().chain((n) => fc.tuple(vectorOf(n), vectorOf(n), matrixOf(n, n))),
        ([a, b, A]) => {
          expect(M.trace(S, P.outerProduct(S, a, b))).toEqual(V.innerProduct(S, a, b));
          expect(P.quadraticForm(S, A, a)).toEqual(V.innerProduct(S, P.transposedVector(S, A, a), a));
          expect(V.squaredNorm(S, V.addVectors(S, a, b))).toEqual(
            S.add(S.add(V.squaredNorm(S, a), V.squaredNorm(S, b)), S.mul(q(2), V.innerProduct(S, a, b))),
          );
          expect(V.addScaledVector(S, a, q(-1), b)).toEqual(V.subtractVectors(S, a, b));
          expect(V.addVectors(S, a, V.negateVector(S, b))).toEqual(V.subtractVectors(S, a, b));
          expect(V.scaleVector(S, q(3, 2), a)).toEqual(
            P.matrixVector(
              S,
              M.diagonal(
                S,
                a.map(() => q(3, 2)),
              ),
              a,
            ),
          );
          expect(V.multiplyEntries(S, a, b)).toEqual(P.matrixVector(S, M.diagonal(S, a), b));
          expect(M.scaleColumns(S, A, a)).toEqual(P.product(S, A, M.diagonal(S, a)));
          expect(V.addVectors(S, a, V.zeroVector(S, a.length))).toEqual(a);
          expect(a.map((_, i) => V.innerProduct(S, a, V.unitVector(S, a.length, i)))).toEqual(a);
        },
      ),
      pinned(60),
    );
  });

  it('make powers that add their exponents, negative ones included', () => {
    fc.assert(
      fc.property(square(3), fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 6 }), (A, j, k) => {
        const product = P.product(S, power(S, A, j), power(S, A, k));
        expect(power(S, A, j + k)).toEqual(product);
      }),
      pinned(30),
    );
    const A = rationals([
      [2, 1],
      [1, 1],
    ]);
    expect(power(S, A, -3)).toEqual(
      power(
        S,
        rationals([
          [1, -1],
          [-1, 2],
        ]),
        3,
      ),
    );
    expect(power(S, A, 0)).toEqual(M.identity(S, 2));
  });

  it('build diagonal and zero matrices of any shape', () => {
    expect(M.diagonal(float64, [1, 2], 2, 3)).toEqual([
      [1, 0, 0],
      [0, 2, 0],
    ]);
    expect(M.diagonal(float64, [1], 2)).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect(M.diagonalOf(M.diagonal(float64, [1, 2], 3, 2))).toEqual([1, 2]);
    expect(M.zeroMatrix(float64, 1, 2)).toEqual([[0, 0]]);
    expect(M.identity(float64, 1)).toEqual([[1]]);
  });
});
