import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type AverageState, movingAverage } from './moving-average.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Gradient descent along a moving average: z⁺ = β·z + (1 − β)·g, w⁺ = w − η·z⁺. Documents 002 and 003 (8), (9).
 * The same iterates as heavy ball with the step η·(1 − β).
 */
export function averagedMomentum<T>(
  S: Scalar<T>,
  { rate, beta }: { readonly rate: Rate<T>; readonly beta: T },
): Transformation<T, readonly [AverageState<T>, StepCount]> {
  return chain(movingAverage(S, { beta }), scaleByRate(S, rate));
}
