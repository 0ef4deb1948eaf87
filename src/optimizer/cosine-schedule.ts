import { OutsideDomain } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { cosineOfPi } from './cosine-of-pi.js';
import type { Schedule } from './schedule.js';

/**
 * The cosine schedule η_t = ½·(1 + cos((t − 1)·π/T)) for 1 ≤ t ≤ T + 1. Document 004 §4.5.1; Loshchilov and Hutter,
 * "SGDR: Stochastic Gradient Descent with Warm Restarts", (5) with η_min = 0 and without restarts. Steps count from 0
 * here, so the chapter's t is `step` + 1: `schedule(0)` = 1 and `schedule(T)` = 0. Other steps are `OutsideDomain`.
 *
 * The chapter's formula is a factor whose peak is 1; `peak` multiplies it. Exact in every number system for T = 1, 2, 3.
 */
export function cosineSchedule<T>(
  S: Scalar<T>,
  { steps, peak }: { readonly steps: number; readonly peak?: T },
): Schedule<T> {
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`a cosine schedule of ${steps} steps`);
  const half = S.div(S.fromInteger(1), S.fromInteger(2));
  return (step) => {
    if (!Number.isInteger(step) || step < 0 || step > steps) {
      throw new OutsideDomain(`step ${step} of a cosine schedule from step 0 to ${steps}`);
    }
    const factor = S.mul(half, S.add(S.fromInteger(1), cosineOfPi(S, step, steps)));
    return peak === undefined ? factor : S.mul(peak, factor);
  };
}
