import type { Scalar } from '../scalar/scalar.js';
import type { Vector } from './types.js';

/**
 * Vectors over any number system. Two vectors must have one length; otherwise a `RangeError` names both lengths.
 * Nothing here changes its arguments. Plain loops: a callback for each entry costs more than arithmetic on balls.
 */

/** a + b. */
export function addVectors<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): Vector<T> {
  requireSameLength(a, b, 'plus');
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.add(a[i], b[i]);
  return result;
}

/** a − b. */
export function subtractVectors<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): Vector<T> {
  requireSameLength(a, b, 'minus');
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.sub(a[i], b[i]);
  return result;
}

/** −a. */
export function negateVector<T>(S: Scalar<T>, a: Vector<T>): Vector<T> {
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.neg(a[i]);
  return result;
}

/** factor·a. */
export function scaleVector<T>(S: Scalar<T>, factor: T, a: Vector<T>): Vector<T> {
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.mul(factor, a[i]);
  return result;
}

/** a + factor·b. */
export function addScaledVector<T>(S: Scalar<T>, a: Vector<T>, factor: T, b: Vector<T>): Vector<T> {
  requireSameLength(a, b, 'plus a multiple of');
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.add(a[i], S.mul(factor, b[i]));
  return result;
}

/** The entries aᵢ·bᵢ. */
export function multiplyEntries<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): Vector<T> {
  requireSameLength(a, b, 'times, entry by entry,');
  const result = new Array<T>(a.length);
  for (let i = 0; i < a.length; i++) result[i] = S.mul(a[i], b[i]);
  return result;
}

/** ⟨a, b⟩ = Σ aᵢ·bᵢ. */
export function innerProduct<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): T {
  requireSameLength(a, b, 'times');
  return S.dot(a, b);
}

/** ‖a‖² = ⟨a, a⟩. */
export function squaredNorm<T>(S: Scalar<T>, a: Vector<T>): T {
  return S.dot(a, a);
}

/** The vector of `length` zeros. */
export function zeroVector<T>(S: Scalar<T>, length: number): Vector<T> {
  requireLength(length);
  return new Array<T>(length).fill(S.fromInteger(0));
}

/** The vector with a one at `index` (counted from 0) and zeros elsewhere. */
export function unitVector<T>(S: Scalar<T>, length: number, index: number): Vector<T> {
  requireLength(length);
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw new RangeError(`no unit vector number ${index} of length ${length}: count from 0 to ${length - 1}`);
  }
  const entries = new Array<T>(length).fill(S.fromInteger(0));
  entries[index] = S.fromInteger(1);
  return entries;
}

function requireLength(length: number): void {
  if (!Number.isInteger(length) || length < 1) {
    throw new RangeError(`a vector of length ${length}: the length is a positive integer`);
  }
}

function requireSameLength(a: Vector<unknown>, b: Vector<unknown>, verb: string): void {
  if (a.length !== b.length) {
    throw new RangeError(`a vector of length ${a.length} ${verb} a vector of length ${b.length}`);
  }
}
