import { sequenceOf, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * a_0, …, a_T and w_0, …, w_T: the run of the reference gradient descent, on both layers at once, of the network
 * f = s·⟨a, w⟩ with the loss ½·(f − y)² on the one sample x = 1.
 */
export const twoLayerRun: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { a: sequenceOf(vector), w: sequenceOf(vector) },
  from: { outer: 'a₀', inner: 'w₀', scale: 's', label: 'y', rate: 'η', steps: 'T' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const outer = inputs.outer as Vector<T>;
    const inner = inputs.inner as Vector<T>;
    const width = outer.length;
    const layers = (point: Vector<T>) => [point.slice(0, width), point.slice(width)] as const;
    const gradientAt = (point: Vector<T>): Vector<T> => {
      const [a, w] = layers(point);
      const residual = S.sub(S.mul(asNumber(S, inputs.scale), S.dot(a, w)), asNumber(S, inputs.label));
      const factor = S.mul(asNumber(S, inputs.scale), residual);
      return [...w, ...a].map((entry) => S.mul(factor, entry));
    };
    const optimizer = gradientDescent(S, { rate: asNumber(S, inputs.rate) });
    const { iterates } = run(S, optimizer, gradientAt, [...outer, ...inner], inputs.steps as number);
    return {
      a: { start: 0, items: iterates.map((point) => layers(point)[0]) },
      w: { start: 0, items: iterates.map((point) => layers(point)[1]) },
    };
  },
};

/** A formula that reads as an integer has a JavaScript number as its value, whatever the scalar is. */
function asNumber<T>(S: Scalar<T>, value: Value<T>): T {
  return typeof value === 'number' && Number.isInteger(value) ? S.fromInteger(value) : (value as T);
}
