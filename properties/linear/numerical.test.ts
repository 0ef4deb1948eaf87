import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootAbove } from '../../src/linear/certificate.js';
import { eigenvalueBounds, encloseEigenvalue, inertiaAbout } from '../../src/linear/eigenvalues.js';
import { transpose } from '../../src/linear/matrix.js';
import { numericalEigenvalues, numericalSingularValues } from '../../src/linear/numerical.js';
import { cayley } from '../../src/linear/orthogonal.js';
import { gramOfRows } from '../../src/linear/product.js';
import { withEigenvalues, withSingularValues } from '../../src/linear/spectral.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import type { Matrix } from '../../src/linear/types.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { fromFloat, toFloat } from '../../src/scalar/rational-float.js';
import { pinned, q, rationals, size, symmetric, vectorOf } from './draws.js';

const S = rational;
const isAtMost = (a: Rational, b: Rational) => S.compare(a, b) !== 'greater';
const within = (a: Rational, b: Rational, error: Rational) => isAtMost(S.abs(S.sub(a, b)), error);

const dyadic = (rows: number, columns: number) =>
  fc.array(
    fc.array(
      fc.integer({ min: -8, max: 8 }).map((n) => n / 4),
      { minLength: columns, maxLength: columns },
    ),
    { minLength: rows, maxLength: rows },
  );
const anyDyadic = fc.tuple(size(5), size(5)).chain(([m, n]) => dyadic(m, n));
const exponent = fc.constantFrom(0, 0, 500, -500, 700, 1000, 1020, -1000, -1060, -1072);
const scaled = (X: Matrix<number>, e: number) =>
  X.map((row) => row.map((x) => x * 2 ** (e / 2) * 2 ** (e / 2)));

describe('the numerical singular values', () => {
  it('of matrices of any shape, rank and scale are certified by exact arithmetic', () => {
    fc.assert(
      fc.property(anyDyadic, exponent, (X, e) => {
        const matrix = scaled(X, e);
        const { left, values, right, residual, orthogonalityDefect, valueError } =
          numericalSingularValues(matrix);
        const k = Math.min(X.length, X[0].length);
        expect([left.length, left[0].length, right.length, right[0].length]).toEqual([
          X.length,
          k,
          X[0].length,
          k,
        ]);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        expect(values.every((value) => value >= 0)).toBe(true);
        const tolerance = S.mul(fromFloat(Math.max(values[0], 5e-324)), q(1, 2 ** 30));
        const grain = { numerator: 1n, denominator: 1n, exponent: -1070 };
        expect(isAtMost(residual, S.add(tolerance, grain))).toBe(true);
        expect(isAtMost(valueError, S.add(tolerance, grain))).toBe(true);
        expect(isAtMost(orthogonalityDefect, q(1, 2 ** 30))).toBe(true);
      }),
      pinned(150),
    );
  });

  it('of a matrix with prescribed ones are within the certified error of them', () => {
    const drawn = fc.tuple(size(4), size(4)).chain(([m, n]) =>
      fc.tuple(
        vectorOf((m * (m - 1)) / 2).map((entries) => cayley(S, skewMatrix(S, m, entries))),
        vectorOf(Math.min(m, n)).map((values) => values.map(S.abs)),
        vectorOf((n * (n - 1)) / 2).map((entries) => cayley(S, skewMatrix(S, n, entries))),
      ),
    );
    fc.assert(
      fc.property(drawn, ([U, values, V]) => {
        const exact = withSingularValues(S, U, values, V).matrix;
        const floats = exact.map((row) => row.map(toFloat));
        const found = numericalSingularValues(floats);
        const perturbation = exact.flatMap((row, i) => row.map((x, j) => S.sub(x, fromFloat(floats[i][j]))));
        const error = S.add(found.valueError, rootAbove(S.dot(perturbation, perturbation)));
        const sorted = [...values].sort((a, b) => toFloat(b) - toFloat(a));
        expect(sorted.map((value, i) => within(value, fromFloat(found.values[i]), error))).not.toContain(
          false,
        );
      }),
      pinned(60),
    );
  });

  it('survive what makes ml-matrix loop or crash', () => {
    const looping = [
      [4e-323, 9e-323, -1e-323, 2e-323],
      [-1e-315, -4.99999999e-315, 6.99999999e-315, 2.999999995e-315],
      [3.999999994e-315, 1.999999997e-315, 2.999999995e-315, 1e-315],
      [6.99999999e-315, 3.999999994e-315, -1e-315, 7.99999999e-315],
    ];
    expect(toFloat(numericalSingularValues(looping).residual)).toBeLessThan(1e-320);
    expect(
      toFloat(
        numericalSingularValues([
          [1, 1e-310],
          [1e-310, 1e-320],
        ]).valueError,
      ),
    ).toBeLessThan(1e-15);
    expect(numericalSingularValues([[0, 0]]).values).toEqual([0]);
    expect(numericalSingularValues([[3e300, 4e300, 0]]).values[0]).toBeCloseTo(5e300, -290);
    const graded = [
      [1, -5.55301800574557e-309, 2.7906466572307897e-160],
      [-5.55301800574557e-309, 0, 0],
      [2.7906466572307897e-160, 0, 6.627916948083092e-18],
    ];
    expect(numericalEigenvalues(graded).values[2]).toBe(1);
    const large = scaled(
      [
        [1, 2, 3],
        [2, 5, 1],
        [3, 1, -4],
      ],
      520,
    );
    expect(numericalEigenvalues(large).values.every(Number.isFinite)).toBe(true);
  });
});

