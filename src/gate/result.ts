import type { Dialect } from './specification/specification.js';
import type { Dtype, Hyper, Stream } from './subject/stream.js';

/** `unusable`: there is nothing to judge, because no stream could be run. Undecided is never a pass. */
export type GateVerdict = 'conforms' | 'violates' | 'undecided' | 'unusable';

/** `inapplicable`: the specification, or what the subject offers, has nothing that the law speaks of. */
export type LawVerdict = 'satisfied' | 'violated' | 'undecided' | 'inapplicable';

/** What became of one law; the four fields after the verdict show where it fails. */
export interface LawResult {
  readonly id: string;
  /** What the law says, in one sentence or formula. */
  readonly statement: string;
  readonly verdict: LawVerdict;
  /** One sentence: what was seen, or why the law is undecided or inapplicable. */
  readonly detail: string;
  /** The smallest stream that shows it. */
  readonly stream?: Stream;
  /** Counted from 1: where it shows. */
  readonly step?: number;
  /** Both trajectories of the entry that parts, up to the step where it does. */
  readonly parting?: Parting;
}

export interface Parting {
  /** Counted from 1. */
  readonly tensor: number;
  readonly entry: number;
  readonly rows: readonly PartingRow[];
}

export interface PartingRow {
  readonly step: number;
  /** Decimals, to the digit where they part. */
  readonly wanted: string;
  readonly got: string;
}

/** One explanation: mistakes that, made together, reproduce the subject. */
export interface DiagnosisResult {
  /** What is wrong, by the names of the catalogue; a dialect of the specification stands as `dialect eps=inside`. */
  readonly mistakes: readonly string[];
  /** So many significant digits of the subject's trajectories are reproduced, in the worst of them. */
  readonly digits: number;
  /** The algorithm with the mistakes in it, a line each, and in words what differs; without lines if it is unknown. */
  readonly formula: string;
  readonly summary: string;
  /** Where this mistake was seen in the world. */
  readonly references?: readonly string[];
  /** Where it is not everywhere: `in the second tensor`, `from step 2 on`, `after resuming`. */
  readonly where?: string;
  /** Where nothing known reproduces the subject. */
  readonly evidence?: Evidence;
}

export interface Evidence {
  /** The names of the streams on which the subject does as specified, and of the others, those with the fewest steps first. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** The mistake that reproduces more streams than the specification does, and how many. */
  readonly closest?: { readonly mistake: string; readonly right: number };
}

export interface GateResult {
  readonly subject: string;
  readonly spec: string;
  readonly dialect: Dialect;
  readonly dtype: Dtype;
  /** What the user fixed; the gate chose the rest. */
  readonly hyper: Hyper;
  readonly verdict: GateVerdict;
  /** A dialect other than the declared one that it conforms to: it then violates, but is not called mistaken. */
  readonly conformsTo?: Dialect;
  readonly laws: readonly LawResult[];
  /** The best first; empty where it conforms, and where nothing known reproduces it. */
  readonly diagnosis: readonly DiagnosisResult[];
  /** What would be better, and is no violation: bad hyperparameters that are not refused. */
  readonly advice: readonly string[];
  /** Wall time in all, and of that the time spent waiting for the subject. */
  readonly milliseconds: number;
  readonly subjectMilliseconds: number;
}
