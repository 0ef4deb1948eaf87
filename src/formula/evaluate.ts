import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { run } from './compiled.js';
import type { Expression, Relation } from './expression.js';
import { isLiteral } from './misfit.js';
import type { Environment, Value } from './type.js';

const NONE: ReadonlyMap<string, number> = new Map();

/** The value of an expression: a JavaScript number if its type is integer, else a value over `S`. */
export function evaluate<T>(
  expression: Expression,
  S: Scalar<T>,
  environment: Environment<T>,
  indices: ReadonlyMap<string, number> = NONE,
): Value<T> {
  return run(expression, S, environment, indices);
}

/** All sides of a relation at its type: integers as scalars beside scalars, a literal 0 as the zero of its shape. */
export function evaluateSides<T>(
  relation: Relation,
  S: Scalar<T>,
  environment: Environment<T>,
  indices: ReadonlyMap<string, number> = NONE,
): Value<T>[] {
  const { sides, type } = relation;
  if (type.kind === 'integer') return sides.map((side) => run(side, S, environment, indices));
  if (type.kind === 'scalar') return sides.map((side) => run(side, S, environment, indices, true));
  const isZero = sides.map((side) => isLiteral(side, 0n));
  const values = sides.map((side, i) => (isZero[i] ? undefined : run(side, S, environment, indices)));
  const shape = values.find((value) => value !== undefined) as Vector<T> | Matrix<T>;
  return values.map((value) => value ?? zeroLike(S, shape));
}

function zeroLike<T>(S: Scalar<T>, shape: Vector<T> | Matrix<T>): Value<T> {
  const zero = S.fromInteger(0);
  return Array.isArray(shape[0])
    ? (shape as Matrix<T>).map((row) => row.map(() => zero))
    : (shape as Vector<T>).map(() => zero);
}
