import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addVectors, innerProduct } from '../../src/linear/vector.js';
import { leastSquares } from '../../src/objective/least-squares.js';
import type { Objective } from '../../src/objective/objective.js';
import { quadratic } from '../../src/objective/quadratic.js';
import { ridge } from '../../src/objective/ridge.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, table, vectors } from '../optimizer/rationals.js';

const Q = rational;

/** f(w + h) − f(w) − ⟨∇f(w), h⟩. */
function remainder(f: Objective<Rational>, w: Rational[], h: Rational[]): Rational {
  const rise = Q.sub(f.value(addVectors(Q, w, h)), f.value(w));
  return Q.sub(rise, innerProduct(Q, f.gradient(w), h));
}

const squares = (values: readonly Rational[]) => Q.sum(values.map((x) => Q.mul(x, x)));
const designs = fc.array(vectors(2), { minLength: 1, maxLength: 4 });

describe('quadratic', () => {
  it('has the remainder ½·hᵀHh', () => {
    fc.assert(
      fc.property(vectors(3), vectors(2), fractions, vectors(2), vectors(2), ([p, q, r], b, c, w, h) => {
        const f = quadratic(Q, {
          hessian: [
            [p, q],
            [q, r],
          ],
          linear: b,
          constant: c,
        });
        const [x, y] = h;
        const form = Q.sum([
          Q.mul(p, Q.mul(x, x)),
          Q.mul(Q.mul(ratio(2), q), Q.mul(x, y)),
          Q.mul(r, Q.mul(y, y)),
        ]);
        expect(remainder(f, w, h)).toEqual(Q.div(form, ratio(2)));
        expect(f.value([ratio(0), ratio(0)])).toEqual(c);
        expect(f.gradient([ratio(0), ratio(0)])).toEqual(b);
      }),
      { seed: 461, numRuns: 100 },
    );
  });

  it('refuses a Hessian that is not symmetric, and a point of another dimension', () => {
    expect(() => quadratic(Q, { hessian: [table('1 2'), table('3 4')] })).toThrow(RangeError);
    expect(() => quadratic(Q, { hessian: [table('1')] }).value(table('1 2'))).toThrow(RangeError);
    expect(() => quadratic(Q, { hessian: [table('1')], linear: table('1 2') })).toThrow(RangeError);
  });
});

describe('least squares', () => {
  it('has the remainder ‖Xh‖²', () => {
    fc.assert(
      fc.property(designs, vectors(4), vectors(2), vectors(2), (design, y, w, h) => {
        const f = leastSquares(Q, { design, targets: y.slice(0, design.length) });
        expect(remainder(f, w, h)).toEqual(
          squares(design.map(([a, b]) => Q.add(Q.mul(a, h[0]), Q.mul(b, h[1])))),
        );
      }),
      { seed: 462, numRuns: 100 },
    );
  });

  it('is the sum of its components, each with the remainder (xᵢᵀh)² ≤ ‖xᵢ‖²·‖h‖²', () => {
    fc.assert(
      fc.property(designs, vectors(4), vectors(2), vectors(2), (design, y, w, h) => {
        const f = leastSquares(Q, { design, targets: y.slice(0, design.length) });
        expect(f.components).toHaveLength(design.length);
        expect(Q.sum(f.components.map((component) => component.value(w)))).toEqual(f.value(w));
        const gradients = f.components.map((component) => component.gradient(w));
        expect([0, 1].map((entry) => Q.sum(gradients.map((g) => g[entry])))).toEqual(f.gradient(w));
        f.components.forEach((component, i) => {
          const along = Q.dot(design[i], h);
          expect(remainder(component, w, h)).toEqual(Q.mul(along, along));
          const bound = Q.div(Q.mul(component.smoothness!, squares(h)), ratio(2));
          expect(Q.compare(Q.mul(along, along), bound)).not.toBe('greater');
        });
      }),
      { seed: 463, numRuns: 60 },
    );
  });

  it('has a value and a gradient computed by hand', () => {
    const f = leastSquares(Q, { design: [table('1 2'), table('0 1')], targets: table('1 1') });
    expect(f.value(table('1 1'))).toEqual(ratio(4));
    expect(f.gradient(table('1 1'))).toEqual(table('4 8'));
  });

  it('refuses targets that do not fit', () => {
    expect(() => leastSquares(Q, { design: [table('1')], targets: table('1 2') })).toThrow(RangeError);
  });
});

describe('ridge', () => {
  it('has the remainder ‖Xh‖² + λ·‖h‖²', () => {
    fc.assert(
      fc.property(
        designs,
        vectors(4),
        positiveFractions,
        vectors(2),
        vectors(2),
        (design, y, penalty, w, h) => {
          const f = ridge(Q, { design, targets: y.slice(0, design.length), penalty });
          const fit = squares(design.map((row) => Q.dot(row, h)));
          expect(remainder(f, w, h)).toEqual(Q.add(fit, Q.mul(penalty, squares(h))));
        },
      ),
      { seed: 464, numRuns: 100 },
    );
  });

  it('is least squares with √λ·I appended, for a square λ', () => {
    fc.assert(
      fc.property(designs, vectors(4), fractions, vectors(2), (design, y, root, w) => {
        const targets = y.slice(0, design.length);
        const zero = ratio(0);
        const augmented = leastSquares(Q, {
          design: [...design, [root, zero], [zero, root]],
          targets: [...targets, zero, zero],
        });
        const f = ridge(Q, { design, targets, penalty: Q.mul(root, root) });
        expect(f.value(w)).toEqual(augmented.value(w));
        expect(f.gradient(w)).toEqual(augmented.gradient(w));
      }),
      { seed: 465, numRuns: 60 },
    );
  });
});
