import type { Vector } from '../linear/types.js';

/** A differentiable function of several variables, with its exact gradient and what is known about it. */
export interface Objective<T> {
  readonly dimension: number;
  value(point: Vector<T>): T;
  gradient(point: Vector<T>): Vector<T>;
  /** An L for which the function is L-smooth; absent where none is known (a spectrum is prescribed, not computed). */
  readonly smoothness?: T;
}

/**
 * An objective that is the SUM of its components. Texts that use the mean (003 (2), 002 on SGD) divide by their number;
 * a mini-batch gradient of the components estimates the gradient of that mean.
 */
export interface SumObjective<T> extends Objective<T> {
  readonly components: readonly Objective<T>[];
}

/** A differentiable function of one variable; `slope` is its derivative. */
export interface LineFunction<T> {
  value(x: T): T;
  slope(x: T): T;
  readonly smoothness?: T;
}

/** A function of one variable as an objective of dimension 1. */
export function onLine<T>(line: LineFunction<T>): Objective<T> {
  return {
    dimension: 1,
    value: ([x]) => line.value(x),
    gradient: ([x]) => [line.slope(x)],
    ...(line.smoothness === undefined ? {} : { smoothness: line.smoothness }),
  };
}
