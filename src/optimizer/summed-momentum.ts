import type { Scalar } from '../scalar/scalar.js';
import { accumulate, type SumState } from './accumulate.js';
import { chain } from './chain.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Momentum as PyTorch has it: v⁺ = β·v + g, w⁺ = w − η·v⁺ (its `momentum` is β, its `dampening` 0). With a constant η
 * the iterates of heavy ball. Dialect: η OUTSIDE the velocity, so a new η acts at once on all that is moving; for
 * g = 1, β = 1/2 and η = 1, 0 it moves by 1, 0 where `heavyBallVelocity` moves by 1, 1/2.
 */
export function summedMomentum<T>(
  S: Scalar<T>,
  { rate, beta }: { readonly rate: Rate<T>; readonly beta: T },
): Transformation<T, readonly [SumState<T>, StepCount]> {
  return chain(accumulate(S, { beta }), scaleByRate(S, rate));
}
