import { sequenceOf, type Value, vector as vectorType } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
import type { Vector } from '../../src/linear/types.js';
import { addVectors } from '../../src/linear/vector.js';
import { adam } from '../../src/optimizer/adam.js';
import { UndecidedBranch } from '../../src/scalar/failure.js';
import type { Scalar } from '../../src/scalar/scalar.js';

/** The nearest number of [−1, 1]. */
function clamped<T>(S: Scalar<T>, x: T): T {
  for (const bound of [1, -1]) {
    const edge = S.fromInteger(bound);
    const order = S.compare(S.mul(edge, x), S.fromInteger(1));
    if (order === 'undecided') throw new UndecidedBranch('does a number leave [−1, 1]?');
    if (order !== 'less') return edge;
  }
  return x;
}

/**
 * The points x_1, …, x_{T+1} that Adam with β₁ = 0, decay γ and step size α/√t plays on [−1, 1] against the slopes C,
 * −1, −1, C, −1, −1, …, starting at 1. The update is the reference’s, and each point is projected onto the interval.
 */
export const onlineAdam: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { x: sequenceOf(vectorType) },
  starts: { x: 1 },
  from: { slope: 'C', gamma: 'γ', rate: 'α', steps: 'T' },
  compute<T>(S: Scalar<T>, { slope, gamma, rate, steps }: Readonly<Record<string, Value<T>>>) {
    const optimizer = adam(S, {
      rate: (step: number) => S.div(rate as T, S.sqrt(S.fromInteger(step + 1))),
      beta1: S.fromInteger(0),
      beta2: gamma as T,
      epsilon: S.fromInteger(0),
      epsilonPlacement: 'outside',
      biasCorrection: false,
    });
    const points: Vector<T>[] = [[S.fromInteger(1)]];
    let state = optimizer.init(points[0]);
    for (let step = 0; step < (steps as number); step += 1) {
      const gradient = [step % 3 === 0 ? (slope as T) : S.fromInteger(-1)];
      const next = optimizer.update(gradient, state, points[step]);
      state = next.state;
      points.push(addVectors(S, points[step], next.change).map((entry) => clamped(S, entry)));
    }
    return { x: { start: 1, items: points } };
  },
};
