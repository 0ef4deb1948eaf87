import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definiteness } from '../../src/linear/definite.js';
import { identity, subtractMatrices, transpose } from '../../src/linear/matrix.js';
import { cayley, householder, reflections, signedPermutation } from '../../src/linear/orthogonal.js';
import * as P from '../../src/linear/product.js';
import { minimumNormSolution, pseudoInverse, rowSpaceProjection } from '../../src/linear/projection.js';
import { rank } from '../../src/linear/rank.js';
import { withEigenvalues, withSingularValues } from '../../src/linear/spectral.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import type { Matrix } from '../../src/linear/types.js';
import { squaredNorm, subtractVectors } from '../../src/linear/vector.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { anyMatrix, direction, matrixOf, pinned, q, rationals, size, vectorOf } from './draws.js';
import { characteristic, leibniz, withRoots } from './oracles.js';

const S = rational;

const rotation = (n: number): fc.Arbitrary<Matrix<Rational>> =>
  vectorOf((n * (n - 1)) / 2).map((entries) => cayley(S, skewMatrix(S, n, entries)));
const reflected = (n: number): fc.Arbitrary<Matrix<Rational>> =>
  fc.array(direction(n), { maxLength: n }).map((vectors) => reflections(S, vectors, n));
const permuted = (n: number): fc.Arbitrary<Matrix<Rational>> =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
      fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: n, maxLength: n }),
    )
    .map(([order, signs]) => signedPermutation(S, order, signs));
const orthogonal = (n: number) => fc.oneof(rotation(n), reflected(n), permuted(n));

const spectrum = (length: number) =>
  fc.array(fc.constantFrom(q(0), q(1), q(1, 2), q(3), q(5, 3)), { minLength: length, maxLength: length });

const prescribed = fc
  .tuple(size(4), size(4))
  .chain(([m, n]) => fc.tuple(orthogonal(m), spectrum(Math.min(m, n)), orthogonal(n)));

describe('orthogonal matrices', () => {
  it('are orthogonal, exactly', () => {
    fc.assert(
      fc.property(size(5).chain(orthogonal), (Q) => {
        expect(P.gramOfColumns(S, Q)).toEqual(identity(S, Q.length));
        expect(P.gramOfRows(S, Q)).toEqual(identity(S, Q.length));
      }),
      pinned(100),
    );
  });

  it('of Cayley are rotations without the eigenvalue −1; reflections have determinant −1 each', () => {
    fc.assert(
      fc.property(size(4).chain(rotation), (Q) => {
        expect(leibniz(Q)).toEqual(q(1));
        expect(
          leibniz(Q.map((row, i) => row.map((e, j) => (i === j ? S.add(e, q(1)) : e)))).numerator,
        ).not.toBe(0n);
      }),
      pinned(30),
    );
    const vectors = size(4).chain((n) => fc.array(direction(n), { minLength: 1, maxLength: n }));
    fc.assert(
      fc.property(vectors, (along) => {
        const n = along[0].length;
        expect(leibniz(reflections(S, along, n))).toEqual(q(along.length % 2 === 0 ? 1 : -1));
        const one = along.map((v) => householder(S, v));
        expect(one.reduce((left, right) => P.product(S, left, right))).toEqual(reflections(S, along, n));
        expect(P.matrixVector(S, one[0], along[0])).toEqual(along[0].map(S.neg));
      }),
      pinned(30),
    );
  });

  it('of a signed permutation move and flip entries', () => {
    const Q = signedPermutation(S, [2, 0, 1], [1, -1, 1]);
    expect(P.matrixVector(S, Q, [q(5), q(6), q(7)])).toEqual([q(7), q(-5), q(6)]);
  });
});

