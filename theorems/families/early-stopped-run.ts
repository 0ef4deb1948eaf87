import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';

/** T steps of gradient descent with step size η from w₀ on ‖Xw − y‖². */
export const leastSquaresRun = [
  '∇L(p: vector) = 2·Xᵀ·(X·p − y)',
  optimizerRun({
    iterates: 'w',
    start: 'w₀',
    steps: 'T',
    gradient: '∇L',
    hyperparameters: { rate: 'η' },
    optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
  }),
] as const;
