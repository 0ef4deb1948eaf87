import { matrixVector, transposedVector } from '../linear/product.js';
import { shape } from '../linear/shape.js';
import type { Matrix } from '../linear/types.js';
import { OutsideDomain } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import type { LineFunction, Objective } from './objective.js';

/**
 * f(w) = Σ φᵢ(qᵢᵀw) for orthonormal rows qᵢ of a matrix Q: functions of one variable, put along rotated axes.
 * With smooth pieces f is L-smooth for the largest of their L, and not quadratic unless all of them are. There may be
 * fewer rows than variables: then f does not depend on the rest.
 */
export function rotatedSum<T>(
  S: Scalar<T>,
  axes: Matrix<T>,
  pieces: readonly LineFunction<T>[],
): Objective<T> {
  const dimension = shape(axes).columns;
  requireOrthonormal(S, axes);
  if (pieces.length !== axes.length) {
    throw new RangeError(`${axes.length} axes for ${pieces.length} functions of one variable`);
  }
  const smoothness = largestSmoothness(S, pieces);
  return {
    dimension,
    value(point) {
      const turned = matrixVector(S, axes, point);
      return S.sum(pieces.map((piece, index) => piece.value(turned[index])));
    },
    gradient(point) {
      const turned = matrixVector(S, axes, point);
      return transposedVector(
        S,
        axes,
        pieces.map((piece, index) => piece.slope(turned[index])),
      );
    },
    ...(smoothness === undefined ? {} : { smoothness }),
  };
}

/** The largest known L, or none where one is unknown or two cannot be told apart. */
function largestSmoothness<T>(S: Scalar<T>, pieces: readonly LineFunction<T>[]): T | undefined {
  let largest = pieces[0].smoothness;
  for (const { smoothness } of pieces) {
    if (largest === undefined || smoothness === undefined) return undefined;
    const ordering = S.compare(smoothness, largest);
    if (ordering === 'undecided') return undefined;
    if (ordering === 'greater') largest = smoothness;
  }
  return largest;
}

/** Refuses axes that are certainly not orthonormal. */
function requireOrthonormal<T>(S: Scalar<T>, axes: Matrix<T>): void {
  for (const [i, row] of axes.entries()) {
    for (const [j, other] of axes.slice(0, i + 1).entries()) {
      if (S.isNonzero(S.sub(S.dot(row, other), S.fromInteger(i === j ? 1 : 0)))) {
        throw new OutsideDomain(`rows ${j} and ${i} of the axes, counted from 0, are not orthonormal`);
      }
    }
  }
}
