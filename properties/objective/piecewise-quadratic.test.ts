import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cayley } from '../../src/linear/orthogonal.js';
import { skewMatrix } from '../../src/linear/symmetric.js';
import { squaredNorm, subtractVectors } from '../../src/linear/vector.js';
import { huber } from '../../src/objective/huber.js';
import { onLine } from '../../src/objective/objective.js';
import { type PiecewiseParts, piecewiseQuadratic } from '../../src/objective/piecewise-quadratic.js';
import { rotatedSum } from '../../src/objective/rotated-sum.js';
import { ball } from '../../src/scalar/ball.js';
import { OutsideDomain, UndecidedBranch } from '../../src/scalar/failure.js';
import { float64 } from '../../src/scalar/float64.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { fractions, positiveFractions, table, vectors } from '../optimizer/rationals.js';

const Q = rational;
const zero = ratio(0);

/** Up to four breakpoints, on either side of 0, with a curvature of any sign between them. */
const parts: fc.Arbitrary<PiecewiseParts<Rational>> = fc
  .uniqueArray(fc.integer({ min: -20, max: 20 }), { maxLength: 4 })
  .chain((places) =>
    fc.record({
      breakpoints: fc.constant([...places].sort((a, b) => a - b).map((place) => ratio(place, 4))),
      curvatures: fc.array(fractions, { minLength: places.length + 1, maxLength: places.length + 1 }),
      value: fractions,
      slope: fractions,
    }),
  );

/**
 * ∫ f″ from 0 to x by adding up pieces, without the expansions of the implementation: for f′ the curvatures count with
 * the lengths of their intervals, for f with the lengths times the distance of their midpoints from x.
 */
function integrals(
  { breakpoints, curvatures }: PiecewiseParts<Rational>,
  x: Rational,
): { slope: Rational; value: Rational } {
  const forward = Q.compare(x, zero) !== 'less';
  const [from, to] = forward ? [zero, x] : [x, zero];
  const inside = breakpoints.filter((t) => Q.compare(t, from) === 'greater' && Q.compare(t, to) === 'less');
  const ends = [from, ...inside, to];
  let slope = zero;
  let value = zero;
  for (let i = 1; i < ends.length; i += 1) {
    const length = Q.sub(ends[i], ends[i - 1]);
    const middle = Q.div(Q.add(ends[i], ends[i - 1]), ratio(2));
    const area = Q.mul(curvatures[breakpoints.filter((t) => Q.compare(t, middle) === 'less').length], length);
    slope = Q.add(slope, area);
    value = Q.add(value, Q.mul(area, Q.abs(Q.sub(x, middle))));
  }
  return { slope: forward ? slope : Q.neg(slope), value };
}

describe('piecewise quadratic', () => {
  it('has f(0), f′(0) and f″ as given', () => {
    fc.assert(
      fc.property(parts, fractions, (given, x) => {
        const f = piecewiseQuadratic(Q, given);
        const integral = integrals(given, x);
        expect(f.slope(x)).toEqual(Q.add(given.slope!, integral.slope));
        expect(f.value(x)).toEqual(Q.sum([given.value!, Q.mul(given.slope!, x), integral.value]));
      }),
      { seed: 471, numRuns: 200 },
    );
  });

  it('is C¹: at a breakpoint the pieces on both sides agree', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const f = piecewiseQuadratic(Q, given);
        given.breakpoints.forEach((t, i) => {
          const others = [given.breakpoints[i - 1], given.breakpoints[i + 1]].filter((u) => u !== undefined);
          const gap = others.reduce(
            (least, u) => (Q.compare(Q.abs(Q.sub(u, t)), least) === 'less' ? Q.abs(Q.sub(u, t)) : least),
            ratio(1),
          );
          for (const [side, curvature] of [
            [Q.neg(gap), given.curvatures[i]],
            [gap, given.curvatures[i + 1]],
          ]) {
            // Back from a point of the neighbouring piece by that piece's own Taylor polynomial.
            const x = Q.add(t, side);
            const slope = Q.sub(f.slope(x), Q.mul(curvature, side));
            const curved = Q.div(Q.mul(curvature, Q.mul(side, side)), ratio(2));
            expect(f.slope(t)).toEqual(slope);
            expect(f.value(t)).toEqual(Q.sub(Q.sub(f.value(x), Q.mul(slope, side)), curved));
          }
        });
      }),
      { seed: 472, numRuns: 100 },
    );
  });

  it('is smooth with the L it states: |f′(a) − f′(b)| ≤ L·|a − b|', () => {
    fc.assert(
      fc.property(parts, fractions, fractions, (given, a, b) => {
        const f = piecewiseQuadratic(Q, given);
        const change = Q.abs(Q.sub(f.slope(a), f.slope(b)));
        expect(Q.compare(change, Q.mul(f.smoothness!, Q.abs(Q.sub(a, b))))).not.toBe('greater');
      }),
      { seed: 473, numRuns: 200 },
    );
  });

  it('goes to a value computed by hand', () => {
    // f″ = 2 up to 1, then −2; f(0) = 0, f′(0) = −1: f′(1) = 1, f(1) = 0, f(2) = 0 + 1 − 1 = 0, f′(3) = −3.
    const f = piecewiseQuadratic(Q, { breakpoints: table('1'), curvatures: table('2 -2'), slope: ratio(-1) });
    expect(table('0 1/2 1 2 3').map((x) => f.value(x))).toEqual(table('0 -1/4 0 0 -2'));
    expect(table('0 1/2 1 2 3').map((x) => f.slope(x))).toEqual(table('-1 0 1 -1 -3'));
  });

  it('throws where a ball does not tell the piece, and only there', () => {
    const f = piecewiseQuadratic(ball, {
      breakpoints: [ball.fromInteger(1)],
      curvatures: [ball.fromInteger(0), ball.fromInteger(1)],
    });
    expect(() => f.value({ centre: 1, radius: 2 ** -40 })).toThrow(UndecidedBranch);
    expect(() => f.slope({ centre: 3, radius: 2 })).toThrow(UndecidedBranch);
    expect(f.slope({ centre: 1, radius: 0 })).toEqual({ centre: 0, radius: 0 });
    expect(f.slope({ centre: 2, radius: 0 })).toEqual({ centre: 1, radius: 0 });
    const floats = piecewiseQuadratic(float64, { breakpoints: [1], curvatures: [0, 1] });
    expect(() => floats.value(Number.NaN)).toThrow(UndecidedBranch);
  });

  it('refuses breakpoints that do not increase, and a wrong number of curvatures', () => {
    const make = (breakpoints: string, curvatures: string) => () =>
      piecewiseQuadratic(Q, { breakpoints: table(breakpoints), curvatures: table(curvatures) });
    expect(make('1 1', '0 0 0')).toThrow(OutsideDomain);
    expect(make('2 1', '0 0 0')).toThrow(OutsideDomain);
    expect(make('1 2', '0 0')).toThrow('2 breakpoints separate 3 curvatures');
  });
});

