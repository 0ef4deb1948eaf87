import type { Dtype, Stream, Trajectory } from './stream.js';

/**
 * - `refused`: making the instance threw. What a law on bad hyperparameters hopes for.
 * - `threw`: a later call threw.
 * - `unsupported`: the stream asks for what the subject does not offer (`setLearningRate`, `save` and `load`, …).
 * - `shape`: it answered with something that is not the parameters: other tensors, other lengths, not numbers.
 * - `exited`: its process ended. `hang`: no answer in time. `memory`: it took more than it may.
 * - `protocol`: a line that cannot be read, or that is not the answer to what was asked.
 * - `abandoned`: not run, because its process was lost too often before.
 */
export type FailureKind =
  | 'refused'
  | 'threw'
  | 'unsupported'
  | 'shape'
  | 'exited'
  | 'hang'
  | 'memory'
  | 'protocol'
  | 'abandoned';

export interface Failure {
  readonly kind: FailureKind;
  /** One line for people; for `unsupported` the name of what is not offered. */
  readonly detail: string;
  /** Counted from 1, where it is known. */
  readonly step?: number;
}

/** What came of one stream. A failed one has no trajectory: half of one invites laws that pass on what is missing. */
export type Outcome = { readonly trajectory: Trajectory } | { readonly failure: Failure };

/** An optimizer under test. */
export interface Subject {
  /** As a report names it: a path, a command, `torch:AdamW`. */
  readonly name: string;
  /** The precisions that it computes in; the first is the one to use where none was asked for. */
  readonly dtypes: readonly Dtype[];
  /** The time that `run` has waited for it so far. */
  readonly milliseconds: number;
  /**
   * One outcome per stream, in their order. Each stream meets a fresh instance. Whatever the subject does is a failure
   * in the outcome; rejects with `SubjectUnusable` only where its process cannot be started again.
   */
  run(streams: readonly Stream[]): Promise<readonly Outcome[]>;
  /** Ends its process, if it has one; nothing can be run afterwards. */
  close(): Promise<void>;
}

/** The subject cannot be started, or is not an optimizer. The message is one line: what is wrong, what is accepted. */
export class SubjectUnusable extends Error {
  override readonly name = 'SubjectUnusable';
}
