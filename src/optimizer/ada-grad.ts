import type { Scalar } from '../scalar/scalar.js';
import type { AdaGradOptions } from './ada-grad-options.js';
import { chain } from './chain.js';
import { type AdaGradState, scaleByAdaGrad } from './scale-by-ada-grad.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * AdaGrad with a diagonal matrix: w⁺ = w − η·g/(√(σ² + S) + ε), by entries. Document 004 §4.5 (`current`) and Theorem
 * 4.6.5 (`delayed`, its η is 1); Duchi, Hazan and Singer, "Adaptive Subgradient Methods", Figure 1.
 */
export function adaGrad<T>(
  S: Scalar<T>,
  { rate, ...options }: AdaGradOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AdaGradState<T>, StepCount]> {
  return chain(scaleByAdaGrad(S, options), scaleByRate(S, rate));
}
