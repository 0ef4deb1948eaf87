import { reflections } from '../src/linear/orthogonal.js';
import { withSingularValues } from '../src/linear/spectral.js';
import type { Matrix } from '../src/linear/types.js';
import { below, type Random, type Rational, ratio, rational } from '../src/scalar/index.js';

/** Exact numbers for instances. The peer in Python draws from the same distributions. */

/** Uniform from `least` to `greatest`. */
export function integerFrom(random: Random, least: number, greatest: number): number {
  return least + Number(below(random, BigInt(greatest - least + 1)));
}

/** A multiple of 1/16 from −4 to 4. */
export function number(random: Random): Rational {
  return ratio(integerFrom(random, -64, 64), 16);
}

/** A multiple of 1/16 from `least`/16 to `greatest`/16. */
export function sixteenths(random: Random, least: number, greatest: number): Rational {
  return ratio(integerFrom(random, least, greatest), 16);
}

export function vector(random: Random, length: number): readonly Rational[] {
  return Array.from({ length }, () => number(random));
}

/** The product of two reflections along vectors of small integers, as in the generated cases of theorems. */
export function orthogonal(random: Random, size: number): Matrix<Rational> {
  const normal = () =>
    Array.from({ length: size }, (_, i) => ratio(integerFrom(random, i === 0 ? 1 : -3, 3)));
  return reflections(rational, [normal(), normal()], size);
}

/** X = UΣVᵀ with n rows, d ≥ n columns, and all singular values between `least` and `greatest`. */
export function wideMatrix(random: Random, n: number, d: number, least: Rational, greatest: Rational) {
  const U = orthogonal(random, n);
  const V = orthogonal(random, d);
  const width = rational.sub(greatest, least);
  const σ = Array.from({ length: n }, () =>
    rational.add(least, rational.mul(width, sixteenths(random, 0, 16))),
  );
  return { U, V, σ, X: withSingularValues(rational, U, σ, V).matrix };
}
