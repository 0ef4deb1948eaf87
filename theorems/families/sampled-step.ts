import { type FunctionValue, matrix, type Value } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * Every outcome, the rows z⁺_1, …, z⁺_n, of one step of SGD with batch size 1 and constant step size η from z, by the reference
 * optimizer: z⁺_i where row i is drawn. A mean over them is the expectation of that step, exactly.
 */
const everyOutcome: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { 'z⁺': matrix },
  from: { samples: 'n', gradient: '∇f', rate: 'η', start: 'z' },
  compute<T>(scalar: Scalar<T>, { samples, gradient, rate, start }: Readonly<Record<string, Value<T>>>) {
    const count = samples as number;
    const components = Array.from(
      { length: count },
      (_, i) => (point: Vector<T>) => (gradient as FunctionValue<T>)(point, i + 1) as Vector<T>,
    );
    const optimizer = gradientDescent(scalar, { rate: rate as T });
    const outcomes = components.map((_, i) => {
      const drawn = sampledGradient(scalar, components, () => [i]);
      return run(scalar, optimizer, drawn, start as Vector<T>, 1).iterates[1];
    });
    return { 'z⁺': outcomes };
  },
};

/**
 * One step of SGD on a system that can be solved, from the error z: the loss of row i is ⟨xᵢ, z⟩², its gradient
 * 2·⟨xᵢ, z⟩·xᵢ, the loss of all rows V(z) = ‖X·z‖², the residuals r = X·z. Needs n, X, η and z.
 */
export const sampledStep = [
  'r = X·z',
  'V(x: vector) = ‖X·x‖²',
  '∇f(x: vector, k: integer) = 2·⟨X_k, x⟩·X_k',
  everyOutcome,
] as const;
