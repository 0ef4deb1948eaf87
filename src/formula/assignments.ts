import { NotRepresentable } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { contextFor } from './compiled.js';
import type { Expression, Relation } from './expression.js';
import { type Context, errorAt, type Frame } from './frame.js';
import { freeIndices } from './free-indices.js';
import { print } from './print.js';
import { type Occurrence, occurrences } from './range.js';
import type { Environment } from './type.js';

/**
 * All values of the free indices: each runs over the intersection of what its subscripts allow. One empty map if there
 * are none. It is an error if no values are left: whatever is claimed for all of them would be vacuous.
 */
export function assignments<T>(
  of: Relation | readonly Expression[],
  environment: Environment<T>,
  S: Scalar<T> = missing as Scalar<T>,
): readonly ReadonlyMap<string, number>[] {
  const expressions = 'sides' in of ? of.sides : of;
  const names = 'sides' in of ? of.indices : [...freeIndices(of).keys()];
  const found: ReadonlyMap<string, number>[] = [];
  const frame: Frame<T> = { S, environment, slots: [] };
  const indexing = indexings.get(expressions) ?? indexingOf(expressions, names);
  indexings.set(expressions, indexing);
  eachAssignment(indexing, frame, () => {
    found.push(valuesOf(indexing, frame.slots));
    return false;
  });
  return found;
}

const indexings = new WeakMap<readonly Expression[], Indexing>();

/** Stands for the number system where the caller gives none: subscripts of names need none. */
const missing = new Proxy(
  {},
  {
    get: (): never => {
      throw new NotRepresentable('ranges of computed vectors need a number system');
    },
  },
);

/** How the ranges of indices are found, whatever the values are. */
export interface Indexing {
  readonly context: Context;
  /** In the order in which they get their values: each after those its range needs. */
  readonly order: readonly {
    readonly name: string;
    readonly slot: number;
    readonly ready: readonly Occurrence[];
  }[];
}

export function indexingOf(expressions: readonly Expression[], names: readonly string[]): Indexing {
  const [root] = expressions;
  const context = contextFor(expressions, root);
  const found = new Map<string, readonly Occurrence[]>();
  for (const name of names) {
    const all = expressions.flatMap((expression) => occurrences(expression, name, context));
    if (all.length === 0)
      throw errorAt(context, root, `cannot infer the range of \`${name}\`: it is no subscript`);
    found.set(name, all);
  }
  return { context, order: inOrder(found, context) };
}

function inOrder(found: ReadonlyMap<string, readonly Occurrence[]>, context: Context): Indexing['order'] {
  const order: { name: string; slot: number; ready: readonly Occurrence[] }[] = [];
  const assigned = new Set<string>();
  const isReady = ({ needs }: Occurrence) => [...needs].every((name) => assigned.has(name));
  while (assigned.size < found.size) {
    // An index whose range is known by now, best one that no other index can narrow later.
    const open = [...found].filter(([name]) => !assigned.has(name));
    const best = open.find(([, all]) => all.every(isReady)) ?? open.find(([, all]) => all.some(isReady));
    if (best === undefined) {
      const names = open.map(([name]) => `\`${name}\``).join(' and ');
      throw errorAt(context, context.root, `the ranges of ${names} depend on one another`);
    }
    const [name, all] = best;
    order.push({ name, slot: context.slots.get(name)!, ready: all.filter(isReady) });
    assigned.add(name);
  }
  return order;
}

/** The values that the indices have in a frame now. */
export function valuesOf({ order }: Indexing, slots: readonly number[]): ReadonlyMap<string, number> {
  return new Map(order.map(({ name, slot }) => [name, slots[slot]]));
}

/** Gives the slots of a frame all values of the indices, one after the other, until a visit says that it is enough. */
export function eachAssignment<T>(indexing: Indexing, frame: Frame<T>, visit: () => boolean): void {
  const { order, context } = indexing;
  if (order.length === 0) {
    visit();
    return;
  }
  const seen: string[] = [];
  let some = false;
  const from = (depth: number): boolean => {
    if (depth === order.length) {
      some = true;
      return visit();
    }
    const { name, slot, ready } = order[depth];
    let lower = Number.NEGATIVE_INFINITY;
    let upper = Number.POSITIVE_INFINITY;
    for (let i = 0; i < ready.length; i++) {
      const range = ready[i].range(frame);
      lower = Math.max(lower, range[0]);
      upper = Math.min(upper, range[1]);
    }
    if (lower > upper) seen.push(...described(name, ready, frame));
    for (let position = lower; position <= upper; position++) {
      frame.slots[slot] = position;
      if (from(depth + 1)) return true;
    }
    return false;
  };
  from(0);
  if (some) return;
  const ranges = [...new Set(seen)].slice(0, 6).join(', ');
  throw errorAt(context, context.root, `no values of the indices fit all subscripts: ${ranges}`);
}

function described<T>(name: string, ready: readonly Occurrence[], frame: Frame<T>): string[] {
  return ready.map(({ node, range }) => {
    const [first, last] = range(frame);
    return `\`${name}\` over ${first}…${last} in \`${print(node)}\``;
  });
}
