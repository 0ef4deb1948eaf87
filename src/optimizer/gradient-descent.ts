import type { Scalar } from '../scalar/scalar.js';
import { type StepCount, scaleByRate } from './scale-by-rate.js';
import type { Rate } from './schedule.js';
import type { Transformation } from './transformation.js';

/**
 * Gradient descent, w⁺ = w − η·∇f(w). Documents 003 (3), 001, 004 §4.
 *
 * Stochastic gradient descent is this same transformation on the gradient of a sampled batch: the sampling belongs to
 * the gradients, not to the step, so it is in `sampledGradient`.
 */
export function gradientDescent<T>(
  S: Scalar<T>,
  { rate }: { readonly rate: Rate<T> },
): Transformation<T, StepCount> {
  return scaleByRate(S, rate);
}
