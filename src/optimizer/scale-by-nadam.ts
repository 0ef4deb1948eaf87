import type { Vector } from '../linear/types.js';
import { addVectors, scaleVector } from '../linear/vector.js';
import type { Scalar } from '../scalar/scalar.js';
import {
  type AdamDecay,
  type AdamState,
  adamAdvance,
  adamStart,
  correctedSecondMoment,
} from './adam-moments.js';
import type { Transformation } from './transformation.js';

/** The moments of Adam, and the powers and products that the schedule of β₁ needs. */
export interface NadamState<T> {
  readonly moments: AdamState<T>;
  readonly product: T;
  readonly thetaPower: T;
}

export interface NadamOptions<T> extends AdamDecay<T> {
  readonly epsilon: T;
  /** θ of μ_t = β₁·(1 − ½·θᵗ): 0.96^(1/250) in the paper and in PyTorch; 0 keeps μ_t = β₁. */
  readonly theta: T;
}

/**
 * NAdam's direction ((1 − μ_t)·g/(1 − Π) + μ_{t+1}·m/(1 − Π·μ_{t+1}))/(√v̂ + ε), Π = μ_1⋯μ_t, by entries and without the
 * learning rate. Dozat, "Incorporating Nesterov Momentum into Adam" (2016), as PyTorch has it: m decays by β₁.
 */
export function scaleByNadam<T>(S: Scalar<T>, options: NadamOptions<T>): Transformation<T, NadamState<T>> {
  const { beta1, epsilon, theta } = options;
  const one = S.fromInteger(1);
  const half = S.div(one, S.fromInteger(2));
  const momentum = (power: T): T => S.mul(beta1, S.sub(one, S.mul(half, power)));
  return {
    init: (parameters) => ({ moments: adamStart(S, parameters), product: one, thetaPower: one }),
    update(gradient, state) {
      const moments = adamAdvance(S, options, gradient, state.moments);
      const thetaPower = S.mul(state.thetaPower, theta);
      const now = momentum(thetaPower);
      const next = momentum(S.mul(thetaPower, theta));
      const product = S.mul(state.product, now);
      const fresh = S.div(S.sub(one, now), S.sub(one, product));
      const kept = S.div(next, S.sub(one, S.mul(product, next)));
      const mixed: Vector<T> = addVectors(
        S,
        scaleVector(S, fresh, gradient),
        scaleVector(S, kept, moments.firstMoment),
      );
      const second = correctedSecondMoment(S, moments);
      const change = mixed.map((entry, i) => S.div(entry, S.add(S.sqrt(second[i]), epsilon)));
      return { change, state: { moments, product, thetaPower } };
    },
  };
}
