import { transpose } from '../../src/linear/matrix.js';
import type { Instance, Size } from '../workload.js';
import type { ExpectedStep } from '../workloads/expected-step.js';
import { dot, multiply, rowMajor } from './products.js';

export function bareExpectedStep(inputs: ExpectedStep<number>, { n, d }: Size): Instance {
  const X = rowMajor(inputs.X);
  const Xt = rowMajor(transpose(inputs.X));
  const rows = inputs.X.map((row) => Float64Array.from(row));
  const z = Float64Array.from(inputs.z);
  const { η, σ_min, σ_max } = inputs;
  const r = new Float64Array(n);
  const image = new Float64Array(n);
  const next = new Float64Array(d);
  const back = new Float64Array(d);
  return (verdicts) => {
    multiply(X, z, r);
    const V = dot(r, r);
    let total = 0;
    let spread = 0;
    for (let i = 0; i < n; i++) {
      const row = rows[i];
      for (let j = 0; j < d; j++) next[j] = z[j] - η * (2 * r[i] * row[j]);
      multiply(X, next, image);
      total += dot(image, image);
      multiply(X, row, image);
      spread += r[i] * r[i] * dot(image, image);
    }
    const expected = total / n;
    const first = (4 * η) / n;
    const second = first * η;
    multiply(Xt, r, back);
    verdicts.equalNumber(expected, V - first * dot(back, back) + second * spread);
    const factor = 1 - first * (σ_min * σ_min) + second * (σ_max * σ_max * (σ_max * σ_max));
    verdicts.atMostNumber(expected, factor * V);
  };
}
