import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ball, ball } from '../../src/scalar/ball.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { float64 } from '../../src/scalar/float64.js';
import { fromFloat, type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { adversarialBall } from './adversarial-balls.js';
import { AdversarialDoubles } from './adversarial-doubles.js';

const INDEFINITE: Ball = { centre: Number.NaN, radius: Infinity };
const point = (centre: number): Ball => ({ centre, radius: 0 });

test('centres are what float64 computes, bit for bit', () => {
  const source = new AdversarialDoubles(20260103);
  let compared = 0;
  const agree = (result: () => Ball, expected: number, what: string) => {
    let centre: number;
    try {
      centre = result().centre;
    } catch (error) {
      expect(error).toBeInstanceOf(OutsideDomain);
      return;
    }
    // The indefinite ball has no centre; it is asked for where float64 overflows or the divisor may be zero.
    if (Number.isNaN(centre)) return;
    if (!Object.is(centre, expected)) expect.fail(`${what}: ${centre} is not ${expected}`);
    compared++;
  };
  for (let i = 0; i < 4000; i++) {
    const balls = Array.from({ length: 1 + source.below(6) }, () => adversarialBall(source));
    const others = balls.map(() => adversarialBall(source));
    const [a, b] = [balls[0]!, others[0]!];
    const [x, y] = [a.centre, b.centre];
    const xs = balls.map(({ centre }) => centre);
    const ys = others.map(({ centre }) => centre);
    for (const operation of ['add', 'sub', 'mul', 'div'] as const) {
      agree(() => ball[operation](a, b), float64[operation](x, y), `${operation} ${x} ${y}`);
    }
    for (const operation of ['neg', 'abs', 'sqrt'] as const) {
      agree(() => ball[operation](a), float64[operation](x), `${operation} ${x}`);
    }
    agree(() => ball.sum(balls), float64.sum(xs), `sum ${xs}`);
    agree(() => ball.dot(balls, others), float64.dot(xs, ys), `dot ${xs} and ${ys}`);
  }
  ok(compared > 24_000);
});

test('a result is indefinite only where float64 overflows or the divisor may be zero', () => {
  const source = new AdversarialDoubles(20260104);
  for (let i = 0; i < 20_000; i++) {
    const [a, b] = [adversarialBall(source), adversarialBall(source)];
    for (const operation of ['add', 'sub', 'mul'] as const) {
      const indefinite = Number.isNaN(ball[operation](a, b).centre);
      const overflow = !Number.isFinite(float64[operation](a.centre, b.centre));
      if (indefinite !== overflow) expect.fail(`${operation} of ${a.centre} and ${b.centre}`);
    }
  }
});

describe('exact results have radius 0', () => {
  const integer = fc.integer({ min: -(2 ** 26), max: 2 ** 26 });

  test('sums, products and quotients of integers, and scaling by powers of two', () => {
    fc.assert(
      fc.property(integer, integer, fc.integer({ min: -500, max: 300 }), (a, b, power) => {
        const [x, y] = [point(a), point(b)];
        strictEqual(ball.add(x, y).radius, 0);
        strictEqual(ball.sub(x, y).radius, 0);
        deepStrictEqual(ball.mul(x, y), point(a * b));
        strictEqual(ball.dot([x, y], [y, x]).radius, 0);
        deepStrictEqual(ball.sqrt(ball.mul(x, x)), point(Math.abs(a)));
        strictEqual(ball.mul(point(Math.sqrt(3)), point(2 ** power)).radius, 0);
        if (b !== 0) strictEqual(ball.div(ball.mul(x, y), y).radius, 0);
      }),
      { seed: 20260105, numRuns: 300 },
    );
  });

  test('zero times anything, and zero over anything', () => {
    const wide = { centre: 3, radius: 1 };
    deepStrictEqual(ball.mul(point(0), wide), point(0));
    deepStrictEqual(ball.dot([wide, point(0)], [point(0), wide]), point(0));
    deepStrictEqual(ball.div(point(0), wide), point(0));
  });
});

describe('fromRational', () => {
  const rationals = fc
    .tuple(
      fc.bigInt(-(2n ** 80n), 2n ** 80n),
      fc.bigInt(1n, 2n ** 80n),
      fc.integer({ min: -1150, max: 1080 }),
    )
    .map(
      ([n, d, shift]): Rational =>
        rational.mul(ratio(n, d), { numerator: 1n, denominator: 1n, exponent: shift }),
    );

  test('encloses, with radius 0 if and only if the centre is the number', () => {
    fc.assert(
      fc.property(rationals, (value) => {
        const { centre, radius } = ball.fromRational(value);
        if (Number.isNaN(centre)) return;
        strictEqual(centre, float64.fromRational(value));
        const distance = rational.abs(rational.sub(value, fromFloat(centre)));
        notStrictEqual(rational.compare(distance, fromFloat(radius)), 'greater');
        strictEqual(radius === 0, rational.compare(distance, ratio(0)) === 'equal');
      }),
      { seed: 20260106, numRuns: 2000 },
    );
  });

  test('of a double is exact', () => {
    const source = new AdversarialDoubles(20260107);
    for (let i = 0; i < 5000; i++) strictEqual(ball.fromRational(fromFloat(source.next())).radius, 0);
  });
});

describe('compare', () => {
  test('says less or greater only if every pair of held numbers agrees', () => {
    const source = new AdversarialDoubles(20260108);
    const ends = ({ centre, radius }: Ball) => {
      const [c, r] = [fromFloat(centre), fromFloat(radius)];
      return { lower: rational.sub(c, r), upper: rational.add(c, r) };
    };
    let undecided = 0;
    for (let i = 0; i < 4000; i++) {
      const a = adversarialBall(source);
      const other = adversarialBall(source);
      // Every other pair touches, up to rounding.
      const touching = (a.centre + (a.radius + other.radius)) * (1 + (source.below(5) - 2) * 2 ** -52);
      const b = i % 2 === 0 && Number.isFinite(touching) ? { ...other, centre: touching } : other;
      const [left, right] = [ends(a), ends(b)];
      const answer = ball.compare(a, b);
      if (answer === 'less') strictEqual(rational.compare(left.upper, right.lower), 'less');
      else if (answer === 'greater') strictEqual(rational.compare(left.lower, right.upper), 'greater');
      else if (answer === 'equal') strictEqual(a.radius + b.radius + Math.abs(a.centre - b.centre), 0);
      else undecided++;
      if (a.radius === 0 && b.radius === 0) strictEqual(answer, rational.compare(left.lower, right.lower));
    }
    ok(undecided < 7_000);
  });

  test('both zeros are equal, overlapping and indefinite balls are undecided', () => {
    strictEqual(ball.compare(point(0), point(-0)), 'equal');
    strictEqual(ball.compare({ centre: 0, radius: 1 }, { centre: 2, radius: 1 }), 'undecided');
    strictEqual(ball.compare({ centre: 0, radius: 1 }, { centre: 3, radius: 1 }), 'less');
    strictEqual(ball.compare(INDEFINITE, point(0)), 'undecided');
    strictEqual(ball.compare(point(0), INDEFINITE), 'undecided');
    strictEqual(ball.isNonzero(INDEFINITE), false);
  });
});

describe('poles and refusals', () => {
  test('division', () => {
    expect(() => ball.div(point(1), point(0))).toThrow(OutsideDomain);
    deepStrictEqual(ball.div(point(1), { centre: 1, radius: 2 }), INDEFINITE);
    deepStrictEqual(ball.mul(point(1e200), point(1e200)), INDEFINITE);
    deepStrictEqual(ball.add(INDEFINITE, point(1)), INDEFINITE);
  });

  test('roots of what may be and of what must be negative', () => {
    expect(() => ball.sqrt({ centre: -2, radius: 1 })).toThrow(OutsideDomain);
    deepStrictEqual(ball.sqrt({ centre: -1, radius: 2 }), INDEFINITE);
    const { centre, radius } = ball.sqrt({ centre: 1, radius: 3 });
    deepStrictEqual([centre - radius <= 0, centre + radius >= 2], [true, true]);
  });

  test('exp, ln and cos have values where these are exact', () => {
    deepStrictEqual(ball.exp(point(0)), point(1));
    deepStrictEqual(ball.ln(point(1)), point(0));
    deepStrictEqual(ball.cos(point(0)), point(1));
    expect(() => ball.ln(point(0))).toThrow(OutsideDomain);
  });
});

test('fused sums are tighter than repeated addition', () => {
  const source = new AdversarialDoubles(20260109);
  let tighter = 0;
  for (let round = 0; round < 200; round++) {
    const terms = Array.from({ length: 50 }, () => point(source.word() / 2 ** 32 - 0.5));
    if (ball.sum(terms).radius <= terms.reduce(ball.add, point(0)).radius) tighter++;
  }
  strictEqual(tighter, 200);
});

test('a quotient that underflows keeps its bound where the divisor may be nearly anything', () => {
  // Found by the campaign: what the underflow leaves out of the quotient is multiplied by the radius of the divisor.
  const a: Ball = { centre: -0.0000019073486328124996, radius: 9.94666425104756e-23 };
  const b: Ball = { centre: -1.0502144266735031e308, radius: 1.0502144266735023e308 };
  const { centre, radius } = ball.div(a, b);
  const least = rational.add(fromFloat(b.centre), fromFloat(b.radius));
  const greatest = rational.div(rational.sub(fromFloat(a.centre), fromFloat(a.radius)), least);
  const distance = rational.abs(rational.sub(greatest, fromFloat(centre)));
  expect(rational.compare(distance, fromFloat(radius))).not.toBe('greater');
});
