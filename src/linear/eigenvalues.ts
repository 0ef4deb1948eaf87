import { ball } from '../scalar/ball.js';
import { bitLength } from '../scalar/integer.js';
import { type Rational, rational } from '../scalar/rational.js';
import { ratio } from '../scalar/rational-form.js';
import { type Inertia, inertia } from './inertia.js';
import { requireSymmetric } from './symmetric.js';
import type { Matrix } from './types.js';

/** low ≤ value ≤ high; equal where the value itself was found. */
export interface Enclosure {
  readonly low: Rational;
  readonly high: Rational;
}

/**
 * Certified eigenvalues of a symmetric rational matrix A, trusting no float: the inertia of A − c·I counts the
 * eigenvalues below c exactly, and bisection does the rest. Its points are the dyadic numbers between the powers of two
 * around the spectrum, so that small dyadic eigenvalues are found exactly.
 *
 * Every enclosure is at most `width` wide; without it at most 2^−40 of the largest absolute row sum. `RangeError` for
 * a matrix that is not symmetric or a width that is not positive.
 */
export function eigenvalueBounds(
  A: Matrix<Rational>,
  width?: Rational,
): { smallest: Enclosure; largest: Enclosure } {
  return { smallest: encloseEigenvalue(A, 0, width), largest: encloseEigenvalue(A, A.length - 1, width) };
}

/** The eigenvalue at `index` in ascending order, counted from 0 with multiplicity. */
export function encloseEigenvalue(A: Matrix<Rational>, index: number, width?: Rational): Enclosure {
  const size = requireSymmetric(rational, A);
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`no eigenvalue number ${index} of a ${size}×${size} matrix: count from 0`);
  }
  const radius = spectralRadiusAbove(A);
  const target = width ?? rational.mul(radius, { numerator: 1n, denominator: 1n, exponent: -40 });
  if (width !== undefined && width.numerator <= 0n)
    throw new RangeError('the width of an enclosure is positive');
  let low = rational.neg(radius);
  let high = radius;
  while (rational.compare(rational.sub(high, low), target) === 'greater') {
    const middle = rational.mul(rational.add(low, high), half);
    const { negative, zero } = inertiaAbout(A, middle);
    if (index < negative) high = middle;
    else if (index < negative + zero) return { low: middle, high: middle };
    else low = middle;
  }
  return { low, high };
}

/** The inertia of A − centre·I: how many eigenvalues lie above, below and at the centre. Balls first: they are fast. */
export function inertiaAbout(A: Matrix<Rational>, centre: Rational): Inertia {
  const shifted = A.map((row, i) => row.map((entry, j) => (i === j ? rational.sub(entry, centre) : entry)));
  const quick = inertia(
    ball,
    shifted.map((row) => row.map(ball.fromRational)),
  );
  return quick.undecided === 0 ? quick : inertia(rational, shifted);
}

const half = ratio(1, 2);

/** The least power of two that no absolute row sum exceeds, hence no |eigenvalue|; zero for the zero matrix. */
function spectralRadiusAbove(A: Matrix<Rational>): Rational {
  let largest = ratio(0);
  for (const row of A) {
    const sum = rational.sum(row.map(rational.abs));
    if (rational.compare(sum, largest) === 'greater') largest = sum;
  }
  if (largest.numerator === 0n) return largest;
  return { numerator: 1n, denominator: 1n, exponent: bitsAbove(largest) };
}

/** The least e with value ≤ 2^e. */
function bitsAbove({ numerator, denominator, exponent }: Rational): number {
  let bits = bitLength(numerator) - bitLength(denominator) - 1;
  while (isMore(numerator, denominator, bits)) bits++;
  return bits + exponent;
}

/** numerator/denominator > 2^bits. */
function isMore(numerator: bigint, denominator: bigint, bits: number): boolean {
  return bits < 0 ? numerator << BigInt(-bits) > denominator : numerator > denominator << BigInt(bits);
}
