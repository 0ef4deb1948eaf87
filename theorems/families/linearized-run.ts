import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { gradientDescent } from '../../src/optimizer/gradient-descent.js';

/**
 * The linearised model f(θ) = J·θ with its kernel K = JJᵀ, the gradient of its mean loss (1/N)·Σᵢ (c/2)·(fᵢ − yᵢ)², the
 * run θ_0 = θ₀, …, θ_T of the reference gradient descent, and the residuals r_t. Needs N, J, y, c, η, θ₀ and T.
 */
export const linearizedRun = [
  'K = J·Jᵀ',
  '∇L(q: vector) = c/N·Jᵀ·(J·q − y)',
  optimizerRun({
    iterates: 'θ',
    start: 'θ₀',
    steps: 'T',
    gradient: '∇L',
    hyperparameters: { rate: 'η' },
    optimizer: (scalar, { rate }) => observe(gradientDescent(scalar, { rate })),
  }),
  'r_t = J·θ_t − y',
] as const;
