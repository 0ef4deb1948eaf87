import { scalar, sequenceOf, type Value, vector as vectorType } from '../../src/formula/type.js';
import { boundedMatrix, dimension, integer, orthogonal, vector } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import { matrixVector, transposedVector } from '../../src/linear/product.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { addVectors, innerProduct, scaleVector } from '../../src/linear/vector.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** Points w_0, …, w_m on a line, and the values f_t and gradients g_t there of a function with constant Hessians between. */
const walk: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { w: sequenceOf(vectorType), f: sequenceOf(scalar), g: sequenceOf(vectorType) },
  from: {
    axes: 'P',
    curvatures: 'C',
    lengths: 'θ',
    direction: 'δ',
    point: 'w₀',
    value: 'f₀',
    gradient: 'g₀',
  },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const axes = inputs.axes as Matrix<T>;
    const direction = matrixVector(S, axes, inputs.direction as Vector<T>);
    const points = [inputs.point as Vector<T>];
    const values = [inputs.value as T];
    const gradients = [inputs.gradient as Vector<T>];
    for (const [k, curvatures] of (inputs.curvatures as Matrix<T>).entries()) {
      const length = (inputs.lengths as Vector<T>)[k];
      const step = scaleVector(S, length, inputs.direction as Vector<T>);
      const turned = curvatures.map((c, i) => S.mul(S.mul(c, length), direction[i]));
      const change = transposedVector(S, axes, turned);
      const mean = addVectors(
        S,
        gradients[k],
        scaleVector(S, S.div(S.fromInteger(1), S.fromInteger(2)), change),
      );
      points.push(addVectors(S, points[k], step));
      values.push(S.add(values[k], innerProduct(S, mean, step)));
      gradients.push(addVectors(S, gradients[k], change));
    }
    return {
      w: { start: 0, items: points },
      f: { start: 0, items: values },
      g: { start: 0, items: gradients },
    };
  },
};

/**
 * What a function looks like along a line from w_0 to w_m, where it is quadratic between w_{k−1} and w_k: its Hessian
 * there has the eigenvalues C_k, in the directions of the rows of P.
 */
export function walkAlongALine({ dimensions = 6, pieces = 6 } = {}) {
  return {
    draws: {
      n: dimension(dimensions),
      m: integer(1, pieces),
      C: boundedMatrix('m', 'n'),
      Q: orthogonal('n'),
      θ: vector('m', 'nonnegative'),
      δ: vector('n'),
      'w₀': vector('n'),
      'g₀': vector('n'),
    },
    define: ['P = Qᵀ', walk],
  };
}
