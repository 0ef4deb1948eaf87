import type { Instance, Size } from '../workload.js';
import type { AdamRun } from '../workloads/adam.js';
import { rowMajor } from './products.js';

export function bareAdam(inputs: AdamRun<number>, { d, T }: Size): Instance {
  const { η, β, γ, ε } = inputs;
  const g = rowMajor(inputs.g);
  const start = Float64Array.from(inputs.w);
  const w = new Float64Array(d);
  const m = new Float64Array(d);
  const v = new Float64Array(d);
  const meanWeights = new Float64Array(T);
  const squareWeights = new Float64Array(T);
  return (verdicts) => {
    w.set(start);
    m.fill(0);
    v.fill(0);
    const factor = (η * η * (1 - β) * (1 - β)) / (1 - γ);
    let [sum, meanPower, squarePower] = [0, 1, 1];
    for (let t = 0; t < T; t++) {
      sum = 1 + ((β * β) / γ) * sum;
      meanPower *= β;
      squarePower *= γ;
      const bound = (factor * sum * (1 - squarePower)) / ((1 - meanPower) * (1 - meanPower));
      for (let i = 0; i < d; i++) {
        const entry = g[t * d + i];
        m[i] = β * m[i] + (1 - β) * entry;
        v[i] = γ * v[i] + (1 - γ) * (entry * entry);
        const step = η * (m[i] / (1 - meanPower) / (Math.sqrt(v[i] / (1 - squarePower)) + ε));
        w[i] -= step;
        verdicts.atMostNumber(step * step, bound);
      }
    }
    let [meanWeight, squareWeight] = [1, 1];
    for (let s = T - 1; s >= 0; s--) {
      meanWeights[s] = meanWeight;
      squareWeights[s] = squareWeight;
      meanWeight *= β;
      squareWeight *= γ;
    }
    for (let i = 0; i < d; i++) {
      let total = 0;
      for (let s = 0; s < T; s++) total += meanWeights[s] * g[s * d + i];
      verdicts.equalNumber(m[i], (1 - β) * total);
    }
    for (let i = 0; i < d; i++) {
      let total = 0;
      for (let s = 0; s < T; s++) total += squareWeights[s] * (g[s * d + i] * g[s * d + i]);
      verdicts.equalNumber(v[i], (1 - γ) * total);
    }
  };
}
