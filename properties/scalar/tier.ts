import { type Ball, ball } from '../../src/scalar/ball.js';
import { type BigBall, bigBall } from '../../src/scalar/big-ball.js';
import { type DoubleDoubleBall, doubleDoubleBall } from '../../src/scalar/double-double-ball.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import type { Drawn, DrawnPair } from './adversarial-balls.js';
import { type Dyadic, dyadic, plus } from './dyadic.js';

/** An enclosing number system, and what its balls hold, read by the definition of the type and nothing else. */
export interface Tier<T, Operand = DrawnPair> {
  readonly scalar: Scalar<T>;
  /** A ball that holds what was drawn. */
  build(drawn: Operand): T;
  /** The exact centre and radius; undefined if the ball holds every number. */
  read(ball: T): { readonly centre: Dyadic; readonly radius: Dyadic } | undefined;
}

export const floatTier: Tier<Ball> = {
  scalar: ball,
  build: ({ high, low, reach }) => ({ centre: high, radius: above(reach, Math.abs(low)) }),
  read: ({ centre, radius }) =>
    radius < Infinity ? { centre: dyadic(centre), radius: dyadic(radius) } : undefined,
};

export const doubleDoubleTier: Tier<DoubleDoubleBall> = {
  scalar: doubleDoubleBall,
  build: ({ high, low, reach }) => ({ high, low, radius: reach }),
  read: ({ high, low, radius }) =>
    radius < Infinity ? { centre: plus(dyadic(high), dyadic(low)), radius: dyadic(radius) } : undefined,
};

export function bigTier(bits: number): Tier<BigBall, Drawn> {
  const scalar = bigBall(bits);
  return {
    scalar,
    build: ({ centre, radius }) => bigBallAround(scalar, centre, radius),
    read: ({ significand, exponent, radius }) => {
      if (!(radius < Infinity)) return undefined;
      const { m, e } = dyadic(radius);
      return { centre: { m: significand, e: exponent }, radius: { m, e: e + exponent } };
    },
  };
}

function bigBallAround(scalar: Scalar<BigBall>, centre: Dyadic, radius: Dyadic): BigBall {
  const middle = scalar.fromRational({ numerator: centre.m, denominator: 1n, exponent: centre.e });
  if (radius.m === 0n) return middle;
  const size = scalar.fromRational({ numerator: radius.m, denominator: 1n, exponent: radius.e });
  const reach = (size.magnitude + size.radius) * (1 + 2 ** -50);
  return scalar.add(middle, { significand: 0n, exponent: size.exponent, radius: reach, magnitude: 0 });
}

/** A double that is at least the sum of two that are not negative. */
function above(a: number, b: number): number {
  return b === 0 ? a : (a + b) * (1 + 2 ** -51) + 2 ** -1074;
}
