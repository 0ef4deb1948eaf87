/** By the names lr, beta1, beta2, eps, weightDecay, momentum, dampening, nesterov, rho, lrDecay, and what a specification adds. */
export type Hyper = Readonly<Record<string, number | boolean>>;

export type Dtype = 'float64' | 'float32';

/** The entries of one parameter or gradient tensor; in float32 every number is one that float32 has. */
export type Tensor = readonly number[];

/**
 * What is fed to one instance of a subject: parameters to start from, and one gradient per tensor and step. It is open
 * loop, so that a subject's trajectory can be compared with another one step by step.
 */
export interface Stream {
  /** Unique among the streams of one run; shown where a law fails. */
  readonly name: string;
  readonly hyper: Hyper;
  readonly dtype: Dtype;
  /** The tensors at the start, one entry per tensor. */
  readonly params: readonly Tensor[];
  readonly steps: readonly StreamStep[];
  /** The caller writes every gradient into the same arrays, so a subject that keeps a reference sees it overwritten. */
  readonly reusesGradients?: boolean;
}

/** One call of `step`. What is set here happens before the call, in the order of the fields. */
export interface StreamStep {
  /**
   * `loaded`: saves, makes a fresh instance with the stream's `hyper` (or the learning rate set last), loads, and goes
   * on with that one. `cold`: the same without saving and loading. The parameters stay.
   */
  readonly resume?: 'loaded' | 'cold';
  /** Tensors that join after those there are, from this step on. */
  readonly joins?: readonly Tensor[];
  /** Overwrites the parameters from outside, as a caller may who projects or restores them. */
  readonly params?: readonly Tensor[];
  /** The learning rate from this step on. */
  readonly learningRate?: number;
  /** One per tensor; `null` where the tensor has none at this step: it then stays, and so does its state. */
  readonly grads: readonly (Tensor | null)[];
}

/** What a subject did with a stream, as far as it came. */
export interface Trajectory {
  /** Indexed by step, tensor, entry: the parameters after each step (`params[0]` is after the first). */
  readonly params: readonly (readonly Tensor[])[];
  /** The steps, counted from 1, after which a gradient of the caller was no longer what it had been. */
  readonly gradientsChanged: readonly number[];
}