describe('Huber', () => {
  it('is the parabola inside and its tangent outside', () => {
    fc.assert(
      fc.property(positiveFractions, positiveFractions, fractions, (threshold, curvature, x) => {
        const f = huber(Q, { threshold, curvature });
        const size = Q.abs(x);
        const parabola = Q.mul(Q.div(curvature, ratio(2)), Q.mul(x, x));
        const tangent = Q.mul(Q.mul(curvature, threshold), Q.sub(size, Q.div(threshold, ratio(2))));
        expect(f.value(x)).toEqual(Q.compare(size, threshold) === 'greater' ? tangent : parabola);
        expect(f.slope(Q.neg(x))).toEqual(Q.neg(f.slope(x)));
        expect(f.smoothness).toEqual(curvature);
      }),
      { seed: 474, numRuns: 100 },
    );
  });

  it('refuses a threshold that is not positive', () => {
    expect(() => huber(Q, { threshold: zero, curvature: ratio(1) })).toThrow(OutsideDomain);
  });
});

describe('rotated sum', () => {
  const rotated = fc.tuple(parts, parts, fractions).map(([first, second, skew]) => {
    const pieces = [piecewiseQuadratic(Q, first), piecewiseQuadratic(Q, second)];
    const axes = cayley(Q, skewMatrix(Q, 2, [skew]));
    return { pieces, axes, f: rotatedSum(Q, axes, pieces) };
  });

  it('has the gradient Σ φᵢ′(qᵢᵀw)·qᵢ and is smooth with the largest L', () => {
    fc.assert(
      fc.property(rotated, vectors(2), vectors(2), ({ pieces, axes, f }, a, b) => {
        const along = pieces.map((piece, i) => piece.slope(Q.dot(axes[i], a)));
        expect(f.gradient(a)).toEqual(
          [0, 1].map((j) => Q.add(Q.mul(along[0], axes[0][j]), Q.mul(along[1], axes[1][j]))),
        );
        const change = squaredNorm(Q, subtractVectors(Q, f.gradient(a), f.gradient(b)));
        const distance = squaredNorm(Q, subtractVectors(Q, a, b));
        const bound = Q.mul(Q.mul(f.smoothness!, f.smoothness!), distance);
        expect(Q.compare(change, bound)).not.toBe('greater');
      }),
      { seed: 475, numRuns: 100 },
    );
  });

  it('lies within ½·L·‖h‖² of its tangent', () => {
    fc.assert(
      fc.property(rotated, vectors(2), vectors(2), ({ f }, a, b) => {
        const h = subtractVectors(Q, b, a);
        const gap = Q.abs(Q.sub(Q.sub(f.value(b), f.value(a)), Q.dot(f.gradient(a), h)));
        expect(Q.compare(gap, Q.mul(Q.div(f.smoothness!, ratio(2)), squaredNorm(Q, h)))).not.toBe('greater');
      }),
      { seed: 476, numRuns: 100 },
    );
  });

  it('of one function along one axis is that function', () => {
    const piece = huber(Q, { threshold: ratio(1), curvature: ratio(3) });
    const [one, other] = [onLine(piece), rotatedSum(Q, [table('1')], [piece])];
    for (const x of table('-2 -1 0 1/2 5')) {
      expect(other.value([x])).toEqual(one.value([x]));
      expect(other.gradient([x])).toEqual(one.gradient([x]));
    }
    expect(other.smoothness).toEqual(one.smoothness);
  });

  it('refuses axes that are not orthonormal', () => {
    const piece = huber(Q, { threshold: ratio(1), curvature: ratio(3) });
    expect(() => rotatedSum(Q, [table('1 1')], [piece])).toThrow(OutsideDomain);
    expect(() => rotatedSum(Q, [table('1 0'), table('0 1')], [piece])).toThrow(RangeError);
  });
});
