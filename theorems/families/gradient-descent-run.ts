import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';

/** w_0 = w₀, …, w_T: the run of the reference gradient descent on ∇f with the step size η. */
export const gradientDescentRun = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: 'T',
  gradient: '∇f',
  hyperparameters: { rate: 'η' },
  optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
});
