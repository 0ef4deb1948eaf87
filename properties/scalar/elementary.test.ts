import { ok, strictEqual } from 'node:assert/strict';
import { describe, expect, it } from 'vitest';
import { bigBall } from '../../src/scalar/big-ball.js';
import { fromFloat, type Rational, ratio, rational } from '../../src/scalar/rational.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { AdversarialDoubles } from './adversarial-doubles.js';
import type { Dyadic } from './dyadic.js';
import { type Bounds, cosBounds, expBounds } from './rational-series.js';
import { bigTier, doubleDoubleTier, floatTier, type Tier } from './tier.js';

/**
 * exp, ln and cos of the binary tiers against Taylor's series over exact rationals, which share no code with the series
 * in fixed point: at the centre and at both ends of what the argument holds.
 */
const tiers: readonly {
  name: string;
  tier: Tier<unknown, never>;
  bits: number;
  rounds: number;
  terms: number;
}[] = [
  { name: 'float', tier: floatTier, bits: 50, rounds: 60, terms: 70 },
  { name: 'double-double', tier: doubleDoubleTier, bits: 104, rounds: 40, terms: 90 },
  { name: '256 bits', tier: bigTier(256), bits: 250, rounds: 14, terms: 120 },
  { name: '512 bits', tier: bigTier(512), bits: 505, rounds: 8, terms: 190 },
] as never;

const exactly = ({ m, e }: Dyadic): Rational => rational.mul(ratio(m), { ...ratio(1), exponent: e });
const noGreater = (a: Rational, b: Rational) => rational.compare(a, b) !== 'greater';

/** Whether the ball, with its radius times `factor`, holds the number between the bounds. */
function holds(
  { centre, radius }: { centre: Dyadic; radius: Dyadic },
  [lower, upper]: Bounds,
  factor: Rational,
): boolean {
  const reach = rational.mul(exactly(radius), factor);
  const middle = exactly(centre);
  return noGreater(rational.sub(middle, reach), lower) && noGreater(upper, rational.add(middle, reach));
}

describe.each(tiers)('with $name', ({ tier, bits, rounds, terms }) => {
  const source = new AdversarialDoubles(20261122);
  const S = tier.scalar;
  const arguments_ = Array.from({ length: rounds }, (_, round) => {
    const x =
      ((source.below(2 ** 30) + 1) / 2 ** 30) * 2 ** (source.below(12) - 9) * (round % 3 === 0 ? -1 : 1);
    const radius = round % 2 === 0 ? 0 : Math.abs(x) * 2 ** -(20 + source.below(60));
    return { x, radius };
  });
  /** The argument as a ball, and the numbers in it that are looked at. */
  const built = ({ x, radius }: { x: number; radius: number }) => {
    const middle = fromFloat(x);
    const reach = fromFloat(radius);
    const ball = widened(S, tier, x, radius);
    return { ball, points: [rational.sub(middle, reach), middle, rational.add(middle, reach)] };
  };

  it.each([
    ['exp', (x: Rational) => expBounds(x, terms)],
    ['cos', (x: Rational) => cosBounds(x, terms)],
  ] as const)('%s encloses, sharply, and with a quarter of its radius it would not', (name, oracle) => {
    let missed = 0;
    for (const argument of arguments_) {
      const { ball, points } = built(argument);
      const held = tier.read(S[name](ball) as never)!;
      for (const point of points) ok(holds(held, oracle(point), ratio(1)));
      if (argument.radius > 0) continue;
      const relative = rational.div(exactly(held.radius), oracle(points[1])[1]);
      if (name === 'exp') ok(Math.log2(rational.approximate(relative)) < -bits);
      if (!holds(held, oracle(points[1]), ratio(1, 4))) missed++;
    }
    ok(missed > 0);
  });

  it('ln encloses, also near 1: exp of its ends is on both sides', () => {
    for (const argument of arguments_) {
      const near = argument.x > 0 && argument.x < 1 ? 1 + argument.x * 2 ** -30 : Math.abs(argument.x);
      const { ball, points } = built({ x: near, radius: argument.radius / 2 ** 40 });
      const { centre, radius } = tier.read(S.ln(ball) as never)!;
      const [middle, reach] = [exactly(centre), exactly(radius)];
      const below = expBounds(rational.sub(middle, reach), terms)[1];
      const above = expBounds(rational.add(middle, reach), terms)[0];
      for (const point of points) ok(noGreater(below, point) && noGreater(point, above));
      const relative = rational.abs(rational.div(reach, middle));
      if (argument.radius === 0) ok(Math.log2(rational.approximate(relative)) < -bits);
    }
  });

  it('is exact where the value is, and indefinite beyond its reach', () => {
    const whole = (n: number) => S.fromInteger(n);
    strictEqual(S.compare(S.exp(whole(0)), whole(1)), 'equal');
    strictEqual(S.compare(S.cos(whole(0)), whole(1)), 'equal');
    strictEqual(S.compare(S.ln(whole(1)), whole(0)), 'equal');
    strictEqual(S.compare(S.exp(whole(2 ** 31)), whole(0)), 'undecided');
    strictEqual(S.compare(S.cos(whole(2 ** 31)), whole(2)), 'undecided');
    expect(() => S.ln(whole(-1))).toThrow('ln of a number that is not positive');
  });
});

/** x ± radius over any tier. */
function widened(S: Scalar<unknown>, tier: Tier<unknown, never>, x: number, radius: number): unknown {
  const middle = S.fromRational(fromFloat(x));
  if (radius === 0) return middle;
  if ((tier as unknown) === floatTier) return { centre: x, radius };
  if ((tier as unknown) === doubleDoubleTier) return { high: x, low: 0, radius };
  const { numerator, exponent } = fromFloat(radius);
  return bigBall(1024).add(middle as never, {
    significand: 0n,
    exponent,
    radius: Number(numerator),
    magnitude: 0,
  });
}
