import { observe, optimizerRun } from '../../src/generate/optimizer-run.js';
import { adamW } from '../../src/optimizer/adam-w.js';
import { addDecayedWeights } from '../../src/optimizer/add-decayed-weights.js';
import { chain } from '../../src/optimizer/chain.js';
import { scaleByRate } from '../../src/optimizer/scale-by-rate.js';
import { adamMoments } from './adam-moments.js';

/** t steps of the reference AdamW from w₀, with the rate η and the decay β of the momentum; the rest are formulas. */
export function adamWRun({
  iterates = 'w',
  gradient = 'g',
  gamma = 'γ',
  epsilon = 'ε',
  strength = 'λ',
  epsilonPlacement = 'outside',
}: {
  readonly iterates?: string;
  readonly gradient?: string;
  readonly gamma?: string;
  readonly epsilon?: string;
  readonly strength?: string;
  readonly epsilonPlacement?: 'outside' | 'inside';
} = {}) {
  return optimizerRun({
    iterates,
    start: 'w₀',
    steps: 't',
    gradient,
    hyperparameters: { rate: 'η', beta1: 'β', beta2: gamma, epsilon, strength },
    optimizer: (S, { strength: decay, ...numbers }) => {
      const { rate, beta1, beta2, epsilon } = numbers;
      const options = { rate, beta1, beta2, epsilon, epsilonPlacement, biasCorrection: true, decay };
      return observe(adamW(S, options));
    },
  });
}

/** The step w⁺ = w − η·(u + λ·w) of AdamW along any directions u, t times from w₀. */
export const decayedRun = optimizerRun({
  iterates: 'w',
  start: 'w₀',
  steps: 't',
  gradient: 'u',
  hyperparameters: { rate: 'η', strength: 'λ' },
  optimizer: (S, { rate, strength }) => observe(chain(addDecayedWeights(S, strength), scaleByRate(S, rate))),
});

/** The moments m and v of AdamW, and m̂ and v̂, along the gradients g. */
export const adamWMoments = adamMoments({
  gradient: 'g',
  beta: 'β',
  gamma: 'γ',
  names: { first: 'm', second: 'v', correctedFirst: 'm̂', correctedSecond: 'v̂' },
});
