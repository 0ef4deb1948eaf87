import { matrix, sequenceOf, type Value } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Matrix, Vector } from '../../src/linear/types.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';
import { run } from '../../src/optimizer/run.js';
import { sampledGradient } from '../../src/optimizer/sampled-gradient.js';
import type { Scalar } from '../../src/scalar/scalar.js';
import { componentsOf } from './sampled-step.js';

/**
 * All states of SGD with batch size 1 and constant step size η, started at z, by the reference optimizer: the rows of
 * Z_t are the nᵗ equally likely states after t steps, t = 0, …, T. A mean over them is an expectation, exactly. Needs n,
 * T, η, z and the gradient ∇f of a row.
 */
export const sampledStates: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { Z: sequenceOf(matrix) },
  from: { samples: 'n', steps: 'T', gradient: '∇f', rate: 'η', start: 'z' },
  compute<T>(
    scalar: Scalar<T>,
    { samples, steps, gradient, rate, start }: Readonly<Record<string, Value<T>>>,
  ) {
    const components = componentsOf(samples, gradient);
    const optimizer = gradientDescent(scalar, { rate: rate as T });
    const states: Matrix<T>[] = [[start as Vector<T>]];
    for (let step = 0; step < (steps as number); step += 1) {
      const next = states[step].flatMap((state) =>
        components.map((_, i) => {
          const drawn = sampledGradient(scalar, components, () => [i]);
          return run(scalar, optimizer, drawn, state, 1).iterates[1];
        }),
      );
      states.push(next);
    }
    return { Z: { start: 0, items: states } };
  },
};
