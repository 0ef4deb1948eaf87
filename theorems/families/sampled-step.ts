import { type FunctionValue, matrix, type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/**
 * Every outcome, the rows x⁺_1, …, x⁺_n, of one step of SGD with batch size 1 and constant step size η from x, by the
 * reference optimizer: x⁺_i where component i is drawn. A mean over them is the expectation of that step, exactly.
 * Needs n, η, x and the gradient ∇f of a component.
 */
export const everyOutcome = (x: string): Computed => ({
  kind: 'computed',
  optimizer: true,
  defines: { [`${x}⁺`]: matrix },
  from: { samples: 'n', gradient: '∇f', rate: 'η', start: x },
  compute<T>(scalar: Scalar<T>, { samples, gradient, rate, start }: Readonly<Record<string, Value<T>>>) {
    const components = componentsOf(samples, gradient);
    const optimizer = gradientDescent(scalar, { rate: rate as T });
    const outcomes = components.map((_, i) => {
      const drawn = sampledGradient(scalar, components, () => [i]);
      return run(scalar, optimizer, drawn, start as Vector<T>, 1).iterates[1];
    });
    return { [`${x}⁺`]: outcomes };
  },
});

/** The outcome x⁺ of one step whose batch is all n components. Needs the same names. */
export const batchOutcome = (x: string): Computed => ({
  kind: 'computed',
  optimizer: true,
  defines: { [`${x}⁺`]: vector },
  from: { samples: 'n', gradient: '∇f', rate: 'η', start: x },
  compute<T>(scalar: Scalar<T>, { samples, gradient, rate, start }: Readonly<Record<string, Value<T>>>) {
    const components = componentsOf(samples, gradient);
    const whole = sampledGradient(scalar, components, () => components.map((_, i) => i));
    const optimizer = gradientDescent(scalar, { rate: rate as T });
    return { [`${x}⁺`]: run(scalar, optimizer, whole, start as Vector<T>, 1).iterates[1] };
  },
});

/** The gradients of the components 1, …, n, from a function of the point and of the number of the component. */
export function componentsOf<T>(
  samples: Value<T>,
  gradient: Value<T>,
): readonly ((point: Vector<T>) => Vector<T>)[] {
  const at = gradient as FunctionValue<T>;
  return Array.from(
    { length: samples as number },
    (_, i) => (point: Vector<T>) => at(point, i + 1) as Vector<T>,
  );
}

/**
 * One step of SGD on a system that can be solved, from the error z: the loss of row i is ⟨xᵢ, z⟩², its gradient
 * 2·⟨xᵢ, z⟩·xᵢ, the loss of all rows V(z) = ‖X·z‖², the residuals r = X·z. Needs n, X, η and z.
 */
export const sampledStep = [
  'r = X·z',
  'V(x: vector) = ‖X·x‖²',
  '∇f(x: vector, k: integer) = 2·⟨X_k, x⟩·X_k',
  everyOutcome('z'),
] as const;
