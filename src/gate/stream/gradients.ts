import { below, seededRandom } from '../../scalar/random.js';
import type { Tensor } from '../subject/stream.js';

/** Multiples of 1/16 between −3/2 and 3/2 without 0: comparable to ε, and exact in every format. */
export function irregular(seed: number, steps: number, length: number): Tensor[] {
  const random = seededRandom(BigInt(seed));
  const entry = (): number => {
    const size = (1 + Number(below(random, 24n))) / 16;
    return below(random, 2n) === 0n ? -size : size;
  };
  return Array.from({ length: steps }, () => Array.from({ length }, entry));
}

export const repeated = (steps: number, gradient: Tensor): Tensor[] =>
  Array.from({ length: steps }, () => gradient);

export const zeros = (length: number): Tensor => new Array<number>(length).fill(0);

/** One gradient, then zeros. */
export const impulse = (steps: number, gradient: Tensor): Tensor[] => [
  gradient,
  ...repeated(steps - 1, zeros(gradient.length)),
];

export const timesEach = (factor: number, gradients: readonly Tensor[]): Tensor[] =>
  gradients.map((gradient) => gradient.map((entry) => factor * entry));
