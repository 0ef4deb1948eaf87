import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { averagedMomentum } from '../../src/optimizer/averaged-momentum.js';

/** w_0 = w₀, …, w_T and z_0 = 0, …, z_T: z⁺ = β·z + (1 − β)·g, w⁺ = w − η·z⁺ (002; 003 (8), (9)). */
export const averagedMomentumRun = ({ gradient = '∇f', steps = 'T', start = 'w₀' } = {}) =>
  optimizerRun({
    iterates: 'w',
    start,
    steps,
    gradient,
    hyperparameters: { rate: 'η', beta: 'β' },
    readings: { z: { from: 0, type: 'vector' } },
    optimizer: (S, { rate, beta }) =>
      observe(averagedMomentum(S, { rate, beta }), {
        z: { from: 0, read: ([{ average }]) => average },
      }),
  });
