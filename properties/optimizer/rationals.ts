import fc from 'fast-check';
import { type Rational, ratio, rational } from '../../src/scalar/rational.js';

/** Small fractions, which shrink towards 0 and 1. */
export const fractions = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

/** Fractions with 0 < x < 1, for decays. */
export const properFractions = fc
  .integer({ min: 2, max: 9 })
  .chain((denominator) =>
    fc.integer({ min: 1, max: denominator - 1 }).map((numerator) => ratio(numerator, denominator)),
  );

export const positiveFractions = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

export function vectors(length: number): fc.Arbitrary<Rational[]> {
  return fc.array(fractions, { minLength: length, maxLength: length });
}

/** Several gradients of one length, in order. */
export function streams(length: number, most = 6): fc.Arbitrary<Rational[][]> {
  return fc.array(vectors(length), { minLength: 1, maxLength: most });
}

/** xⁿ by squaring: not the running product that the optimizers keep. */
export function power(base: Rational, exponent: number): Rational {
  if (exponent === 0) return ratio(1);
  const root = power(base, Math.floor(exponent / 2));
  const square = rational.mul(root, root);
  return exponent % 2 === 0 ? square : rational.mul(square, base);
}

/** "3/4" as a number of the list: shorter to read in hand-computed tables. */
export function table(text: string): Rational[] {
  return text.split(' ').map((entry) => {
    const [numerator, denominator] = entry.split('/');
    return ratio(Number(numerator), Number(denominator ?? '1'));
  });
}
