import { type Sequence, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * v₁, …, v_K: the values at the breakpoints τ of the continuous piecewise linear function with v₁ = c and the slopes
 * s_0, …, s_K, of which s_i is the slope between τ_i and τ_{i+1}.
 */
export const valuesAtBreakpoints: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { v: vector },
  from: { breakpoints: 'τ', slopes: 's', first: 'c' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const breakpoints = inputs.breakpoints as Vector<T>;
    const slopes = (inputs.slopes as Sequence<T>).items as Vector<T>;
    const values = [inputs.first as T];
    for (let i = 1; i < breakpoints.length; i += 1) {
      const run = S.sub(breakpoints[i], breakpoints[i - 1]);
      values.push(S.add(values[i - 1], S.mul(slopes[i], run)));
    }
    return { v: values };
  },
};
