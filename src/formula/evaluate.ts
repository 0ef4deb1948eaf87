import type { Matrix, Vector } from '../linear/types.js';
import type { Scalar } from '../scalar/scalar.js';
import { eachAssignment, type Indexing, indexingOf, valuesOf } from './assignments.js';
import { codeOf } from './codes.js';
import { run, slotsOf } from './compiled.js';
import type { Expression, Relation } from './expression.js';
import type { Code, Frame } from './frame.js';
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
): readonly Value<T>[] {
  const { indexing, codes } = preparedSides(relation);
  const slots = slotsOf(relation.sides[0], indexing.context, indices);
  return sidesIn({ S, environment, slots }, codes);
}

/** Sees the sides for one assignment of the indices, and says whether that is enough. */
export type VisitSides<T> = (sides: readonly Value<T>[], at: () => ReadonlyMap<string, number>) => boolean;

/**
 * Evaluates all sides for all values of the indices, until a visit says that it is enough; `at` gives those values.
 * What a relation needs whatever the values are is prepared once.
 */
export function visitSides<T>(
  relation: Relation,
  S: Scalar<T>,
  environment: Environment<T>,
  visit: VisitSides<T>,
): void {
  const { indexing, codes } = preparedSides(relation);
  const frame: Frame<T> = { S, environment, slots: [] };
  const at = () => valuesOf(indexing, frame.slots);
  eachAssignment(indexing, frame, () => visit(sidesIn(frame, codes), at));
}

/** Undefined for a literal 0 beside a vector or a matrix. */
type SideCode = Code | undefined;

interface PreparedSides {
  readonly indexing: Indexing;
  readonly codes: readonly SideCode[];
}

const prepared = new WeakMap<Relation, PreparedSides>();

function preparedSides(relation: Relation): PreparedSides {
  const known = prepared.get(relation);
  if (known !== undefined) return known;
  const { sides, indices, type } = relation;
  const indexing = indexingOf(sides, indices);
  const numbers = type.kind === 'integer' || type.kind === 'scalar';
  const codes = sides.map((side) =>
    !numbers && isLiteral(side, 0n) ? undefined : codeOf(side, type, { ...indexing.context, root: side }),
  );
  const made = { indexing, codes };
  prepared.set(relation, made);
  return made;
}

function sidesIn<T>(frame: Frame<T>, codes: readonly SideCode[]): readonly Value<T>[] {
  const values = codes.map((code) => code?.(frame));
  const shape = values.find((value) => value !== undefined) as Vector<T> | Matrix<T>;
  return values.map((value) => value ?? zeroLike(frame.S, shape));
}

function zeroLike<T>(S: Scalar<T>, shape: Vector<T> | Matrix<T>): Value<T> {
  const zero = S.fromInteger(0);
  return Array.isArray(shape[0])
    ? (shape as Matrix<T>).map((row) => row.map(() => zero))
    : (shape as Vector<T>).map(() => zero);
}
