import type { Instance } from '../workload.js';
import type { DescentLemma } from '../workloads/descent-lemma.js';
import { dot, multiply, rowMajor } from './products.js';

export function bareDescentLemma(inputs: DescentLemma<number>): Instance {
  const n = inputs.w.length;
  const H = rowMajor(inputs.H);
  const b = Float64Array.from(inputs.b);
  const w = Float64Array.from(inputs.w);
  const { η } = inputs;
  const Hw = new Float64Array(n);
  const g = new Float64Array(n);
  const next = new Float64Array(n);
  const value = (x: Float64Array) => 0.5 * dot(x, Hw) + dot(b, x);
  return (verdicts) => {
    multiply(H, w, Hw);
    for (let i = 0; i < n; i++) {
      g[i] = Hw[i] + b[i];
      next[i] = w[i] - η * g[i];
    }
    const bound = value(w) - 0.5 * η * dot(g, g);
    multiply(H, next, Hw);
    verdicts.atMostNumber(value(next), bound);
  };
}
