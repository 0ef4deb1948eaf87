import type { BuiltIn, Place } from './expression.js';
import type { Type } from './type.js';

export type Token = { readonly at: Place; readonly spaced: boolean } & (
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly numerator: bigint;
      readonly denominator: bigint;
    }
  | { readonly kind: 'name'; readonly text: string; readonly type: Type }
  /** A letter that is no name of the scope: an index, or an error that calls it `word`. */
  | { readonly kind: 'letter'; readonly text: string; readonly word: () => string }
  | { readonly kind: 'function'; readonly text: BuiltIn }
  | { readonly kind: 'big'; readonly text: 'Σ' | 'Π' | '𝔼' | 'max' | 'min'; readonly symbol: string }
  /** Operators, relations, brackets; `_{` and `^{` open a subscript and an exponent, however they were written. */
  | { readonly kind: 'symbol'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' }
);

export const BUILT_INS: readonly BuiltIn[] = [
  'max',
  'min',
  'exp',
  'ln',
  'log₂',
  'cos',
  'sign',
  'diag',
  'tr',
  'det',
  'rank',
];
