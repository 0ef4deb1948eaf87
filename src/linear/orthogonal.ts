import { OutsideDomain } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { addMatrices, identity, subtractMatrices } from './matrix.js';
import { matrixVector } from './product.js';
import { requireSize } from './shape.js';
import { solve } from './solve.js';
import { requireSkew } from './symmetric.js';
import type { Matrix, Vector } from './types.js';

/** Orthogonal matrices by field operations alone: exact over the rationals, and identities in any field. */

/**
 * (I + K)⁻¹(I − K), a rotation, for a skew K: over an ordered field I + K is always invertible, in a prime field
 * `OutsideDomain` says if it is not. `RangeError` if K is certainly not skew.
 */
export function cayley<T>(S: Scalar<T>, K: Matrix<T>): Matrix<T> {
  const one = identity(S, requireSkew(S, K));
  return solve(S, addMatrices(S, one, K), subtractMatrices(S, one, K));
}

/** I − 2·v·vᵀ/‖v‖²: the reflection that turns v into −v. `OutsideDomain` if ‖v‖² is zero. */
export function householder<T>(S: Scalar<T>, v: Vector<T>): Matrix<T> {
  return reflections(S, [v], v.length);
}

/**
 * The product H₁·H₂⋯ of the reflections along the vectors, all of length `size`; the identity for none. Every
 * orthogonal matrix is such a product of at most `size` reflections (Cartan–Dieudonné).
 */
export function reflections<T>(S: Scalar<T>, vectors: readonly Vector<T>[], size: number): Matrix<T> {
  let result = identity(S, size);
  for (const v of vectors) {
    if (v.length !== size) {
      throw new RangeError(`a reflection of size ${size} along a vector of length ${v.length}`);
    }
    result = reflect(S, result, v);
  }
  return result;
}

/** A·(I − 2·v·vᵀ/‖v‖²) = A − (A·v)·(2/‖v‖²·v)ᵀ. */
function reflect<T>(S: Scalar<T>, A: Matrix<T>, v: Vector<T>): Matrix<T> {
  const square = S.dot(v, v);
  if (!S.isNonzero(square) && S.compare(square, S.fromInteger(0)) === 'equal') {
    throw new OutsideDomain('a reflection along a vector of norm zero');
  }
  const factor = S.div(S.fromInteger(2), square);
  const normal = v.map((entry) => S.mul(factor, entry));
  const images = matrixVector(S, A, v);
  return A.map((row, i) => row.map((entry, j) => S.sub(entry, S.mul(images[i], normal[j]))));
}

/** Row i has the entry `signs[i]` in column `order[i]` and zeros elsewhere; `order` is a permutation of 0, …, n − 1. */
export function signedPermutation<T>(
  S: Scalar<T>,
  order: readonly number[],
  signs: readonly (1 | -1)[],
): Matrix<T> {
  const size = order.length;
  requireSize(size, size);
  if (signs.length !== size) throw new RangeError(`a permutation of ${size} with ${signs.length} signs`);
  const targets = new Set(order);
  if (targets.size !== size || order.some((j) => !Number.isInteger(j) || j < 0 || j >= size)) {
    throw new RangeError(`[${order.join(', ')}] is not a permutation of 0, …, ${size - 1}`);
  }
  return order.map((column, i) =>
    Array.from({ length: size }, (_, j) => S.fromInteger(j === column ? signs[i] : 0)),
  );
}
