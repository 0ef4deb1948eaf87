import type { Expression } from '../formula/index.js';
import type { Type, Value } from '../formula/type.js';
import type { Scalar } from '../scalar/scalar.js';
import type { Domain } from './domain.js';

/** A number of entries: the name of an integer of the case, or a fixed number. */
export type Extent = string | number;

/** Names of hypotheses that a case need not satisfy. */
export type Dropped = ReadonlySet<string>;

/** What bounds a drawn number (or every entry of a drawn vector), taken from a hypothesis or written in the draw. */
export interface Bounds {
  readonly lower?: Expression;
  readonly upper?: Expression;
  readonly lowerStrict: boolean;
  readonly upperStrict: boolean;
  /** The index letter, where the bound is on entries: i in −L ≤ λᵢ ≤ L. */
  readonly index?: string;
  /** The hypothesis that the bound stands for; dropping it draws outside. */
  readonly hypothesis?: string;
}

export interface BuildContext<T> {
  readonly scalar: Scalar<T>;
  extent(of: Extent): number;
  /** The bounds at entry `position` (1-based; 0 for a single number), or undefined where there are none. */
  lower(position: number): T | undefined;
  upper(position: number): T | undefined;
}

/**
 * How one name of a family is drawn: parameters first (an array of exact rationals of the given extents, all of one
 * domain), then the value, built from them by field operations only. So the same draw serves exact rationals, random
 * points of a prime field and degree counting, and every value it builds is valid by construction.
 */
export interface Draw {
  readonly kind: 'draw';
  readonly type: Type;
  readonly extents: readonly Extent[];
  readonly domain: (bounds: Bounds | undefined, dropped: boolean) => Domain;
  /** Bounds written in the draw itself, as texts; absent means: look for a hypothesis that bounds the name. */
  readonly between?: {
    readonly lower?: string;
    readonly upper?: string;
    readonly by?: string;
    readonly strict: boolean;
  };
  readonly bounded: boolean;
  /** In generated cases only so many leading rows of parameters differ from zero; random points of a field use all. */
  readonly activeRows?: number;
  /** For a sequence: the index of its first element. */
  readonly start?: number;
  /**
   * What every value of this draw satisfies, beside the bounds of hypotheses: relations about a name, with an index of
   * the caller's choice. The generator needs no such check; a value that is written down by someone does.
   */
  readonly says?: (name: string, index: string) => readonly string[];
  build<T>(parameters: readonly T[], context: BuildContext<T>): Value<T>;
  /** For integers, in the place of `build`: its parameters are 0, 1, 2, … over every scalar. */
  buildIntegers?(parameters: readonly number[], context: BuildContext<unknown>): Value<never>;
}

/** An integer of the case: a dimension, a number of steps. */
export interface IntegerDraw {
  readonly kind: 'integer';
  readonly least: number;
  readonly greatest: number;
}

/** An integer that is the sum of others: d = n + k. */
export interface TotalDraw {
  readonly kind: 'total';
  readonly of: readonly Extent[];
}

export type AnyDraw = Draw | IntegerDraw | TotalDraw;
