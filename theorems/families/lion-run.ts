import { sequenceOf, type Value, vector as vectorType } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Matrix } from '../../src/linear/types.js';
import { addVectors, scaleVector, zeroVector } from '../../src/linear/vector.js';
import { lion } from '../../src/optimizer/lion.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * The gradients g_1, …, g_T with which Lion interpolates the rows of Q: β·m_{t−1} + (1 − β)·g_t = Q_t, where m has the
 * decay γ. So what the sign is taken of can be prescribed.
 */
export const gradientsOfInterpolations: Computed = {
  kind: 'computed',
  optimizer: false,
  defines: { g: sequenceOf(vectorType) },
  starts: { g: 1 },
  from: { interpolations: 'Q', beta: 'β', gamma: 'γ' },
  compute<T>(S: Scalar<T>, inputs: Readonly<Record<string, Value<T>>>) {
    const { beta, gamma } = inputs as { readonly beta: T; readonly gamma: T };
    const rows = inputs.interpolations as Matrix<T>;
    const one = S.fromInteger(1);
    let momentum = zeroVector(S, rows[0].length);
    const gradients = rows.map((row) => {
      const rest = addVectors(S, row, scaleVector(S, S.neg(beta), momentum));
      const gradient = scaleVector(S, S.div(one, S.sub(one, beta)), rest);
      const fresh = scaleVector(S, S.sub(one, gamma), gradient);
      momentum = addVectors(S, scaleVector(S, gamma, momentum), fresh);
      return gradient;
    });
    return { g: { start: 1, items: gradients } };
  },
};

/** The reference Lion without decay from w₀, t steps with step size η and decays β (followed) and γ (remembered). */
export const lionRun = (gradient: string) =>
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 't',
    gradient,
    hyperparameters: { rate: 'η', beta1: 'β', beta2: 'γ' },
    optimizer: (scalar, { rate, beta1, beta2 }) =>
      observe(lion(scalar, { rate, beta1, beta2 }), {
        m: { from: 0, read: ([state]) => state.momentum },
      }),
    readings: { m: { from: 0, type: 'vector' } },
  });
