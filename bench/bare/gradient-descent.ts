import { transpose } from '../../src/linear/matrix.js';
import type { Instance, Size } from '../workload.js';
import type { LeastSquaresRun } from '../workloads/gradient-descent.js';
import { dot, multiply, power, rowMajor } from './products.js';

export function bareGradientDescent(inputs: LeastSquaresRun<number>, { n, d, T }: Size): Instance {
  const X = rowMajor(inputs.X);
  const Xt = rowMajor(transpose(inputs.X));
  const u = rowMajor(transpose(inputs.U));
  const v = rowMajor(transpose(inputs.V));
  const σ = Float64Array.from(inputs.σ);
  const y = Float64Array.from(inputs.y);
  const { η } = inputs;
  const w = new Float64Array(d);
  const g = new Float64Array(d);
  const r = new Float64Array(n);
  const losses = new Float64Array(T + 1);
  const components = new Float64Array(d);
  const targets = new Float64Array(n);
  const loss = () => {
    multiply(X, w, r);
    for (let i = 0; i < n; i++) r[i] -= y[i];
    return dot(r, r);
  };
  return (verdicts) => {
    w.fill(0);
    for (let t = 0; t < T; t++) {
      losses[t] = loss();
      multiply(Xt, r, g);
      for (let j = 0; j < d; j++) w[j] -= η * (2 * g[j]);
    }
    losses[T] = loss();
    for (let t = 0; t < T; t++) verdicts.atMostNumber(losses[t + 1], losses[t]);
    multiply(v, w, components);
    multiply(u, y, targets);
    for (let i = 0; i < n; i++) {
      const filter = 1 - power(1 - 2 * η * σ[i] * σ[i], T);
      verdicts.equalNumber(σ[i] * components[i], filter * targets[i]);
    }
  };
}
