import type { Scalar } from '../scalar/scalar.js';
import type { Expression, Relation, RelationSymbol } from './expression.js';
import type { Environment, Type, Value } from './type.js';
export type Decision = 'proved' | 'refuted' | 'undecided';
export interface Outcome { readonly decision: Decision; readonly at?: ReadonlyMap<string, number>; readonly link?: number }
export declare function decide<T>(relation: Relation, S: Scalar<T>, environment: Environment<T>): Outcome;
/** All values of the free indices. One empty map if there are none. */
export declare function assignments<T>(of: Relation | readonly Expression[], environment: Environment<T>, S: Scalar<T>): Iterable<ReadonlyMap<string, number>>;
/** `left` and `right` as `evaluateSides` gives them, `type` the relation's. */
export declare function decideLink<T>(left: Value<T>, symbol: RelationSymbol, right: Value<T>, type: Type, S: Scalar<T>): Decision;
