import { rational } from '../scalar/rational.js';
import type { Scalar } from '../scalar/scalar.js';
import { divisionFree } from './division-free.js';
import { fractionFree } from './fraction-free.js';
import type { Matrix } from './types.js';

/**
 * What a number system may know better than general elimination. A dictionary provides it as optional members of these
 * names. The exact rationals get a fraction-free one from here, and systems without numbers Cramer's rule.
 */
export interface OwnElimination<T> {
  /** The X with A·X = B, for A n×n (shapes are already checked) and B n×k. `OutsideDomain` if A is singular. */
  solve?(A: Matrix<T>, B: Matrix<T>): Matrix<T>;
  /** det A, for A n×n. */
  determinant?(A: Matrix<T>): T;
}

/** How a number system solves: by its own members if it has some; `{}` leaves it to Gaussian elimination. */
export function eliminationOf<T>(S: Scalar<T>): OwnElimination<T> {
  if ((S as Scalar<unknown>) === rational) return fractionFree as unknown as OwnElimination<T>;
  const own = S as OwnElimination<T>;
  return own.solve === undefined && holdsNoNumbers(S) ? divisionFree(S) : own;
}

/** A system that cannot tell 1 from 1 keeps something else than numbers (`degrees`), and no pivot can be chosen. */
export function holdsNoNumbers<T>(S: Scalar<T>): boolean {
  const one = S.fromInteger(1);
  return S.compare(one, one) === 'undecided';
}
