import { NotRepresentable } from '../scalar/failure.js';
import type { Scalar } from '../scalar/scalar.js';
import { contextFor } from './compiled.js';
import type { Expression, Relation } from './expression.js';
import { type Context, errorAt } from './frame.js';
import { freeIndices } from './free-indices.js';
import { print } from './print.js';
import { type Occurrence, occurrences } from './range.js';
import type { Environment } from './type.js';

/**
 * All values of the free indices: each runs over the intersection of what its subscripts allow. One empty map if there
 * are none. It is an error if no values are left: whatever is claimed for all of them would be vacuous.
 */
export function* assignments<T>(
  of: Relation | readonly Expression[],
  environment: Environment<T>,
  S?: Scalar<T>,
): Iterable<ReadonlyMap<string, number>> {
  const expressions = 'sides' in of ? of.sides : of;
  const names = 'sides' in of ? of.indices : [...freeIndices(of).keys()];
  if (names.length === 0) {
    yield new Map();
    return;
  }
  const search = new Search(expressions, names, environment, S ?? (missing as Scalar<T>));
  yield* search.from(new Map());
  search.requireSome();
}

/** Stands for the number system where the caller gives none: subscripts of names need none. */
const missing = new Proxy(
  {},
  {
    get: (): never => {
      throw new NotRepresentable('ranges of computed vectors need a number system');
    },
  },
);

class Search<T> {
  private readonly context: Context<T>;
  private readonly found = new Map<string, readonly Occurrence<T>[]>();
  private readonly environment: Environment<T>;
  private readonly root: Expression;
  private readonly slots: number[] = [];
  private readonly seen = new Set<string>();
  private some = false;

  constructor(
    expressions: readonly Expression[],
    names: readonly string[],
    environment: Environment<T>,
    S: Scalar<T>,
  ) {
    [this.root] = expressions;
    this.environment = environment;
    this.context = contextFor(expressions, this.root, S);
    for (const name of names) {
      const all = expressions.flatMap((expression) => occurrences(expression, name, this.context));
      if (all.length === 0) throw this.error(`cannot infer the range of \`${name}\`: it is no subscript`);
      this.found.set(name, all);
    }
  }

  *from(assigned: ReadonlyMap<string, number>): Iterable<ReadonlyMap<string, number>> {
    if (assigned.size === this.found.size) {
      this.some = true;
      // Slots change while the caller works on this assignment, so it gets its own map.
      yield assigned;
      return;
    }
    const name = this.next(assigned);
    const [lower, upper] = this.range(name, assigned);
    for (let position = lower; position <= upper; position++)
      yield* this.from(new Map(assigned).set(name, position));
  }

  requireSome(): void {
    if (this.some) return;
    const ranges = [...this.seen].join(', ');
    throw this.error(`no values of the indices fit all subscripts: ${ranges}`);
  }

  /** An index whose range is known by now, best one that no other index can narrow later. */
  private next(assigned: ReadonlyMap<string, number>): string {
    const open = [...this.found].filter(([name]) => !assigned.has(name));
    const ready = ({ needs }: Occurrence<T>) => [...needs].every((name) => assigned.has(name));
    const best = open.find(([, all]) => all.every(ready)) ?? open.find(([, all]) => all.some(ready));
    if (best === undefined) {
      const names = open.map(([name]) => `\`${name}\``).join(' and ');
      throw this.error(`the ranges of ${names} depend on one another`);
    }
    return best[0];
  }

  /** What the subscripts allow whose other indices have values. */
  private range(name: string, assigned: ReadonlyMap<string, number>): readonly [number, number] {
    for (const [index, position] of assigned) this.slots[this.context.slots.get(index)!] = position;
    let [lower, upper] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { node, needs, range } of this.found.get(name)!) {
      if (![...needs].every((index) => assigned.has(index))) continue;
      const [first, last] = range({ environment: this.environment, slots: [...this.slots] });
      if (this.seen.size < 6) this.seen.add(`\`${name}\` over ${first}…${last} in \`${print(node)}\``);
      lower = Math.max(lower, first);
      upper = Math.min(upper, last);
    }
    return [lower, upper];
  }

  private error(message: string): Error {
    return errorAt(this.context, this.root, message);
  }
}
