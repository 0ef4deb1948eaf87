import { type Value, vector } from '../../src/formula/type.js';
import type { Computed } from '../../src/generate/family.js';
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
 * Adam with β₁ = 0, decay γ and step size α/√t on [−1, 1] against the slopes C, −1, −1, C, −1, −1, …, started at 1: in
 * period j it plays x_j before the slope C, then y_j and z_j, j = 1, …, K. The update is the reference’s, and each point is
 * projected onto the interval.
 */
export const onlineAdam: Computed = {
  kind: 'computed',
  optimizer: true,
  defines: { x: vector, y: vector, z: vector },
  from: { slope: 'C', gamma: 'γ', rate: 'α', periods: 'K' },
  compute<T>(S: Scalar<T>, { slope, gamma, rate, periods }: Readonly<Record<string, Value<T>>>) {
    const optimizer = adam(S, {
      rate: (step: number) => S.div(rate as T, S.sqrt(S.fromInteger(step + 1))),
      beta1: S.fromInteger(0),
      beta2: gamma as T,
      epsilon: S.fromInteger(0),
      epsilonPlacement: 'outside',
      biasCorrection: false,
    });
    const points: T[] = [S.fromInteger(1)];
    let state = optimizer.init(points);
    for (let step = 0; step < 3 * (periods as number) - 1; step += 1) {
      const gradient = [step % 3 === 0 ? (slope as T) : S.fromInteger(-1)];
      const next = optimizer.update(gradient, state, [points[step]]);
      state = next.state;
      points.push(clamped(S, S.add(points[step], next.change[0])));
    }
    const every = (first: number) => points.filter((_, step) => step % 3 === first);
    return { x: every(0), y: every(1), z: every(2) };
  },
};
