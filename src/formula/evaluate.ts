import type { Scalar } from '../scalar/scalar.js';
import type { Definition, Expression, Relation } from './expression.js';
import type { Environment, Value } from './type.js';
export declare function evaluate<T>(expression: Expression, S: Scalar<T>, environment: Environment<T>, indices?: ReadonlyMap<string, number>): Value<T>;
/** All sides of a relation, lifted to its type (integers to scalars, a literal 0 to a zero vector or matrix). */
export declare function evaluateSides<T>(relation: Relation, S: Scalar<T>, environment: Environment<T>, indices?: ReadonlyMap<string, number>): Value<T>[];
export declare function define<T>(definition: Definition, S: Scalar<T>, environment: Environment<T>): Value<T>;
