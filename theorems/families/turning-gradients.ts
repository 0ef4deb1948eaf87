import { matrix, sequenceOf, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import { matrixVector } from '../../src/linear/product.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** g_0, …, g_{T−1}: a vector of the plane that R turns in every step by the angle whose cosine is c and whose sine is s. */
export const turningGradients: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { R: matrix, g: sequenceOf(vector) },
  from: { c: 'c', s: 's', first: 'a', second: 'b', steps: 'T' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const [c, s] = [inputs.c as T, inputs.s as T];
    const R: Matrix<T> = [
      [c, S.neg(s)],
      [s, c],
    ];
    const items: Vector<T>[] = [[inputs.first as T, inputs.second as T]];
    while (items.length < (inputs.steps as number)) items.push(matrixVector(S, R, items[items.length - 1]));
    return { R, g: { start: 0, items } };
  },
};
