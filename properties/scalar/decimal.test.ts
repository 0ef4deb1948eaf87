import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalIntervals, type Interval } from '../../src/scalar/decimal.js';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import { anyInterval, atMost, enclosure, exactly, holds, OPERATIONS } from './decimal-oracle.js';
import { cosBounds, expBounds } from './rational-series.js';
import { anyRational } from './rationals.js';

const short = decimalIntervals(6);
const long = decimalIntervals(30);
const point = (x: number | string): Interval => ({ lower: new Decimal(x), upper: new Decimal(x) });

test.each([short, decimalIntervals(20)])('operations enclose the exact results', (scalar) => {
  fc.assert(enclosure(scalar, OPERATIONS), { seed: 20260601, numRuns: 200 });
});

test('rationals are enclosed, tightly', () => {
  fc.assert(
    fc.property(anyRational, (q) => {
      const { lower, upper } = long.fromRational(q);
      ok(holds({ lower, upper }, q));
      const width = rational.sub(exactly(upper), exactly(lower));
      ok(atMost(width, rational.mul(rational.abs(q), ratio(1, 10n ** 29n))));
    }),
    { seed: 20260602, numRuns: 150 },
  );
});

test('sums, abs, and neg', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      const [x, y] = [exactly(a.lower), exactly(b.upper)];
      ok(holds(short.sum([a, b, a]), rational.sum([x, y, x])));
      ok(holds(short.dot([a, b], [b, a]), rational.dot([x, y], [y, x])));
      ok(holds(short.abs(a), rational.abs(x)));
      ok(holds(short.neg(a), rational.neg(x)));
    }),
    { seed: 20260603, numRuns: 150 },
  );
});

describe('an unsound interval is caught', () => {
  const Nearest = Decimal.clone({ precision: 6, rounding: Decimal.ROUND_HALF_EVEN, defaults: true });
  const nearest = {
    ...short,
    add: (a: Interval, b: Interval) => ({
      lower: Nearest.add(a.lower, b.lower),
      upper: Nearest.add(a.upper, b.upper),
    }),
    sub: (a: Interval, b: Interval) => ({
      lower: Nearest.sub(a.lower, b.upper),
      upper: Nearest.sub(a.upper, b.lower),
    }),
    sqrt: (a: Interval) => ({ lower: Nearest.sqrt(Decimal.max(0, a.lower)), upper: Nearest.sqrt(a.upper) }),
    mul: (a: Interval, b: Interval) => nearestEnds(short.mul(a, b), a.lower.mul(b.lower)),
    div: (a: Interval, b: Interval) => nearestEnds(short.div(a, b), a.lower.div(b.lower)),
  };
  /** For points, both ends rounded to nearest; other intervals stay sound. */
  function nearestEnds(sound: Interval, exact: Decimal): Interval {
    const rounded = Nearest.add(exact, 0);
    const points =
      sound.lower.eq(sound.upper) || Nearest.sub(sound.upper, sound.lower).lt(rounded.abs().mul(1e-4));
    return points ? { lower: rounded, upper: rounded } : sound;
  }

  test.each(OPERATIONS)('%s rounded to nearest at both ends', (operation) => {
    ok(fc.check(enclosure(nearest, [operation]), { seed: 20260604, numRuns: 2000 }).failed);
  });
});

