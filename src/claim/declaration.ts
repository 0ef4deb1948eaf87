import type { Unreadable } from '../reading/unreadable.js';

export const kinds = ['number', 'integer', 'vector', 'matrix', 'sequence', 'gradients'] as const;
export type Kind = (typeof kinds)[number];

export const traits = [
  'positive',
  'nonnegative',
  'negative',
  'nonzero',
  'increasing',
  'symmetric',
  'diagonal',
  'orthogonal',
  'positive definite',
  'positive semidefinite',
  'full rank',
  'full row rank',
  'full column rank',
] as const;
export type Trait = (typeof traits)[number];

/** A number of entries: a number, or the name of an integer. */
export type Size = number | string;

/** A part of the text of a statement. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Bound {
  /** Undefined where there is none: −∞ or ∞. */
  readonly formula: Span | undefined;
  readonly strict: boolean;
}

/** What a name is said to be, word for word. */
export interface Declaration {
  readonly name: string;
  readonly kind: Kind;
  readonly sizes: readonly Size[];
  readonly traits: ReadonlySet<Trait>;
  readonly rank: number | undefined;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** An error at the name. */
  readonly error: (message: string) => Unreadable;
}

/** Sizes that can be asked for: larger cases would not fit on a board, nor be searched in seconds. */
export const largestSize = 8;
/** How far integers may lie from 0. */
export const largestInteger = 1000;
