import type { Hyper } from './stream.js';

/** The entries of one tensor: `Float64Array`, or `Float32Array` where the gate was asked for float32. */
export type Values = Float64Array | Float32Array;

/**
 * What a JavaScript or TypeScript subject makes. Whatever a method returns may also be a promise of it. An error with the
 * code `UNSUPPORTED` says that the optimizer has no such thing, for those that stand for a library.
 */
export interface Optimizer {
  /**
   * One step. `params` and `grads` have one array per tensor; where `grads[i]` is `null`, tensor i is skipped: it does
   * not move, does not decay, and its step counter stands. Updates `params` in place and returns nothing, or returns
   * the new arrays. A tensor may join at the end between two steps.
   */
  step(params: Values[], grads: (Values | null)[]): unknown;
  setLearningRate?(learningRate: number): unknown;
  /** The state, as anything that `structuredClone` takes. */
  save?(): unknown;
  /** Takes what `save` of another instance gave, in a fresh instance with the same hyperparameters. */
  load?(state: unknown): unknown;
}

/** The default export of a subject. Throws where it does not accept the hyperparameters. */
export type CreateOptimizer = (hyper: Hyper) => Optimizer | Promise<Optimizer>;
