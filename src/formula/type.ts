import type { Matrix, Vector } from '../linear/types.js';

/** What a name stands for. Dimensions are checked when a formula is evaluated, kinds when it is read. */
export type Type =
  | { readonly kind: 'integer' }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'vector' }
  | { readonly kind: 'matrix' }
  | { readonly kind: 'sequence'; readonly of: Type }
  | { readonly kind: 'function'; readonly parameters: readonly Type[]; readonly result: Type };

export const integer: Type = { kind: 'integer' };
export const scalar: Type = { kind: 'scalar' };
export const vector: Type = { kind: 'vector' };
export const matrix: Type = { kind: 'matrix' };
export const sequenceOf = (of: Type): Type => ({ kind: 'sequence', of });
export const functionOf = (parameters: readonly Type[], result: Type): Type => ({
  kind: 'function',
  parameters,
  result,
});

/** Values w_start, …, w_{start + items.length − 1}: iterates start at 0, gradients at 1, as their documents do. */
export interface Sequence<T> {
  readonly start: number;
  readonly items: readonly Value<T>[];
}

export type FunctionValue<T> = (...parameters: Value<T>[]) => Value<T>;

/** A value of a `Type` over the number system `T`: an integer is a JavaScript number, whatever `T` is. */
export type Value<T> = T | number | Vector<T> | Matrix<T> | Sequence<T> | FunctionValue<T>;

/** The names a formula may use, with their types. */
export type Scope = ReadonlyMap<string, Type>;

/** The values of those names; computed when first asked for. */
export interface Environment<T> {
  value(name: string): Value<T>;
  /** Where values of parts of formulas are kept (see `kept.ts`); absent if nothing is. */
  readonly kept?: Map<number, Value<T>>;
}
