import { bitLength, integerSquareRoot } from '../scalar/integer.js';
import { type Rational, rational } from '../scalar/rational.js';
import { fromFloat } from '../scalar/rational-float.js';
import { normalForm } from '../scalar/rational-form.js';
import { identity, scaleColumns, squaredFrobeniusNorm, subtractMatrices } from './matrix.js';
import { gramOfColumns, innerProducts } from './product.js';
import type { Matrix, Vector } from './types.js';

/** What is certain about factors proposed for a float64 matrix X. */
export interface Certificate {
  /** The Frobenius norm of left·diag(values)·rightᵀ − X is at most this. */
  readonly residual: Rational;
  /** The Frobenius norms of leftᵀ·left − I and rightᵀ·right − I are at most this. */
  readonly orthogonalityDefect: Rational;
  /** Each true singular value or eigenvalue is at most this far from the one given at its place. */
  readonly valueError: Rational;
}

/**
 * Holds floats to X ≈ left·diag(values)·rightᵀ, exactly. `valueError` is residual + defect·max|value|: the values of
 * the product differ from the given ones at most by the factor between 1 − defect and 1 + defect (Ostrowski), and X
 * from the product by the residual (Weyl).
 */
export function certifyFactors(
  X: Matrix<number>,
  left: Matrix<number>,
  values: Vector<number>,
  right: Matrix<number>,
): Certificate {
  const exactValues = values.map(fromFloat);
  const exactLeft = exact(left);
  const exactRight = left === right ? exactLeft : exact(right);
  const product = innerProducts(rational, scaleColumns(rational, exactLeft, exactValues), exactRight);
  const residual = normAbove(subtractMatrices(rational, product, exact(X)));
  const leftDefect = orthogonalityDefect(exactLeft);
  const defect = left === right ? leftDefect : larger(leftDefect, orthogonalityDefect(exactRight));
  const largest = exactValues.map(rational.abs).reduce(larger);
  const valueError = rational.add(residual, rational.mul(defect, largest));
  return { residual, orthogonalityDefect: defect, valueError };
}

/** A rational r with √value ≤ r, at most a relative 2^−31 above. The value is not negative. */
export function rootAbove(value: Rational): Rational {
  if (value.numerator === 0n) return value;
  const places = Math.max(0, 64 + bitLength(value.denominator) - bitLength(value.numerator));
  const shift = (places + value.exponent) % 2 === 0 ? places : places + 1;
  const radicand = (value.numerator << BigInt(shift)) / value.denominator + 1n;
  // 2^exponent·n/d < 2^(exponent − shift)·radicand, and the square root rounds down by less than one.
  return normalForm(integerSquareRoot(radicand) + 1n, 1n, (value.exponent - shift) / 2);
}

const exact = (A: Matrix<number>): Matrix<Rational> => A.map((row) => row.map(fromFloat));

const larger = (a: Rational, b: Rational): Rational => (rational.compare(a, b) === 'less' ? b : a);

function normAbove(A: Matrix<Rational>): Rational {
  return rootAbove(squaredFrobeniusNorm(rational, A));
}

function orthogonalityDefect(basis: Matrix<Rational>): Rational {
  const gram = gramOfColumns(rational, basis);
  return normAbove(subtractMatrices(rational, gram, identity(rational, gram.length)));
}
