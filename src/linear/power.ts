import type { Scalar } from '../scalar/scalar.js';
import { identity } from './matrix.js';
import { product } from './product.js';
import { requireSquare } from './shape.js';
import { inverse } from './solve.js';
import type { Matrix } from './types.js';

/**
 * Aᵏ of a square matrix by repeated squaring; A⁰ is the identity, a negative exponent means powers of the inverse and
 * throws what `inverse` throws. The exponent is a safe integer, else `RangeError`.
 */
export function power<T>(S: Scalar<T>, A: Matrix<T>, exponent: number): Matrix<T> {
  const size = requireSquare(A, 'a power');
  if (!Number.isSafeInteger(exponent))
    throw new RangeError(`a matrix to the power ${exponent}: not an integer`);
  let square = exponent < 0 ? inverse(S, A) : A;
  let result: Matrix<T> | undefined;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result === undefined ? square : product(S, result, square);
    if (rest > 1) square = product(S, square, square);
  }
  return result ?? identity(S, size);
}
