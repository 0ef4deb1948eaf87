import type { Scalar } from '../scalar/scalar.js';
import type { AdamDecay } from './adam-moments.js';
import { addDecayedWeights } from './add-decayed-weights.js';
import { chain } from './chain.js';
import { type LionState, scaleByLion } from './scale-by-lion.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Stateless, Transformation } from './transformation.js';

/**
 * Lion: w⁺ = w − η·(sign(β₁·m + (1 − β₁)·g) + λ·w). Document 004 §4.5, which has no decay: λ = 0 unless given. Chen and
 * others, "Symbolic Discovery of Optimization Algorithms", Algorithm 2, has λ. Dialect: η·λ, outside the sign.
 */
export function lion<T>(
  S: Scalar<T>,
  {
    rate,
    decay = S.fromInteger(0),
    ...options
  }: AdamDecay<T> & { readonly rate: Rate<T>; readonly decay?: T },
): Transformation<T, readonly [LionState<T>, Stateless, StepCount]> {
  return chain(scaleByLion(S, options), addDecayedWeights(S, decay), scaleByRate(S, rate));
}
