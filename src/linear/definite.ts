import type { Scalar } from '../scalar/scalar.js';
import { inertia } from './inertia.js';
import type { Matrix } from './types.js';

/** Each word excludes the others: `positive semidefinite` means singular, and not zero. */
export type Definiteness =
  | 'positive definite'
  | 'positive semidefinite'
  | 'negative definite'
  | 'negative semidefinite'
  | 'zero'
  | 'indefinite'
  | 'undecided';

/**
 * The definiteness of a symmetric matrix, from its inertia: exact over the rationals, `undecided` rather than wrong
 * over an enclosing number system. `RangeError` if the matrix is not square or certainly not symmetric.
 */
export function definiteness<T>(S: Scalar<T>, A: Matrix<T>): Definiteness {
  const { positive, negative, zero, undecided } = inertia(S, A);
  if (positive > 0 && negative > 0) return 'indefinite';
  if (undecided > 0) return 'undecided';
  if (positive > 0) return zero > 0 ? 'positive semidefinite' : 'positive definite';
  if (negative > 0) return zero > 0 ? 'negative semidefinite' : 'negative definite';
  return 'zero';
}
