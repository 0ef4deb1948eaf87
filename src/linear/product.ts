import type { Scalar } from '../scalar/scalar.js';
import { transpose } from './matrix.js';
import { describe, shape } from './shape.js';
import type { Matrix, Vector } from './types.js';

/** Products over any number system. Shapes that do not fit throw a `RangeError` naming both. */

/** A·B. */
export function product<T>(S: Scalar<T>, A: Matrix<T>, B: Matrix<T>): Matrix<T> {
  if (shape(A).columns !== shape(B).rows) throw new RangeError(`${describe(A)} times ${describe(B)}`);
  return innerProducts(S, A, transpose(B));
}

/** A·x. */
export function matrixVector<T>(S: Scalar<T>, A: Matrix<T>, x: Vector<T>): Vector<T> {
  if (shape(A).columns !== x.length) {
    throw new RangeError(`${describe(A)} times a vector of length ${x.length}`);
  }
  if (S.products) return S.products([x], A)[0];
  const result = new Array<T>(A.length);
  for (let i = 0; i < A.length; i++) result[i] = S.dot(A[i], x);
  return result;
}

/** Aᵀ·x. */
export function transposedVector<T>(S: Scalar<T>, A: Matrix<T>, x: Vector<T>): Vector<T> {
  if (shape(A).rows !== x.length) {
    throw new RangeError(`the transpose of ${describe(A)} times a vector of length ${x.length}`);
  }
  return matrixVector(S, transpose(A), x);
}

/** ⟨x, A·x⟩ of a square matrix. */
export function quadraticForm<T>(S: Scalar<T>, A: Matrix<T>, x: Vector<T>): T {
  if (A.length !== x.length)
    throw new RangeError(`the form of ${describe(A)} at a vector of length ${x.length}`);
  return S.dot(x, matrixVector(S, A, x));
}

/** XᵀX: the inner products of the columns; symmetric entry by entry. */
export function gramOfColumns<T>(S: Scalar<T>, X: Matrix<T>): Matrix<T> {
  return gramOfRows(S, transpose(X));
}

/** XXᵀ: the inner products of the rows; symmetric entry by entry. */
export function gramOfRows<T>(S: Scalar<T>, X: Matrix<T>): Matrix<T> {
  shape(X);
  if (S.products) return S.products(X, X);
  const gram: T[][] = [];
  for (let i = 0; i < X.length; i++) {
    gram.push([]);
    for (let j = 0; j < i; j++) {
      const entry = S.dot(X[i], X[j]);
      gram[i].push(entry);
      gram[j].push(entry);
    }
    gram[i].push(S.dot(X[i], X[i]));
  }
  return gram;
}

/** a·bᵀ: entry [i][j] is aᵢ·bⱼ. */
export function outerProduct<T>(S: Scalar<T>, a: Vector<T>, b: Vector<T>): Matrix<T> {
  return a.map((left) => b.map((right) => S.mul(left, right)));
}

/** Entry [i][j] is ⟨rows[i], columns[j]⟩: the product of the matrix `rows` and the transpose of `columns`. */
export function innerProducts<T>(S: Scalar<T>, rows: Matrix<T>, columns: Matrix<T>): Matrix<T> {
  return S.products?.(rows, columns) ?? rows.map((row) => columns.map((column) => S.dot(row, column)));
}
