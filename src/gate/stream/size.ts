import type { Tensor } from '../subject/stream.js';
import { irregular } from './gradients.js';

/** How much a law is shown on. Small ones are for people. */
export interface Size {
  /** One or two; laws about several tensors take at least two. */
  readonly tensors: 1 | 2;
  /** Of each tensor, the second one having one less, and at least one. */
  readonly entries: number;
  /** As many as the law wants if left out; it may want more than it is given. */
  readonly steps?: number;
}

export const usual: Size = { tensors: 2, entries: 3 };

/** From small to large, up to a number of steps. */
export function smaller(steps: number): Size[] {
  const counts = Array.from({ length: Math.min(steps, 12) }, (_, i) => i + 1);
  return ([1, 2] as const).flatMap((tensors) =>
    counts.map((count) => ({ tensors, entries: 1, steps: count })),
  );
}

export const lengthsOf = ({ tensors, entries }: Size): number[] =>
  tensors === 1 ? [entries] : [entries, Math.max(1, entries - 1)];

/** Parameters to start from, none of them 0. */
export const startOf = (size: Size): Tensor[] =>
  lengthsOf(size).map((length, i) => irregular(11 + i, 1, length)[0]);

/** Irregular gradients, by tensor. */
export const irregularOf = (size: Size, steps: number, seed = 1): Tensor[][] =>
  lengthsOf(size).map((length, i) => irregular(100 * seed + i, steps, length));
