import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determinant } from '../../src/linear/determinant.js';
import { transpose } from '../../src/linear/matrix.js';
import { cayley, reflections } from '../../src/linear/orthogonal.js';
import { power } from '../../src/linear/power.js';
import { gramOfColumns, product } from '../../src/linear/product.js';
import { minimumNormSolution } from '../../src/linear/projection.js';
import { rank } from '../../src/linear/rank.js';
import { solve } from '../../src/linear/solve.js';
import { withSingularValues } from '../../src/linear/spectral.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { type Ball, ball } from '../../src/scalar/ball.js';
import { degrees, freeInput } from '../../src/scalar/degree.js';
import { OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { primeField } from '../../src/scalar/field.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, rational } from '../../src/scalar/rational.js';
import { fromFloat } from '../../src/scalar/rational-float.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { direction, matrixOf, pinned, rationals, size, vectorOf } from './draws.js';

interface Inputs<T> {
  readonly A: Matrix<T>;
  readonly B: Matrix<T>;
  readonly along: readonly Vector<T>[];
  readonly skew: readonly T[];
  readonly y: Vector<T>;
}

const inputs: fc.Arbitrary<Inputs<Rational>> = size(4).chain((n) =>
  fc.record({
    A: matrixOf(n, n),
    B: matrixOf(n, n + 1),
    along: fc.array(direction(n), { minLength: 1, maxLength: 2 }),
    skew: vectorOf((n * (n - 1)) / 2),
    y: vectorOf(n),
  }),
);

/** One computation of every kind, as a list of numbers. */
const computations: Record<string, <T>(S: Scalar<T>, inputs: Inputs<T>) => readonly T[]> = {
  product: (S, { A, B }) => product(S, A, B).flat(),
  gram: (S, { B }) => gramOfColumns(S, B).flat(),
  power: (S, { A }) => power(S, A, 3).flat(),
  solve: (S, { A, B }) => solve(S, A, B).flat(),
  determinant: (S, { A }) => [determinant(S, A)],
  cayley: (S, { A, skew }) => cayley(S, skewMatrix(S, A.length, skew)).flat(),
  reflections: (S, { A, along }) => reflections(S, along, A.length).flat(),
  'minimum norm': (S, { B, y }) => minimumNormSolution(S, B, y),
  svd: (S, { A, skew, along }) => {
    const U = cayley(S, skewMatrix(S, A.length, skew));
    const values = A.map((_, i) => S.fromInteger(i));
    return withSingularValues(S, U, values, reflections(S, along, A.length)).matrix.flat();
  },
};

function convert<T>(S: Scalar<T>, { A, B, along, skew, y }: Inputs<Rational>): Inputs<T> {
  const vector = (v: Vector<Rational>) => v.map(S.fromRational);
  return { A: A.map(vector), B: B.map(vector), along: along.map(vector), skew: vector(skew), y: vector(y) };
}

/** `undefined` where a number system says that there is no value, or that it cannot say. */
function attempt<R>(act: () => R): R | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof OutsideDomain || error instanceof UndecidedBranch) return undefined;
    throw error;
  }
}

function holds({ centre, radius }: Ball, exact: Rational): boolean {
  if (!Number.isFinite(centre) || !Number.isFinite(radius)) return true;
  const distance = rational.abs(rational.sub(exact, fromFloat(centre)));
  return rational.compare(distance, fromFloat(radius)) !== 'greater';
}

describe.each(Object.keys(computations))('%s', (name) => {
  const compute = computations[name];

  it('over balls encloses the exact result, and its centres are the float64 run', () => {
    let tight = 0;
    fc.assert(
      fc.property(inputs, (drawn) => {
        const exact = attempt(() => compute(rational, drawn));
        const enclosed = attempt(() => compute(ball, convert(ball, drawn)));
        if (exact === undefined) {
          // A singular matrix: a ball run may stop, or return what could be anything; it may not be precise.
          expect(enclosed?.every(({ radius }) => radius < 1) ?? false).toBe(false);
          return;
        }
        if (enclosed === undefined) return;
        expect(enclosed.map((element, i) => holds(element, exact[i]))).not.toContain(false);
        if (enclosed.every(({ radius }) => radius < 1e-6)) tight++;
        const floats = compute(float64, convert(float64, drawn));
        expect(enclosed.map(({ centre }) => centre)).toEqual(floats);
      }),
      pinned(60),
    );
    expect(tight).toBeGreaterThan(30);
  });

  it('over a prime field is the exact result modulo the prime', () => {
    const field = primeField(2n ** 61n - 1n);
    fc.assert(
      fc.property(inputs, (drawn) => {
        const exact = attempt(() => compute(rational, drawn));
        const residues = attempt(() => compute(field, convert(field, drawn)));
        expect(residues).toEqual(exact?.map(field.fromRational));
      }),
      pinned(60),
    );
  });
});

describe('over bounds on degrees', () => {
  const free = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, freeInput));

  it('a solution has the degree of Cramer’s rule and one divisor', () => {
    const S = degrees();
    const X = solve(S, free(5, 5), free(5, 2));
    expect(Math.max(...X.flat().map(({ degree }) => degree))).toBe(5);
    expect([...S.divisors].map(({ degree }) => degree)).toEqual([5]);
    expect(determinant(S, free(5, 5)).degree).toBe(5);
  });

  it('a rotation of Cayley and a product of reflections stay small', () => {
    const S = degrees();
    const Q = cayley(S, skewMatrix(S, 4, free(1, 6)[0]));
    expect(Math.max(...Q.flat().map(({ degree }) => degree))).toBeLessThanOrEqual(4);
    const H = reflections(S, free(3, 4), 4);
    expect(Math.max(...H.flat().map(({ degree }) => degree))).toBeLessThanOrEqual(12);
    expect(product(S, transpose(Q), H)[0][0].degree).toBeLessThanOrEqual(16);
  });

  it('a rank is refused, since a bound does not say whether its function vanishes', () => {
    expect(() => rank(degrees(), free(2, 3))).toThrow('the rank of a 2×3 matrix: degree holds no numbers');
  });
});

describe('a number system that solves by itself', () => {
  it('is asked', () => {
    const own = {
      ...rational,
      name: 'own',
      solve: () => [[rational.fromInteger(7)]],
      determinant: () => 'mine',
    };
    const S: Scalar<Rational> = own as unknown as Scalar<Rational>;
    expect(solve(S, rationals([[1]]), rationals([[1]]))).toEqual(rationals([[7]]));
    expect(determinant(S, rationals([[1]]))).toBe('mine');
  });
});
