import type { Evaluated } from '../counterexample/evaluated.js';
import type { Instance } from '../prove/result.js';
import type { Place } from '../reading/place.js';
import type { Rational } from '../scalar/index.js';

/** One comparison in a case, at the values of its indices where it fails or comes closest to failing. */
export interface Compared extends Omit<Evaluated, 'link' | 'tex'> {
  /** The name of the hypothesis, of the chain, or of what is drawn. */
  readonly name: string;
  /** The two sides that are compared: this one and the next. */
  readonly link: number;
  /** How far they are apart, for numbers; null where that is irrational or has no meaning. */
  readonly difference: Rational | null;
}

/** A relation that has no value in a case (it divides by zero), or that nothing decides. */
export interface Valueless {
  readonly name: string;
  readonly text: string;
  readonly because: string;
}

export type Finding = Compared | Valueless;

/** A line of the derivation that fails; 1 is the first. */
export interface FailingLine {
  readonly chain: string;
  readonly line: number;
  readonly finding: Finding;
  /** The hypotheses that it cites. */
  readonly cites: readonly string[];
}

/** What a case is worth as a counterexample. */
export type Judgement =
  | {
      readonly verdict: 'valid';
      readonly instance: Instance;
      readonly fails: Compared;
      readonly line: FailingLine | null;
      /** The hypotheses that do not hold, the dropped one or any. If there are none, the theorem itself is refuted. */
      readonly unmet: readonly Finding[];
    }
  | { readonly verdict: 'hypothesis'; readonly instance: Instance; readonly unmet: readonly Finding[] }
  | {
      readonly verdict: 'conclusion';
      readonly instance: Instance;
      readonly holds: readonly Compared[];
      /** A line of the derivation may fail where the conclusion holds all the same. */
      readonly line: FailingLine | null;
    }
  | { readonly verdict: 'undecided'; readonly because: string }
  | {
      readonly verdict: 'malformed';
      readonly message: string;
      readonly place: Place | null;
      /** Which part of the data; empty where the text itself is wrong. */
      readonly path: string;
    };
