import type { Scalar } from '../scalar/scalar.js';
import { chain } from './chain.js';
import { type AmsGradOptions, type AmsGradState, scaleByAmsGrad } from './scale-by-ams-grad.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/** AMSGrad: w⁺ = w − η·m̂/(√(max of the second moments) + ε). Reddi, Kale and Kumar, "On the Convergence of Adam". */
export function amsGrad<T>(
  S: Scalar<T>,
  { rate, ...options }: AmsGradOptions<T> & { readonly rate: Rate<T> },
): Transformation<T, readonly [AmsGradState<T>, StepCount]> {
  return chain(scaleByAmsGrad(S, options), scaleByRate(S, rate));
}
