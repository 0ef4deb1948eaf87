import type { Statistic } from '../../src/prove/theorem.js';

/** A uniform number in (0, 1). */
const uniform = (random: () => bigint) => (Number(random() >> 11n) + 0.5) / 2 ** 53;

/** A standard normal number (Box, Muller). */
const normal = (random: () => bigint) =>
  Math.sqrt(-2 * Math.log(uniform(random))) * Math.cos(2 * Math.PI * uniform(random));

/**
 * |K_T − K_0|/K_0 of the tangent kernel of f = m^{−1/2}·Σⱼ aⱼ·tanh(wⱼ) on the one sample x = 1, all weights trained by
 * gradient descent on ½·(f − 1)² with η = 1/2 for 12 steps, from signs aⱼ = ±1 and standard normal wⱼ.
 */
export function relativeDrift(width: number, random: () => bigint): number {
  const outer = Float64Array.from({ length: width }, () => (random() & (1n << 40n) ? 1 : -1));
  const inner = Float64Array.from({ length: width }, () => normal(random));
  const scale = 1 / Math.sqrt(width);
  let before = 0;
  let kernel = 0;
  for (let step = 0; step <= 12; step += 1) {
    let output = 0;
    kernel = 0;
    const hidden = inner.map(Math.tanh);
    for (let j = 0; j < width; j += 1) {
      const slope = outer[j] * (1 - hidden[j] * hidden[j]);
      output += scale * outer[j] * hidden[j];
      kernel += (hidden[j] * hidden[j] + slope * slope) / width;
    }
    if (step === 0) before = kernel;
    const factor = 0.5 * scale * (output - 1);
    for (let j = 0; j < width; j += 1) {
      const slope = outer[j] * (1 - hidden[j] * hidden[j]);
      outer[j] -= factor * hidden[j];
      inner[j] -= factor * slope;
    }
  }
  return Math.abs(kernel - before) / before;
}

export const kernelDrift: Statistic = {
  event: 'at each of the widths m = 32, 128 and 512, the relative drift of K is at most 5/m',
  probability: '9/10',
  trials: 300,
  occurs: (random) => [32, 128, 512].every((width) => relativeDrift(width, random) <= 5 / width),
};
