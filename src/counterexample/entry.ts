import type { Sequence, Type, Value } from '../formula/type.js';
import { type Rational, rational } from '../scalar/index.js';

/** Where an entry of a value is: positions counted from 0, outermost first; empty for a number. */
export type Path = readonly number[];

/** The paths of all numbers of a value, in row-major order. */
export function pathsOf(value: Value<Rational>, type: Type): readonly Path[] {
  const [items, of] = itemsOf(value, type);
  if (items === undefined) return type.kind === 'function' ? [] : [[]];
  return items.flatMap((item, i) => pathsOf(item, of).map((path) => [i, ...path]));
}

/** The value, or the part of it, at a path; undefined where there is none. */
export function at(value: Value<Rational>, type: Type, path: Path): Value<Rational> | undefined {
  if (path.length === 0) return value;
  const [items, of] = itemsOf(value, type);
  const item = items?.[path[0]];
  return item === undefined ? undefined : at(item, of, path.slice(1));
}

/** The value with the part at a path replaced. An integer takes the place of an integer only: undefined otherwise. */
export function replacedAt(
  value: Value<Rational>,
  type: Type,
  path: Path,
  by: Value<Rational>,
): Value<Rational> | undefined {
  if (path.length === 0) return type.kind === 'integer' ? asInteger(by) : by;
  const [items, of] = itemsOf(value, type);
  if (items?.[path[0]] === undefined) return undefined;
  const item = replacedAt(items[path[0]], of, path.slice(1), by);
  if (item === undefined) return undefined;
  const changed = items.with(path[0], item);
  return type.kind === 'sequence'
    ? { start: (value as Sequence<Rational>).start, items: changed }
    : (changed as unknown as Value<Rational>);
}

function asInteger(value: Value<Rational>): number | undefined {
  if (typeof value === 'number') return value;
  const q = value as Rational;
  return q.denominator === 1n && q.exponent >= 0 ? rational.approximate(q) : undefined;
}

function itemsOf(
  value: Value<Rational>,
  type: Type,
): readonly [readonly Value<Rational>[] | undefined, Type] {
  switch (type.kind) {
    case 'vector':
      return [value as readonly Rational[], { kind: 'scalar' }];
    case 'matrix':
      return [value as unknown as readonly Value<Rational>[], { kind: 'vector' }];
    case 'sequence':
      return [(value as Sequence<Rational>).items, type.of];
    default:
      return [undefined, type];
  }
}
