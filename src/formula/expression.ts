import type { Type } from './type.js';

/** Where a node stands in the text it was read from: code units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type BuiltIn = 'max' | 'min' | 'exp' | 'ln' | 'log₂' | 'cos' | 'sign' | 'diag' | 'tr' | 'det' | 'rank';

/** How two factors stand beside each other: `a·b`, `a b`, `ab`. It has no meaning, but is printed as it was written. */
export type Join = '·' | ' ' | '';

export type BigOperator = 'Σ' | 'Π' | '𝔼' | 'max' | 'min';

interface Node {
  readonly type: Type;
  readonly at: Place;
}

export interface NumberNode extends Node {
  readonly kind: 'number';
  /** `2`, `0.1`, `½`, as written. */
  readonly notation: string;
  readonly numerator: bigint;
  readonly denominator: bigint;
}
export interface NameNode extends Node {
  readonly kind: 'name';
  readonly name: string;
}
/** A bound or universally quantified index used as a number. */
export interface IndexNode extends Node {
  readonly kind: 'index';
  readonly name: string;
}
/** `x_i`, `X_{i,j}`, `w_{t+1}`: all subscripts of one base together. */
export interface SubscriptNode extends Node {
  readonly kind: 'subscript';
  readonly base: Expression;
  readonly subscripts: readonly Expression[];
}
export interface Term {
  readonly negative: boolean;
  readonly body: Expression;
}
export interface SumNode extends Node {
  readonly kind: 'sum';
  readonly terms: readonly Term[];
}
export interface NegationNode extends Node {
  readonly kind: 'negation';
  readonly operand: Expression;
}
export interface ProductNode extends Node {
  readonly kind: 'product';
  readonly factors: readonly Expression[];
  /** One fewer than the factors. */
  readonly joins: readonly Join[];
}
export interface QuotientNode extends Node {
  readonly kind: 'quotient';
  readonly numerator: Expression;
  readonly denominator: Expression;
}
export interface ComponentwiseNode extends Node {
  readonly kind: 'componentwise';
  readonly operator: '⊙' | '⊘';
  readonly left: Expression;
  readonly right: Expression;
}
export interface PowerNode extends Node {
  readonly kind: 'power';
  readonly base: Expression;
  readonly exponent: Expression;
}
export interface TransposeNode extends Node {
  readonly kind: 'transpose';
  readonly operand: Expression;
}
export interface RootNode extends Node {
  readonly kind: 'root';
  readonly operand: Expression;
}
export interface NormNode extends Node {
  readonly kind: 'norm';
  readonly which: '2' | '1' | '∞';
  readonly operand: Expression;
}
export interface AbsoluteNode extends Node {
  readonly kind: 'absolute';
  readonly operand: Expression;
}
export interface InnerNode extends Node {
  readonly kind: 'inner';
  readonly left: Expression;
  readonly right: Expression;
}
/** A built-in function. */
export interface CallNode extends Node {
  readonly kind: 'call';
  readonly function: BuiltIn;
  readonly parameters: readonly Expression[];
}
/** A function of the scope, or an element of a sequence of functions. */
export interface ApplicationNode extends Node {
  readonly kind: 'application';
  readonly function: Expression;
  readonly parameters: readonly Expression[];
}
/** `I_n`. */
export interface IdentityNode extends Node {
  readonly kind: 'identity';
  readonly size: Expression;
}
/** The vectors `0_n` and `1_n`. */
export interface FilledNode extends Node {
  readonly kind: 'filled';
  readonly entry: 0 | 1;
  readonly size: Expression;
}
export interface BigNode extends Node {
  readonly kind: 'big';
  readonly operator: BigOperator;
  /** The glyph as written: `Σ` or `∑`, so that it survives a scope with a matrix called Σ. */
  readonly symbol: string;
  readonly index: string;
  readonly bounds?: { readonly lower: Expression; readonly upper: Expression };
  readonly body: Expression;
}

export type Expression =
  | NumberNode
  | NameNode
  | IndexNode
  | SubscriptNode
  | SumNode
  | NegationNode
  | ProductNode
  | QuotientNode
  | ComponentwiseNode
  | PowerNode
  | TransposeNode
  | RootNode
  | NormNode
  | AbsoluteNode
  | InnerNode
  | CallNode
  | ApplicationNode
  | IdentityNode
  | FilledNode
  | BigNode;

export type RelationSymbol = '=' | '≤' | '<' | '≥' | '>' | '≠' | '⪯' | '⪰' | '≺' | '≻';

/** A chain `a ≤ b < c`, for all values of its indices. */
export interface Relation {
  readonly sides: readonly Expression[];
  /** One fewer than the sides. */
  readonly symbols: readonly RelationSymbol[];
  /** The universally quantified indices, in order of appearance. */
  readonly indices: readonly string[];
  /** The type all sides are compared at: integers beside scalars are scalars, a literal 0 beside matrices is one. */
  readonly type: Type;
  readonly text: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
}

/** `name = body`, `name(parameters) = body`, or the family `name_index = body`. */
export interface Definition {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly index?: string;
  readonly body: Expression;
  /** The type of the name: a function, vector or sequence where there are parameters or an index. */
  readonly type: Type;
  readonly text: string;
}

export interface ParseOptions {
  /** Indices that may be used freely, beside those that occur as a subscript. */
  readonly indices?: readonly string[];
}
