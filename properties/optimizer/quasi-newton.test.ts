import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagonal, transpose } from '../../src/linear/matrix.js';
import { cayley } from '../../src/linear/orthogonal.js';
import { matrixVector, product } from '../../src/linear/product.js';
import { inverse } from '../../src/linear/solve.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import type { Vector } from '../../src/linear/types.js';
import { subtractVectors } from '../../src/linear/vector.js';
import { bfgs } from '../../src/optimizer/bfgs.js';
import { chain } from '../../src/optimizer/chain.js';
import { lbfgs } from '../../src/optimizer/l-bfgs.js';
import { run } from '../../src/optimizer/run.js';
import { scaleByBfgs } from '../../src/optimizer/scale-by-bfgs.js';
import { scaleByExactLineSearch } from '../../src/optimizer/scale-by-exact-line-search.js';
import { scaleByLbfgs } from '../../src/optimizer/scale-by-l-bfgs.js';
import { ball } from '../../src/scalar/ball.js';
import { OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { positiveFractions, table, vectors } from './rationals.js';

const Q = rational;

/** A quadratic with a positive definite Hessian and its minimum at 0, of 1 to 4 dimensions, and a start. */
const problems = fc.integer({ min: 1, max: 4 }).chain((d) =>
  fc
    .tuple(
      vectors(Math.max(1, (d * (d - 1)) / 2)),
      fc.array(positiveFractions, { minLength: d, maxLength: d }),
      vectors(d),
    )
    .map(([skew, eigenvalues, start]) => {
      const basis = d === 1 ? [[ratio(1)]] : cayley(Q, skewMatrix(Q, d, skew));
      const hessian = product(Q, product(Q, basis, diagonal(Q, eigenvalues)), transpose(basis));
      const gradientAt = (w: Vector<Rational>) => matrixVector(Q, hessian, w);
      return { d, hessian, gradientAt, hessianAt: () => hessian, start };
    }),
);

const isZero = (vector: Vector<Rational>) => vector.every((entry) => !Q.isNonzero(entry));

describe('BFGS', () => {
  it('satisfies the secant equation H·y = s after every pair, symmetrically', () => {
    fc.assert(
      fc.property(problems, ({ gradientAt, start }) => {
        fc.pre(!isZero(start));
        const { iterates, states } = run(Q, scaleByBfgs(Q), gradientAt, start, 4);
        for (let t = 1; t < 4; t += 1) {
          const s = subtractVectors(Q, iterates[t], iterates[t - 1]);
          const y = subtractVectors(Q, gradientAt(iterates[t]), gradientAt(iterates[t - 1]));
          const { inverseHessian } = states[t + 1];
          expect(matrixVector(Q, inverseHessian, y)).toEqual(s);
          expect(transpose(inverseHessian)).toEqual(inverseHessian);
        }
      }),
      { seed: 531, numRuns: 12 },
    );
  });

  it('with exact line search is at the minimum after d steps, and H_d = A⁻¹ if it took all of them', () => {
    let full = 0;
    fc.assert(
      fc.property(problems, ({ d, hessian, start, ...objective }) => {
        const optimizer = chain(
          scaleByBfgs(Q, { pairs: 'positive' }),
          scaleByExactLineSearch(Q, { ...objective }),
        );
        const { iterates, states } = run(Q, optimizer, objective.gradientAt, start, d + 1);
        expect(isZero(iterates[d])).toBe(true);
        if (isZero(iterates[d - 1])) return;
        full += 1;
        expect(states[d + 1][0].inverseHessian).toEqual(inverse(Q, hessian));
      }),
      { seed: 532, numRuns: 25 },
    );
    expect(full).toBeGreaterThan(12);
  });

  // A = diag(1, 2), w_0 = (2, 1), η = ½: s = −½·(2, 2) = (−1, −1), y = (−1, −2), ⟨s, y⟩ = 3. With u = y and ⟨y, y⟩ = 5,
  // H = I − ⅓·(s·yᵀ + y·sᵀ) + ⅓·(1 + 5/3)·s·sᵀ; w_1 = (1, 0), g_1 = (1, 0).
  it('takes two steps as computed by hand', () => {
    const gradientAt = ([a, b]: Vector<Rational>) => [a, Q.mul(ratio(2), b)];
    const { iterates, states } = run(Q, bfgs(Q, { rate: ratio(1, 2) }), gradientAt, table('2 1'), 2);
    expect(states[2][0].inverseHessian).toEqual([table('11/9 -1/9'), table('-1/9 5/9')]);
    expect(iterates).toEqual([table('2 1'), table('1 0'), table('7/18 1/18')]);
  });

  it('starts from the matrix that it is given', () => {
    const initial = [table('2 1'), table('1 3')];
    const { iterates } = run(Q, bfgs(Q, { initial }), () => table('1 10'), table('0 0'), 1);
    expect(iterates[1]).toEqual(table('-12 -31'));
  });

  it('divides by ⟨s, y⟩ = 0, or leaves the pair out', () => {
    const constant = () => [ratio(1)];
    expect(() => run(Q, bfgs(Q), constant, [ratio(0)], 2)).toThrow(OutsideDomain);
    const { iterates } = run(Q, bfgs(Q, { pairs: 'positive' }), constant, [ratio(0)], 2);
    expect(iterates.map(([w]) => w)).toEqual(table('0 -1 -2'));
    expect(run(Q, lbfgs(Q, { memory: 3, pairs: 'positive' }), constant, [ratio(0)], 2).iterates).toEqual(
      iterates,
    );
  });

  it('says where it cannot see the sign of ⟨s, y⟩', () => {
    const wide = (centre: number) => [{ centre, radius: 1 }];
    const gradients = [wide(1), wide(1.5)];
    expect(() =>
      run(ball, bfgs(ball, { pairs: 'positive' }), (_, step) => gradients[step], wide(0), 2),
    ).toThrow(UndecidedBranch);
  });
});

describe('L-BFGS', () => {
  it('with full memory is BFGS', () => {
    fc.assert(
      fc.property(problems, positiveFractions, ({ gradientAt, start }, rate) => {
        const dense = run(Q, bfgs(Q, { rate, pairs: 'positive' }), gradientAt, start, 4);
        for (const memory of [3, Infinity]) {
          const limited = lbfgs(Q, { rate, memory, pairs: 'positive' });
          expect(run(Q, limited, gradientAt, start, 4).iterates).toEqual(dense.iterates);
        }
      }),
      { seed: 533, numRuns: 12 },
    );
  });

  it('with memory m is BFGS restarted from I on the last m pairs', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 2 }), ({ gradientAt, start }, memory) => {
        fc.pre(!isZero(start));
        const part = scaleByLbfgs(Q, { memory, pairs: 'positive' });
        const { iterates, states } = run(Q, part, gradientAt, start, 4);
        expect(states[4].pairs.length).toBeLessThanOrEqual(memory);
        const dense = scaleByBfgs(Q, { pairs: 'positive' });
        let state = dense.init(start);
        let change: Vector<Rational> = [];
        for (const point of iterates.slice(3 - memory, 4)) {
          ({ change, state } = dense.update(gradientAt(point), state, point));
        }
        expect(subtractVectors(Q, iterates[4], iterates[3])).toEqual(change);
      }),
      { seed: 534, numRuns: 12 },
    );
  });

  it('with less memory than steps is not BFGS', () => {
    const gradientAt = ([a, b]: Vector<Rational>) => [a, Q.mul(ratio(3), b)];
    const options = { rate: ratio(1, 4) };
    const dense = run(Q, bfgs(Q, options), gradientAt, table('1 1'), 3).iterates;
    const short = run(Q, lbfgs(Q, { ...options, memory: 1 }), gradientAt, table('1 1'), 3).iterates;
    expect(short.slice(0, 3)).toEqual(dense.slice(0, 3));
    expect(short[3]).not.toEqual(dense[3]);
  });

  // In one dimension every pair says H = s/y, whatever matrix it corrects; the scale is then that number.
  it('scaled by its latest pair is the secant method in one dimension', () => {
    const slope = ([w]: Vector<Rational>) => [Q.sub(Q.mul(w, w), ratio(2))];
    const optimizer = lbfgs(Q, { memory: 2, initial: 'latest', rate: ratio(1) });
    const { iterates } = run(Q, optimizer, slope, [ratio(1)], 3);
    // From 1: 1 − (−1) = 2; then x⁺ = (x·x₋ + 2)/(x + x₋).
    expect(iterates.map(([w]) => w)).toEqual(table('1 2 4/3 7/5'));
  });

  it('scales by ⟨s, y⟩/⟨y, y⟩: orthogonal to s and y that is all that happens', () => {
    const part = scaleByLbfgs(Q, { memory: 1, initial: 'latest' });
    const before = part.update(table('1 12'), part.init(table('1 0')), table('1 0')).state;
    // s = (2, 0), y = (8, 0): 16/64 = ¼.
    expect(part.update(table('9 12'), before, table('3 0')).change).toEqual(table('9/4 3'));
  });

  it('needs memory', () => {
    for (const memory of [0, -1, 1.5, Number.NaN]) expect(() => lbfgs(Q, { memory })).toThrow(RangeError);
  });
});

