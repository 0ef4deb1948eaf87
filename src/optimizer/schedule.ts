/**
 * A learning rate that depends on the step. Steps count from 0: `schedule(t)` is the η of w_{t+1} = w_t − η·d_t. A text
 * that numbers its steps from 1 (chapter 4, §4.5.1) is shifted by the schedule, not by the optimizer.
 */
export type Schedule<T> = (step: number) => T;

/** A learning rate, or another coefficient: the same at every step, or a schedule. */
export type Rate<T> = T | Schedule<T>;

/** The number of updates made so far, which is the number of the step about to be made. */
export interface StepCount {
  readonly step: number;
}

/** A number as the schedule that is always that number. No number system represents its numbers as functions. */
export function scheduleOf<T>(rate: Rate<T>): Schedule<T> {
  return typeof rate === 'function' ? (rate as Schedule<T>) : () => rate;
}