describe('the numerical eigenvalues', () => {
  it('are within the certified error of the exact enclosures', () => {
    const drawn = size(4).chain((n) => dyadic(n, n));
    fc.assert(
      fc.property(drawn, exponent, (X, e) => {
        const A = scaled(
          X.map((row, i) => row.map((x, j) => (j <= i ? x : X[j][i]))),
          e,
        );
        const { values, valueError } = numericalEigenvalues(A);
        const exact = A.map((row) => row.map(fromFloat));
        values.forEach((value, index) => {
          const { low, high } = encloseEigenvalue(exact, index);
          expect(isAtMost(S.sub(fromFloat(value), valueError), high)).toBe(true);
          expect(isAtMost(low, S.add(fromFloat(value), valueError))).toBe(true);
        });
      }),
      pinned(20),
    );
  });

  it('of XXᵀ are the squares of the singular values', () => {
    fc.assert(
      fc.property(
        anyDyadic.filter((X) => X.length <= X[0].length),
        (X) => {
          const eigenvalues = numericalEigenvalues(gramOfRows(float64, X)).values;
          const squares = numericalSingularValues(X).values.map((value) => value ** 2);
          eigenvalues.forEach((value, i) => {
            expect(Math.abs(value - squares[squares.length - 1 - i])).toBeLessThan(1e-10);
          });
        },
      ),
      pinned(40),
    );
  });
});

describe('certified eigenvalue bounds', () => {
  it('enclose prescribed eigenvalues as narrowly as asked', () => {
    const drawn = size(4).chain((n) => fc.tuple(vectorOf((n * (n - 1)) / 2), vectorOf(n)));
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 40 }), ([entries, eigenvalues], bits) => {
        const Q = cayley(S, skewMatrix(S, eigenvalues.length, entries));
        const { matrix } = withEigenvalues(S, Q, eigenvalues);
        const width = { numerator: 1n, denominator: 1n, exponent: -bits };
        const { smallest, largest } = eigenvalueBounds(matrix, width);
        const sorted = [...eigenvalues].sort((a, b) => (S.compare(a, b) === 'less' ? -1 : 1));
        for (const [{ low, high }, value] of [
          [smallest, sorted[0]],
          [largest, sorted.at(-1)!],
        ] as const) {
          expect(isAtMost(low, value) && isAtMost(value, high)).toBe(true);
          expect(isAtMost(S.sub(high, low), width)).toBe(true);
        }
      }),
      pinned(25),
    );
  });

  it('find dyadic eigenvalues exactly, and count those above, at and below a number', () => {
    const A = rationals([
      [2, 1],
      [1, 2],
    ]);
    expect(eigenvalueBounds(A)).toEqual({
      smallest: { low: q(1), high: q(1) },
      largest: { low: q(3), high: q(3) },
    });
    expect(inertiaAbout(A, q(3))).toEqual({ positive: 0, negative: 1, zero: 1, undecided: 0 });
    const zero = { low: q(0), high: q(0) };
    expect(eigenvalueBounds(rationals([[0]]))).toEqual({ smallest: zero, largest: zero });
  });

  it('lie between the trace and the row sums', () => {
    fc.assert(
      fc.property(symmetric(4), (A) => {
        const { smallest, largest } = eigenvalueBounds(A);
        const mean = S.div(S.sum(A.map((row, i) => row[i])), q(A.length));
        expect(isAtMost(smallest.low, mean) && isAtMost(mean, largest.high)).toBe(true);
        expect(transpose(A)).toEqual(A);
      }),
      pinned(20),
    );
  });
});

describe('a root rounded up', () => {
  it('is above, and by little', () => {
    const odd = fc.bigInt({ min: 0n, max: 1n << 200n }).map((n) => 2n * n + 1n);
    fc.assert(
      fc.property(odd, odd, fc.integer({ min: -300, max: 300 }), (n, d, exponent) => {
        const value = S.div({ ...q(1), numerator: n, exponent }, { ...q(1), numerator: d });
        const root = rootAbove(value);
        expect(isAtMost(value, S.mul(root, root))).toBe(true);
        const below = S.mul(root, S.sub(q(1), q(1, 2 ** 30)));
        expect(isAtMost(S.mul(below, below), value)).toBe(true);
      }),
      pinned(100),
    );
  });
});