describe('exp, ln and cos against exact series', () => {
  const argument = fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.constantFrom(1, 10, 100, 1000, 10 ** 9))
    .map(([n, d]) => ({ n, d }))
    .filter(({ n, d }) => Math.abs(n / d) <= 30);
  const overlap = ({ lower, upper }: Interval, [low, high]: readonly [Rational, Rational]) => {
    ok(atMost(exactly(lower), high) && atMost(low, exactly(upper)));
  };
  /** The series is much sharper than the interval, so the interval holds the value up to that. */
  const sharply = (interval: Interval, [low, high]: readonly [Rational, Rational]) => {
    overlap(interval, [low, high]);
    ok(holds(interval, low) || holds(interval, high));
    expect(atMost(rational.sub(high, low), rational.mul(ratio(1, 10n ** 34n), rational.abs(high)))).toBe(
      true,
    );
  };

  test('exp', () => {
    fc.assert(
      fc.property(argument, ({ n, d }) => {
        const result = long.exp(point(`${n / d}`));
        sharply(result, expBounds(ratio(n, d), 160));
        ok(result.upper.sub(result.lower).lte(result.upper.mul('1e-28')));
        ok(holds(result, exactly(new Decimal(Decimal.clone({ precision: 40 }).exp(n / d)))));
      }),
      { seed: 20260605, numRuns: 30 },
    );
  });

  test('cos', () => {
    fc.assert(
      fc.property(argument, ({ n, d }) => {
        const result = long.cos(point(`${n / d}`));
        overlap(result, cosBounds(ratio(n, d), 90));
        ok(result.upper.sub(result.lower).lt('1e-28'));
      }),
      { seed: 20260606, numRuns: 30 },
    );
  });

  test('ln: exp of its ends lies on either side', () => {
    fc.assert(
      fc.property(argument, ({ n, d }) => {
        const y = Math.abs(n / d);
        if (y === 0) return;
        const { lower, upper } = decimalIntervals(20).ln(point(y));
        ok(atMost(expBounds(exactly(lower), 110)[0], ratio(Math.abs(n), d)));
        ok(atMost(ratio(Math.abs(n), d), expBounds(exactly(upper), 110)[1]));
        ok(upper.sub(lower).lt('3e-18'));
      }),
      { seed: 20260607, numRuns: 15 },
    );
  });

  test('of wide intervals, at points inside', () => {
    const wide = fc.tuple(argument, argument, fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(wide, ([a, b, fifths]) => {
        const [x, y] = [a.n / a.d, b.n / b.d];
        const interval = { lower: Decimal.min(x, y), upper: Decimal.max(x, y) };
        const [low, high] = [exactly(interval.lower), exactly(interval.upper)];
        const inside = rational.add(low, rational.mul(ratio(fifths, 5), rational.sub(high, low)));
        overlap(short.cos(interval), cosBounds(inside, 70));
        overlap(short.exp(interval), expBounds(inside, 90));
      }),
      { seed: 20260608, numRuns: 30 },
    );
  });

  test('extrema of cos inside an interval', () => {
    const around = (x: number, r: number): Interval => ({
      lower: new Decimal(x - r),
      upper: new Decimal(x + r),
    });
    const top = long.cos(around(0, 0.125));
    expect([
      top.upper.toNumber(),
      top.lower.toNumber() > 0.99,
      top.lower.toNumber() < Math.cos(0.125),
    ]).toEqual([1, true, true]);
    const bottom = long.cos(around(Math.PI, 0.125));
    deepStrictEqual([bottom.lower.toNumber(), bottom.upper.toNumber() < -0.99], [-1, true]);
    deepStrictEqual(long.cos(around(0, 10)), { lower: new Decimal(-1), upper: new Decimal(1) });
    const far = long.cos(point('1e18'));
    ok(far.upper.sub(far.lower).lt('1e-25'));
    ok(Math.abs(far.lower.toNumber() - Math.cos(1e18)) < 1e-9);
  });

  test('exact where the value is rational', () => {
    strictEqual(long.compare(long.exp(point(0)), point(1)), 'equal');
    strictEqual(long.compare(long.ln(point(1)), point(0)), 'equal');
    strictEqual(long.compare(long.cos(point(0)), point(1)), 'equal');
    strictEqual(long.compare(long.sqrt(point('2.25')), point('1.5')), 'equal');
  });
});

test('poles, refusals and extreme arguments', () => {
  const across: Interval = { lower: new Decimal(-1), upper: new Decimal(1) };
  const indefinite = long.div(point(1), across);
  strictEqual(long.compare(indefinite, indefinite), 'undecided');
  strictEqual(long.compare(long.add(indefinite, point(1)), point(0)), 'undecided');
  strictEqual(long.compare(long.ln(across), point(0)), 'undecided');
  strictEqual(long.compare(long.exp(point('1e20')), point(0)), 'undecided');
  expect(long.compare(long.mul(point('1e900000000000000'), point('1e900000000000000')), point(0))).toBe(
    'undecided',
  );
  expect(long.compare(long.mul(point('1e-900000000000000'), point('1e-900000000000000')), point(0))).toBe(
    'undecided',
  );
  expect(() => long.div(point(1), point(0))).toThrow(OutsideDomain);
  expect(() => long.sqrt(point(-1))).toThrow(OutsideDomain);
  expect(() => long.ln(point(0))).toThrow(OutsideDomain);
  strictEqual(long.isNonzero(across), false);
  ok(long.isNonzero(point(-2)));
  strictEqual(long.approximate(across), 0);
  strictEqual(long.compare(across, point(2)), 'less');
});
