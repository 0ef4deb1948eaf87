import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OutsideDomain } from '../../src/scalar/failure.js';
import { bigBall } from '../../src/scalar/index.js';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import { AdversarialIntegers } from './adversarial-integers.js';
import { type Dyadic, minus, plus } from './dyadic.js';
import { drawPairs } from './hard-pairs.js';
import { anyRational, nonzeroRational } from './rationals.js';
import { bigTier, doubleDoubleTier, floatTier, type Tier } from './tier.js';

type AnyTier = Tier<unknown, never>;
const tiers = [
  floatTier,
  doubleDoubleTier,
  bigTier(256),
  bigTier(512),
  bigTier(1024),
] as unknown as AnyTier[];
const named = tiers.map((tier) => [tier.scalar.name, tier] as const);
const zero = ratio(0);

const exact = ({ m, e }: Dyadic): Rational => ({ numerator: m, denominator: 1n, exponent: e });
const asRational = (x: Dyadic): Rational =>
  rational.add(zero, rational.mul(ratio(x.m), exact({ m: 1n, e: x.e })));

describe.each(named)('%s', (_, tier) => {
  const S: Scalar<unknown> = tier.scalar;
  const isExactly = (value: unknown, expected: Rational) => {
    const { centre, radius } = tier.read(value as never)!;
    strictEqual(radius.m, 0n);
    strictEqual(rational.compare(asRational(centre), expected), 'equal');
  };

  test('a rational is held, and exact where it fits', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: -200, max: 200 }), (value, shift) => {
        const q = rational.mul(value, { numerator: 1n, denominator: 1n, exponent: shift });
        const { centre, radius } = tier.read(S.fromRational(q) as never)!;
        const distance = rational.abs(rational.sub(q, asRational(centre)));
        notStrictEqual(rational.compare(distance, asRational(radius)), 'greater');
        const dyadicDoubles = q.denominator === 1n && q.numerator < 2n ** 53n && q.numerator > -(2n ** 53n);
        if (dyadicDoubles) strictEqual(radius.m, 0n);
      }),
      { seed: 20260301, numRuns: 300 },
    );
  });

  test('small integers and powers of two stay exact', () => {
    const integer = fc.integer({ min: -(2 ** 24), max: 2 ** 24 });
    fc.assert(
      fc.property(integer, integer, fc.integer({ min: -300, max: 300 }), (a, b, shift) => {
        const power: Rational = { numerator: 1n, denominator: 1n, exponent: shift };
        const [x, y, p] = [S.fromInteger(a), S.fromInteger(b), S.fromRational(power)];
        isExactly(S.add(x, y), ratio(a + b));
        isExactly(S.sub(x, y), ratio(a - b));
        isExactly(S.mul(x, y), ratio(a * b));
        isExactly(S.sum([x, y, x]), ratio(2 * a + b));
        isExactly(S.dot([x, y], [y, y]), ratio(BigInt(a) * BigInt(b) + BigInt(b) * BigInt(b)));
        isExactly(S.sqrt(S.mul(x, x)), ratio(Math.abs(a)));
        isExactly(S.mul(x, p), rational.mul(ratio(a), power));
        isExactly(S.div(x, p), rational.div(ratio(a), power));
        if (b !== 0) isExactly(S.div(S.mul(x, y), y), ratio(a));
      }),
      { seed: 20260302, numRuns: 100 },
    );
  });

  test('compare decides only what is so for every pair of held numbers, and all pairs of exact numbers', () => {
    const source = new AdversarialDoubles(20260303);
    const long = new AdversarialIntegers(source);
    const pair = drawPairs(source);
    const draw = () => (tier === tiers[0] || tier === tiers[1] ? pair() : long.next()) as never;
    let undecided = 0;
    for (let i = 0; i < 600; i++) {
      const first = tier.build(draw());
      // Every third pair has the same centre, up to a radius.
      const second =
        i % 3 === 0 ? S.add(first, S.sub(tier.build(draw()), tier.build(draw()))) : tier.build(draw());
      const [a, b] = [tier.read(first as never), tier.read(second as never)];
      const answer = S.compare(first, second);
      if (!a || !b) {
        strictEqual(answer, 'undecided');
        continue;
      }
      const gap = minus(b.centre, a.centre);
      const reach = plus(a.radius, b.radius);
      const apart = minus(gap.m < 0n ? { m: -gap.m, e: gap.e } : gap, reach).m > 0n;
      if (answer === 'less') ok(apart && gap.m > 0n);
      else if (answer === 'greater') ok(apart && gap.m < 0n);
      else if (answer === 'equal') ok(gap.m === 0n && reach.m === 0n);
      else {
        undecided++;
        notStrictEqual(reach.m, 0n);
      }
      if (S.isNonzero(first)) {
        const size = a.centre.m < 0n ? { m: -a.centre.m, e: a.centre.e } : a.centre;
        ok(minus(size, a.radius).m > 0n);
      }
    }
    ok(undecided < 300);
  });

  test('signs and absolute values', () => {
    fc.assert(
      fc.property(nonzeroRational, (q) => {
        const x = S.fromRational(q);
        const zeroBall = S.fromInteger(0);
        strictEqual(S.compare(x, zeroBall), q.numerator < 0n ? 'less' : 'greater');
        strictEqual(S.compare(S.abs(x), zeroBall), 'greater');
        strictEqual(S.compare(S.neg(x), zeroBall), q.numerator < 0n ? 'greater' : 'less');
        ok(S.isNonzero(x));
        ok(Math.abs(S.approximate(x) / rational.approximate(q) - 1) < 2 ** -50);
      }),
      { seed: 20260304, numRuns: 100 },
    );
    strictEqual(S.isNonzero(S.fromInteger(0)), false);
  });

  test('poles and refusals', () => {
    const [one, none] = [S.fromInteger(1), S.fromInteger(0)];
    // 1/3 − 1/3: a ball with a width, about zero.
    const third = S.div(one, S.fromInteger(3));
    const wide = S.sub(S.mul(third, S.fromInteger(3)), one);
    const indefinite = S.div(one, wide);
    strictEqual(S.compare(indefinite, indefinite), 'undecided');
    strictEqual(S.compare(S.add(indefinite, one), none), 'undecided');
    strictEqual(S.compare(S.mul(indefinite, none), none), 'undecided');
    strictEqual(S.compare(S.dot([indefinite, one], [none, one]), none), 'undecided');
    strictEqual(S.compare(S.sum([indefinite, one]), none), 'undecided');
    strictEqual(S.isNonzero(indefinite), false);
    strictEqual(tier.read(S.mul(wide, none) as never)!.radius.m, 0n);
    expect(() => S.div(one, none)).toThrow(OutsideDomain);
    expect(() => S.sqrt(S.neg(third))).toThrow(OutsideDomain);
    expect(() => S.ln(none)).toThrow(OutsideDomain);
    expect(() => S.ln(S.neg(third))).toThrow(OutsideDomain);
    deepStrictEqual([S.exp(none), S.ln(one), S.cos(none)], [one, none, one]);
    expect(() => S.dot([one], [])).toThrow(RangeError);
    deepStrictEqual([S.sum([]), S.dot([], [])], [none, none]);
  });
});

test('more bits are more digits: 1/3 and √2 are held ever closer', () => {
  const widths = tiers.map(({ scalar, read }) => {
    const root = scalar.sqrt(scalar.fromInteger(2));
    const { radius } = read(scalar.mul(scalar.div(root, scalar.fromInteger(3)), root) as never)!;
    return Math.log2(Number(radius.m)) + radius.e;
  });
  for (const [i, bits] of [53, 106, 255, 511, 1023].entries()) ok(widths[i] < 6 - bits);
});

test('big balls keep their digits at any exponent, and say which sizes there are', () => {
  const S = bigBall(256);
  const tiny = S.fromRational({ numerator: 1n, denominator: 3n, exponent: -100_000 });
  const again = S.sqrt(S.mul(tiny, tiny));
  strictEqual(S.compare(S.sub(again, tiny), S.mul(tiny, S.fromRational(ratio(1, 10n ** 70n)))), 'less');
  let power = S.fromInteger(3);
  for (let i = 0; i < 50; i++) power = S.mul(power, power);
  strictEqual(S.compare(power, S.fromInteger(0)), 'undecided');
  for (const bits of [63, 1025, 256.5, Number.NaN]) expect(() => bigBall(bits)).toThrow('64 to 1024');
});
