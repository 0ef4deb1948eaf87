import type { Hyper } from '../../../src/gate/subject/stream.js';
import type { Make } from './driven.js';

/** The assertions of a known test suite, said again: what they compute and what they tolerate, and none of their code. */
export interface Suite {
  readonly name: string;
  /** The repository and file where they stand. */
  readonly source: string;
  readonly says: string;
  /** The hyperparameters that it tests a specification with; what it has no test for is not here. */
  readonly settings: Readonly<Record<string, readonly Hyper[]>>;
  /** Whether an optimizer passes; `right` is what is right, for suites that compare. */
  passes(make: Make, hyper: Hyper, right: Make): boolean;
}

/** As numpy.allclose has it; NaN is close to nothing. */
export const close = (got: number, wanted: number, relative: number, absolute: number): boolean =>
  Math.abs(got - wanted) <= absolute + relative * Math.abs(wanted);

export const adamDefaults = { lr: 1e-3, beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0 };
export const sgdDefaults = { lr: 1e-3, momentum: 0, dampening: 0, nesterov: false, weightDecay: 0 };
export const rmspropDefaults = { lr: 1e-2, rho: 0.99, eps: 1e-8, momentum: 0, weightDecay: 0 };
export const adagradDefaults = { lr: 1e-2, lrDecay: 0, eps: 1e-10, weightDecay: 0 };
export const adadeltaDefaults = { lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0 };
