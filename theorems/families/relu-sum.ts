import { dimension, number, vector } from '../../src/generate/draws.js';

/** F(x) = b + Σᵢ wᵢ·ReLU(w′ᵢ·x + b′ᵢ): a layer of m ReLU units of one input. */
export const reluSum = {
  draws: { m: dimension(8), b: number(), w: vector('m'), 'w′': vector('m'), 'b′': vector('m') },
  define: ['ReLU(z: scalar) = max(0, z)', 'F(z: scalar) = b + Σᵢ w_i·ReLU(w′_i·z + b′_i)'],
} as const;
