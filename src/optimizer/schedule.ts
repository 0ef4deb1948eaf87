/**
 * A learning rate that depends on the step. Steps count from 0: `schedule(t)` is the η of w_{t+1} = w_t − η·d_t. A text
 * that numbers its steps from 1 (chapter 4, §4.5.1) is shifted by the schedule, not by the optimizer.
 */
export type Schedule<T> = (step: number) => T;

/** A learning rate: the same at every step, or a schedule. */
export type Rate<T> = T | Schedule<T>;
