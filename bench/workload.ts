import type { Theorem } from '../src/prove/theorem.js';
import type { Random, Rational, Scalar } from '../src/scalar/index.js';
import type { Inputs } from './inputs.js';
import type { Comparisons, Verdicts } from './verdicts.js';

/** Dimensions, and the number of steps where there are any. */
export interface Size {
  readonly n: number;
  readonly d: number;
  readonly T: number;
}

/** What is timed: one instance, its numbers already in the number system; it writes all its verdicts. */
export type Instance = (verdicts: Verdicts) => void;

/** A property that is checked instance by instance, written once for all number systems, and once for plain numbers. */
export interface Workload {
  readonly id: 'W1' | 'W2' | 'W3' | 'W4';
  readonly title: string;
  /** The size that the targets are about. */
  readonly size: Size;
  /** For each comparison in order: true for an equality, false for an inequality. */
  equalities(size: Size): readonly boolean[];
  /** An instance that satisfies the hypotheses, as exact rationals. */
  draw(random: Random, size: Size): Inputs<Rational>;
  /** The instance over a number system. What is done before the returned function runs is not timed. */
  over<T>(S: Scalar<T>, inputs: Inputs<T>, size: Size): (comparisons: Comparisons) => void;
  /** The same work by hand on typed arrays: no dictionary, no objects. */
  bare(inputs: Inputs<number>, size: Size): Instance;
  /** The same property in the language of theorem files, for the engine. */
  readonly theorem: Theorem;
}
