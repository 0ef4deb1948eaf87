import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import type { Matrix } from '../../src/linear/types.js';
import { newton } from '../../src/optimizer/newton.js';

/** w_0 = w₀, …, w_T: the run of the reference Newton method on ∇f and its derivative H. */
export const newtonRun = newtonRunOf();

/** The same on another function, with other names. */
export function newtonRunOf({ iterates = 'w', start = 'w₀', gradient = '∇f', hessian = 'H' } = {}) {
  return optimizerRun({
    iterates,
    start,
    steps: 'T',
    gradient,
    hyperparameters: {},
    functions: { hessian },
    optimizer: (scalar, _, { functions }) =>
      observe(newton(scalar, { hessianAt: (point) => functions.hessian(point) as Matrix<never> })),
  });
}
