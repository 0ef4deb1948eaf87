import type { Place } from '../reading/place.js';
import type { Rational } from '../scalar/index.js';

/** A value as someone wrote it, with its place: an exact number or a list. */
export type WrittenItem =
  | { readonly kind: 'number'; readonly value: Rational; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly WrittenItem[]; readonly place: Place };

export interface WrittenEntry {
  /** As written; `eta` may stand for η. */
  readonly name: string;
  readonly place: Place;
  readonly value: WrittenItem;
}

/** A case that someone wrote down, not yet held against any theorem. */
export interface WrittenCase {
  /** Which family of cases it belongs to, where it says so. */
  readonly family: { readonly name: string; readonly place: Place } | undefined;
  readonly entries: readonly WrittenEntry[];
}
