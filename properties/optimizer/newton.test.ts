import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagonal, identity, transpose } from '../../src/linear/matrix.js';
import { cayley } from '../../src/linear/orthogonal.js';
import { matrixVector, product } from '../../src/linear/product.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { subtractVectors } from '../../src/linear/vector.js';
import { dampedNewton } from '../../src/optimizer/damped-newton.js';
import { diagonalPreconditioning } from '../../src/optimizer/diagonal-preconditioning.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { inversePreconditioning } from '../../src/optimizer/inverse-preconditioning.js';
import { matrixPreconditioning } from '../../src/optimizer/matrix-preconditioning.js';
import { newton } from '../../src/optimizer/newton.js';
import { run } from '../../src/optimizer/run.js';
import { ball } from '../../src/scalar/ball.js';
import { OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, power, table, vectors } from './rationals.js';

const Q = rational;
const one = ratio(1);

/** Positive definite 3×3 matrices with a known spectrum. */
const definite = fc
  .tuple(vectors(3), fc.array(positiveFractions, { minLength: 3, maxLength: 3 }))
  .map(([skew, eigenvalues]) => {
    const basis = cayley(Q, skewMatrix(Q, 3, skew));
    return product(Q, product(Q, basis, diagonal(Q, eigenvalues)), transpose(basis));
  });

const pulledTo = (hessian: Matrix<Rational>, minimum: Vector<Rational>) => (w: Vector<Rational>) =>
  matrixVector(Q, hessian, subtractVectors(Q, w, minimum));

describe('Newton', () => {
  it('is at the minimum of a quadratic after one step; damped, at (1 − η)ᵗ of the way', () => {
    fc.assert(
      fc.property(
        definite,
        vectors(3),
        vectors(3),
        fractions,
        fc.nat(4),
        (hessian, minimum, start, rate, t) => {
          const slope = pulledTo(hessian, minimum);
          const hessianAt = () => hessian;
          expect(run(Q, newton(Q, { hessianAt }), slope, start, 1).iterates[1]).toEqual(minimum);
          const left = power(Q.sub(one, rate), t);
          const expected = minimum.map((m, i) => Q.add(m, Q.mul(left, Q.sub(start[i], m))));
          expect(run(Q, dampedNewton(Q, { hessianAt, rate }), slope, start, t).iterates[t]).toEqual(expected);
          expect(
            run(Q, inversePreconditioning(Q, { matrix: hessian, rate }), slope, start, t).iterates[t],
          ).toEqual(expected);
        },
      ),
      { seed: 521, numRuns: 30 },
    );
  });

  // w³/3 − 2w: w⁺ = (w + 2/w)/2, Heron's root of 2, whose fractions are p/q, (p² + 2q²)/(2pq).
  it("is Heron's method for a root", () => {
    const optimizer = newton(Q, { hessianAt: ([w]) => [[Q.mul(ratio(2), w)]] });
    const { iterates } = run(Q, optimizer, ([w]) => [Q.sub(Q.mul(w, w), ratio(2))], [ratio(1)], 4);
    expect(iterates.map(([w]) => w)).toEqual(table('1 3/2 17/12 577/408 665857/470832'));
  });

  it('goes uphill and lands on the saddle of ½(x² − y²)', () => {
    const hessianAt = () => [table('1 0'), table('0 -1')];
    const { iterates } = run(Q, newton(Q, { hessianAt }), ([x, y]) => [x, Q.neg(y)], table('0 1'), 1);
    expect(iterates[1]).toEqual(table('0 0'));
  });

  it('refuses a singular Hessian, and one that may be singular', () => {
    const singular = newton(Q, { hessianAt: () => [table('1 2'), table('2 4')] });
    expect(() => singular.update(table('1 1'), singular.init(table('0 0')), table('0 0'))).toThrow(
      OutsideDomain,
    );
    const wide = newton(ball, { hessianAt: () => [[{ centre: 1, radius: 2 }]] });
    const point = [{ centre: 1, radius: 0 }];
    expect(() => wide.update(point, wide.init(point), point)).toThrow(UndecidedBranch);
  });
});

describe('preconditioning', () => {
  it('by p is a learning rate per coordinate, and diag(p) as a full matrix is the same', () => {
    fc.assert(
      fc.property(vectors(2), vectors(2), vectors(2), fractions, (entries, start, gradient, rate) => {
        const expected = start.map((w, i) => Q.sub(w, Q.mul(Q.mul(rate, entries[i]), gradient[i])));
        const at = () => gradient;
        const thin = diagonalPreconditioning(Q, { diagonal: entries, rate });
        const full = matrixPreconditioning(Q, { preconditioner: diagonal(Q, entries), rate });
        expect(run(Q, thin, at, start, 1).iterates[1]).toEqual(expected);
        expect(run(Q, full, at, start, 1).iterates[1]).toEqual(expected);
      }),
      { seed: 522, numRuns: 50 },
    );
  });

  it('multiplies rows: [[1, 2], [3, 4]] sends (1, 10) to (21, 43)', () => {
    const optimizer = matrixPreconditioning(Q, { preconditioner: [table('1 2'), table('3 4')] });
    expect(run(Q, optimizer, () => table('1 10'), table('0 0'), 1).iterates[1]).toEqual(table('-21 -43'));
  });

  it('by the identity is gradient descent; by A⁻¹, the inverse of preconditioning by A', () => {
    fc.assert(
      fc.property(definite, vectors(3), vectors(3), fractions, (matrix, start, gradient, rate) => {
        const plain = run(Q, gradientDescent(Q, { rate }), () => gradient, start, 1).iterates[1];
        const unit = matrixPreconditioning(Q, { preconditioner: identity(Q, 3), rate });
        expect(run(Q, unit, () => gradient, start, 1).iterates[1]).toEqual(plain);
        const image = matrixVector(Q, matrix, gradient);
        const inverse = inversePreconditioning(Q, { matrix, rate });
        expect(run(Q, inverse, () => image, start, 1).iterates[1]).toEqual(plain);
      }),
      { seed: 523, numRuns: 30 },
    );
  });
});