describe('prescribed spectra', () => {
  it('are the roots of the characteristic polynomial', () => {
    const drawn = size(4).chain((n) => fc.tuple(orthogonal(n), vectorOf(n)));
    fc.assert(
      fc.property(drawn, ([Q, eigenvalues]) => {
        const { matrix } = withEigenvalues(S, Q, eigenvalues);
        expect(matrix).toEqual(transpose(matrix));
        expect(characteristic(matrix)).toEqual(withRoots(eigenvalues));
      }),
      pinned(60),
    );
  });

  it('of a float64 matrix leave it symmetric in spite of rounding', () => {
    const drawn = size(4, 2).chain((n) => fc.tuple(rotation(n), vectorOf(n)));
    fc.assert(
      fc.property(drawn, ([Q, eigenvalues]) => {
        const floats = Q.map((row) => row.map(float64.fromRational));
        const { matrix } = withEigenvalues(float64, floats, eigenvalues.map(float64.fromRational));
        expect(matrix).toEqual(transpose(matrix));
      }),
      pinned(60),
    );
  });

  it('of singular values: XXᵀ has their squares as characteristic roots, and X their rank', () => {
    fc.assert(
      fc.property(prescribed, ([U, values, V]) => {
        const { matrix } = withSingularValues(S, U, values, V);
        expect([matrix.length, matrix[0].length]).toEqual([U.length, V.length]);
        const squares = values.map((value) => S.mul(value, value));
        const zeros = new Array<Rational>(U.length - squares.length).fill(q(0));
        expect(characteristic(P.gramOfRows(S, matrix))).toEqual(withRoots([...squares, ...zeros]));
        expect(rank(S, matrix)).toBe(values.filter(S.isNonzero).length);
        expect(['zero', 'positive definite', 'positive semidefinite']).toContain(
          definiteness(S, P.gramOfColumns(S, matrix)),
        );
      }),
      pinned(60),
    );
  });
});

describe('projections and pseudo-inverses', () => {
  it('onto the row space: symmetric, idempotent, fixes the rows, of the same rank', () => {
    fc.assert(
      fc.property(anyMatrix(), (X) => {
        const projection = rowSpaceProjection(S, X);
        expect(projection).toEqual(transpose(projection));
        expect(P.product(S, projection, projection)).toEqual(projection);
        expect(P.product(S, X, projection)).toEqual(X);
        expect(rank(S, projection)).toBe(rank(S, X));
      }),
      pinned(60),
    );
  });

  it('the pseudo-inverse satisfies the four conditions of Penrose', () => {
    fc.assert(
      fc.property(prescribed, ([U, values, V]) => {
        const factors = withSingularValues(S, U, values, V);
        const X = factors.matrix;
        const G = pseudoInverse(S, factors);
        const [XG, GX] = [P.product(S, X, G), P.product(S, G, X)];
        expect(P.product(S, XG, X)).toEqual(X);
        expect(P.product(S, GX, G)).toEqual(G);
        expect(XG).toEqual(transpose(XG));
        expect(GX).toEqual(rowSpaceProjection(S, X));
      }),
      pinned(60),
    );
  });

  it('the minimum-norm solution solves, and differs from any other along a longer way', () => {
    const drawn = fc
      .tuple(size(3), size(2))
      .chain(([m, extra]) => fc.tuple(matrixOf(m, m + extra), vectorOf(m), vectorOf(m + extra)))
      .filter(([X]) => rank(S, X) === X.length);
    fc.assert(
      fc.property(drawn, ([X, y, z]) => {
        const w = minimumNormSolution(S, X, y);
        expect(P.matrixVector(S, X, w)).toEqual(y);
        const kernel = subtractVectors(S, z, P.matrixVector(S, rowSpaceProjection(S, X), z));
        const other = kernel.map((entry, i) => S.add(entry, w[i]));
        expect(P.matrixVector(S, X, other)).toEqual(y);
        expect(squaredNorm(S, other)).toEqual(S.add(squaredNorm(S, w), squaredNorm(S, kernel)));
      }),
      pinned(40),
    );
    expect(() =>
      minimumNormSolution(
        S,
        rationals([
          [1, 1],
          [2, 2],
        ]),
        [q(1), q(1)],
      ),
    ).toThrow('singular');
    expect(
      subtractMatrices(
        S,
        rowSpaceProjection(S, rationals([[0, 0]])),
        rationals([
          [0, 0],
          [0, 0],
        ]),
      )[0][0],
    ).toEqual(q(0));
  });
});
