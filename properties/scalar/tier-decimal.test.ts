import { ok, strictEqual } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { test } from 'vitest';
import { decimalIntervals, type Interval } from '../../src/scalar/decimal.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import type { DrawnPair } from './adversarial-balls.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import type { Dyadic } from './dyadic.js';
import { bigTier, doubleDoubleTier, floatTier, type Tier } from './tier.js';

/**
 * A second oracle that shares nothing with the first: chains of operations in decimal.js intervals of 350 digits, far
 * sharper than the balls. What the interval holds, the ball must hold: so the two must overlap.
 */
const decimals = decimalIntervals(350);
const tiers = [floatTier, doubleDoubleTier, bigTier(256), bigTier(512), bigTier(1024)] as unknown as Tier<
  unknown,
  DrawnPair
>[];

type Fraction = readonly [numerator: number, denominator: number];

/** Every operation, on six fractions. */
function chain<T>(S: Scalar<T>, fractions: readonly Fraction[]): T {
  const [a, b, c, d, e, f] = fractions.map(([n, m]) => S.div(S.fromInteger(n), S.fromInteger(m))) as [
    T,
    T,
    T,
    T,
    T,
    T,
  ];
  const inner = S.dot([a, b, c], [d, e, f]);
  const norm = S.sqrt(S.dot([a, b, c], [a, b, c]));
  const step = S.div(S.sub(inner, S.mul(a, d)), S.add(norm, S.fromInteger(1)));
  return S.sum([step, S.mul(norm, step), S.neg(S.abs(inner)), S.sqrt(norm)]);
}

const interval = ({ m, e }: Dyadic): Interval =>
  decimals.fromRational({ numerator: m, denominator: 1n, exponent: e });

function overlaps(centre: Interval, radius: Interval, exact: Interval): boolean {
  return decimals.abs(decimals.sub(exact, centre)).lower.lte(radius.upper);
}

test('chains of operations on every tier overlap decimal.js intervals', () => {
  const source = new AdversarialDoubles(20260401);
  for (let round = 0; round < 20; round++) {
    const fractions = Array.from(
      { length: 6 },
      (): Fraction => [1 + source.below(1000), (1 + source.below(999)) * (source.below(2) === 0 ? 1 : -1)],
    );
    const exact = chain(decimals, fractions);
    for (const tier of tiers) {
      const held = tier.read(chain(tier.scalar, fractions))!;
      const [centre, radius] = [interval(held.centre), interval(held.radius)];
      ok(overlaps(centre, radius, exact));
      // A number beside the ball is seen to be outside.
      const outside = centre.upper.plus(radius.upper.mul(2)).plus('1e-330');
      strictEqual(overlaps(centre, radius, { lower: outside, upper: new Decimal(outside) }), false);
    }
  }
});
