import { matrix as matrixType, type Value } from '../../src/formula/type.js';
import { dimension, integer, matrix, total } from '../../src/generate/draws.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix } from '../../src/linear/types.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** The gradients of all batches, one in each row, of B of the n gradients X_i, as the reference `sampledGradient` has them. */
const everyBatch: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { Y: matrixType, Z: matrixType, C: matrixType },
  from: { gradients: 'X', size: 'B' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const gradients = inputs.gradients as Matrix<T>;
    const size = inputs.size as number;
    const components = gradients.map((gradient) => () => gradient);
    const means = (batches: readonly (readonly number[])[]) =>
      batches.map((batch) => sampledGradient(S, components, () => batch)(gradients[0], 0));
    const n = gradients.length;
    return {
      Y: means(tuples(n, size)),
      Z: means(tuples(n, size).filter((batch) => batch.every((i, at) => at === 0 || batch[at - 1] < i))),
      C: means(gradients.map((_, i) => Array.from({ length: size }, () => i))),
    };
  },
};

function tuples(n: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return tuples(n, size - 1).flatMap((tuple) => Array.from({ length: n }, (_, i) => [...tuple, i]));
}

/**
 * All batches of B = b + 1 of n = B + k gradients, each equally likely: Y drawn with replacement (n^B of them), Z without
 * (n over B), C one gradient B times. μ is the mean gradient.
 */
export const batches = {
  draws: {
    b: integer(0, 2),
    k: integer(1, 3),
    B: total('b', 1),
    n: total('B', 'k'),
    d: dimension(3),
    X: matrix('n', 'd'),
  },
  define: ['μ = 𝔼ᵢ[X_i]', everyBatch],
};
