import type { Dtype } from '../subject/stream.js';

/** What a floating-point format can do. */
export interface Precision {
  /** u: a rounded operation is off by at most u times its result. */
  readonly roundoff: number;
  /** Below it, digits are lost or the number is flushed to 0, as some devices do. */
  readonly smallestNormal: number;
  /** Above it lies Infinity. */
  readonly greatest: number;
}

export const precisions: Readonly<Record<Dtype, Precision>> = {
  float64: { roundoff: 2 ** -53, smallestNormal: 2 ** -1022, greatest: Number.MAX_VALUE },
  float32: { roundoff: 2 ** -24, smallestNormal: 2 ** -126, greatest: (2 - 2 ** -23) * 2 ** 127 },
};
