import type { Vector } from '../linear/types.js';
import { OutsideDomain } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';

/** The gradient that an optimizer is given at the point w_t, in step t (counted from 0). */
export type GradientAt<T> = (point: Vector<T>, step: number) => Vector<T>;

/**
 * The mini-batch gradient of stochastic gradient descent: (1/|B|)·Σ_{i∈B} ∇f_i(w), B the batch of this step. Documents
 * 003 (7), 002 and 004 §4.2; it estimates the gradient of the MEAN of the f_i, not of their sum.
 *
 * Which indices a step draws is an argument, not a random number: an expectation over the sample is then the exact
 * mean over all batches, and a run can be repeated. A batch may name an index more than once (independent draws).
 */
export function sampledGradient<T>(
  S: Scalar<T>,
  componentGradients: readonly ((point: Vector<T>) => Vector<T>)[],
  batchAt: (step: number) => readonly number[],
): GradientAt<T> {
  return (point, step) => {
    const gradients = batchAt(step).map((index) => {
      const gradient = componentGradients[index];
      if (gradient === undefined) {
        throw new OutsideDomain(
          `step ${step} draws component ${index} of ${componentGradients.length}, counted from 0`,
        );
      }
      return gradient(point);
    });
    if (gradients.length === 0) throw new OutsideDomain(`step ${step} draws an empty batch`);
    const size = S.fromInteger(gradients.length);
    return point.map((_, entry) => S.div(S.sum(gradients.map((gradient) => gradient[entry])), size));
  };
}
