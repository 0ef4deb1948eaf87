import type { Expected } from '../reference/reference-run.js';
import type { Size } from '../stream/size.js';
import type { Stream, Trajectory } from '../subject/stream.js';
import type { Failure } from '../subject/subject.js';
import type { Comparison } from './comparison.js';
import type { Setting } from './setting.js';

/** A stream, what the subject did with it, and what the specification may do with it. */
export interface Run {
  readonly stream: Stream;
  readonly trajectory: Trajectory;
  /** Indexed as `trajectory.params`; laws take only the radii of it, except agreement with the reference. */
  readonly expected: Expected;
}

/** What a law finds beside numbers that should be equal. */
export type Finding =
  | { readonly kind: 'comparisons'; readonly comparisons: Iterable<Comparison> }
  | { readonly kind: 'satisfied'; readonly detail: string }
  | { readonly kind: 'undecided' | 'inapplicable'; readonly detail: string }
  | { readonly kind: 'violated'; readonly detail: string; readonly run: Run; readonly step?: number };

/** What every subject of a specification must do. */
export interface Law {
  readonly id: string;
  readonly statement: string;
  /** Why it says nothing under a setting; undefined if it does say something. */
  inapplicable?(setting: Setting): string | undefined;
  /** The streams of one size, in the order in which `decide` is given their runs. */
  streams(setting: Setting, size: Size): readonly Stream[];
  /** `undefined` stands for a stream that was not run to its end; `failures` says why. */
  decide(
    setting: Setting,
    runs: readonly (Run | undefined)[],
    failures: readonly (Failure | undefined)[],
  ): Finding;
}

/** For laws whose streams were not all run. */
export const notRun: Finding = { kind: 'undecided', detail: 'its streams were not run to their end' };
