import fc from 'fast-check';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';

const power = (exponent: number): Rational => ({ numerator: 1n, denominator: 1n, exponent });

/** Small fractions, large ones, dyadic ones: so that equal denominators, common factors and cancellation all occur. */
export const anyRational: fc.Arbitrary<Rational> = fc.oneof(
  fc.tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => ratio(n, d)),
  fc.tuple(fc.bigInt(-(2n ** 90n), 2n ** 90n), fc.bigInt(1n, 2n ** 70n)).map(([n, d]) => ratio(n, d)),
  fc
    .tuple(fc.integer(), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -80, max: 80 }))
    .map(([n, d, e]) => rational.mul(ratio(n, d), power(e))),
);

export const nonzeroRational = anyRational.filter((q) => q.numerator !== 0n);

/** The value as a fraction of two integers, by the definition of the type and nothing else. */
export function asFraction({ numerator, denominator, exponent }: Rational): [bigint, bigint] {
  return exponent < 0
    ? [numerator, denominator << BigInt(-exponent)]
    : [numerator << BigInt(exponent), denominator];
}