describe('exact line search', () => {
  it('ends where the new gradient is orthogonal to the direction', () => {
    fc.assert(
      fc.property(problems, ({ gradientAt, hessianAt, start }) => {
        const { iterates } = run(
          Q,
          scaleByExactLineSearch(Q, { gradientAt, hessianAt }),
          gradientAt,
          start,
          1,
        );
        expect(Q.dot(gradientAt(iterates[1]), gradientAt(start))).toEqual(ratio(0));
      }),
      { seed: 535, numRuns: 40 },
    );
  });

  it('is at the minimum after a step along an axis', () => {
    const gradientAt = ([a, b]: Vector<Rational>) => [a, Q.mul(ratio(3), b)];
    const hessianAt = () => [table('1 0'), table('0 3')];
    const step = scaleByExactLineSearch(Q, { gradientAt, hessianAt });
    expect(run(Q, step, gradientAt, table('0 1'), 2).iterates.slice(1)).toEqual([table('0 0'), table('0 0')]);
  });

  // The worst start of diag(1, κ): (κ, 1) goes to (κ, −1)·(κ − 1)/(κ + 1).
  it('zigzags by (κ − 1)/(κ + 1) on diag(1, 3)', () => {
    const gradientAt = ([a, b]: Vector<Rational>) => [a, Q.mul(ratio(3), b)];
    const hessianAt = () => [table('1 0'), table('0 3')];
    const { iterates } = run(
      Q,
      scaleByExactLineSearch(Q, { gradientAt, hessianAt }),
      gradientAt,
      table('3 1'),
      2,
    );
    expect(iterates).toEqual([table('3 1'), table('3/2 -1/2'), table('3/4 1/4')]);
  });
});
