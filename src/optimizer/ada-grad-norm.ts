import type { Scalar } from '../scalar/scalar.js';
import type { AdaGradOptions } from './ada-grad-options.js';
import { chain } from './chain.js';
import { type AdaGradNormState, scaleByAdaGradNorm } from './scale-by-ada-grad-norm.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * AdaGrad with one adaptive step size: w⁺ = w − η·g/(√(σ² + S) + ε), S the sum of the ‖g_i‖². Document 004 Theorem 4.6.4
 * (`current`; its η is 1), and `delayed` for its correction on stochastic gradients.
 */
export function adaGradNorm<T>(
  S: Scalar<T>,
  { rate, ...options }: AdaGradOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdaGradNormState<T>, StepCount]> {
  return chain(scaleByAdaGradNorm(S, options), scaleByRate(S, rate));
}
