import type { Type, Value } from '../formula/type.js';
import { ball, doubleDoubleBall, parseRational, type Rational, ratio, rational } from '../scalar/index.js';
import type { Scalar } from '../scalar/scalar.js';
import { CaseEnvironment, type Drawn, embedded } from './environment.js';
import type { Family } from './family.js';
import type { Recipe } from './recipe.js';

/** A value as a theorem file writes it: integers as numbers, other rationals as text ('3/2'), arrays of them. */
export type WrittenValue = number | string | readonly WrittenValue[];

/**
 * The number systems that are asked before the rationals. They build what is drawn from its parameters by themselves,
 * so that exact values are computed only for the few cases that need them.
 */
const beforeExact: ReadonlySet<unknown> = new Set([ball, doubleDoubleBall]);

/** One instance of a family, with its values over any scalar. */
export class Case {
  readonly family: Family;
  readonly recipe: Recipe | undefined;
  readonly #given: ReadonlyMap<string, Value<Rational>>;
  readonly #exact: CaseEnvironment<Rational>;
  readonly #environments = new Map<unknown, CaseEnvironment<never>>();

  private constructor(
    family: Family,
    drawn: Drawn<Rational>,
    given: ReadonlyMap<string, Value<Rational>>,
    recipe: Recipe | undefined,
  ) {
    this.family = family;
    this.recipe = recipe;
    this.#given = given;
    this.#exact = new CaseEnvironment(family, rational, drawn);
  }

  /** The instance that a recipe makes; names of `given` have those values instead, also against their definition. */
  static fromRecipe(
    family: Family,
    recipe: Recipe,
    given: ReadonlyMap<string, Value<Rational>> = new Map(),
  ): Case {
    const drawn = { ...drawnFrom(recipe, rational), given: (name: string) => given.get(name) };
    return new Case(family, drawn, given, recipe);
  }

  /**
   * The instance in which the drawn names have the written values; other names may be prescribed too, against their
   * definition. Integers that only measure arrays are read off them. Throws RangeError for a name that is missing,
   * unknown or of another shape.
   */
  static fromValues(family: Family, written: Readonly<Record<string, WrittenValue>>): Case {
    const given = new Map<string, Value<Rational>>();
    for (const [name, value] of Object.entries(written)) {
      const type = family.scope.get(name);
      if (type === undefined) throw new RangeError(`\`${name}\` is not a name of the family ${family.name}`);
      given.set(name, read(value, type, startOf(family, name), name));
    }
    const integers = measured(family, given);
    const drawn: Drawn<Rational> = {
      integer: (name) => {
        const size = integers.get(name);
        if (size === undefined) throw new RangeError(`the integer \`${name}\` is not given`);
        return size;
      },
      parameters: notGiven,
      naturals: notGiven,
      given: (name) => given.get(name),
    };
    return new Case(family, drawn, given, undefined);
  }

  environment<T>(scalar: Scalar<T>): CaseEnvironment<T> {
    const known = this.#environments.get(scalar);
    if (known) return known as unknown as CaseEnvironment<T>;
    const environment =
      (scalar as unknown) === rational
        ? (this.#exact as unknown as CaseEnvironment<T>)
        : this.recipe && this.#given.size === 0 && beforeExact.has(scalar)
          ? new CaseEnvironment(this.family, scalar, drawnFrom(this.recipe, scalar))
          : this.nearest(scalar);
    this.#environments.set(scalar, environment as unknown as CaseEnvironment<never>);
    return environment;
  }

  /** The values computed from the numbers of the scalar that are nearest to the exact inputs. */
  nearest<T>(scalar: Scalar<T>): CaseEnvironment<T> {
    return embedded(this.family, this.#exact, this.#given, scalar);
  }

  /** The names that are given, in the place of what would be drawn or computed. */
  givenNames(): readonly string[] {
    return [...this.#given.keys()];
  }

  /** The names that make up the instance, with their exact values: what one writes down to reproduce it. */
  inputs(): readonly (readonly [string, Value<Rational>, Type])[] {
    const { integers, draws, definitions, scope } = this.family;
    // A written case that prescribes a defined name need not say what that name would have been made from.
    const prescribes = [...this.#given.keys()].some((name) => definitions.has(name));
    const drawn = [...draws.keys()].filter((name) => !prescribes || this.#given.has(name));
    const names = new Set([...integers.keys(), ...drawn, ...this.#given.keys()]);
    return [...names].map((name) => [name, this.#exact.value(name), scope.get(name)!] as const);
  }
}

function drawnFrom<T>(recipe: Recipe, scalar: Scalar<T>): Drawn<T> {
  return {
    integer: (name) => recipe.integers.get(name)!,
    parameters: (name) => recipe.parameters.get(name)!.map(scalar.fromRational),
    naturals: (name) => recipe.parameters.get(name)!.map((q) => rational.approximate(q)),
    given: () => undefined,
  };
}

function notGiven(name: string): never {
  throw new RangeError(`\`${name}\` is not given`);
}

/** The index of the first element of a sequence. */
function startOf(family: Family, name: string): number {
  const definition = family.definitions.get(name);
  const computed = definition && 'source' in definition ? definition.source.starts?.[name] : undefined;
  return family.draws.get(name)?.draw.start ?? computed ?? 0;
}

function read(written: WrittenValue, type: Type, start: number, name: string): Value<Rational> {
  const wrong = (expected: string) =>
    new RangeError(`\`${name}\` should be ${expected}, not ${JSON.stringify(written)}`);
  const items = (of: Type): Value<Rational>[] => {
    if (!Array.isArray(written) || written.length === 0) throw wrong('a list that is not empty');
    return written.map((item: WrittenValue) => read(item, of, start, name));
  };
  switch (type.kind) {
    case 'integer':
      if (!Number.isSafeInteger(written)) throw wrong('an integer');
      return written as number;
    case 'scalar':
      if (typeof written === 'string') return parseRational(written);
      if (Number.isSafeInteger(written)) return ratio(written as number);
      throw wrong('an integer, or another rational as text, such as "3/2"');
    case 'vector':
      return items({ kind: 'scalar' }) as Rational[];
    case 'matrix': {
      const rows = items({ kind: 'vector' }) as Rational[][];
      if (rows.some((row) => row.length !== rows[0].length)) throw wrong('a matrix with rows of one length');
      return rows;
    }
    case 'sequence':
      return { start, items: items(type.of) };
    case 'function':
      throw new RangeError(`the function \`${name}\` cannot be given`);
  }
}

/** The integers that the given arrays have as their extents, and those that complete a sum. */
function measured(family: Family, given: ReadonlyMap<string, Value<Rational>>): ReadonlyMap<string, number> {
  const integers = new Map<string, number>();
  for (const name of [...family.integers.keys(), ...family.totals.keys()]) {
    const value = given.get(name);
    if (value !== undefined) integers.set(name, value as number);
  }
  for (const [name, { draw }] of family.draws) {
    let value: unknown = given.get(name);
    for (const extent of draw.extents) {
      if (value === undefined) break;
      const list: readonly unknown[] = Array.isArray(value)
        ? value
        : (value as { items: readonly unknown[] }).items;
      if (typeof extent === 'string') {
        const known = integers.get(extent);
        if (known !== undefined && known !== list.length) {
          throw new RangeError(`\`${name}\` has ${list.length} entries where \`${extent}\` is ${known}`);
        }
        integers.set(extent, list.length);
      }
      value = list[0];
    }
  }
  for (const [name, { of }] of family.totals) {
    const total = integers.get(name);
    const unknown = of.filter((part) => typeof part === 'string' && !integers.has(part));
    if (total === undefined || unknown.length !== 1) continue;
    const rest = of.reduce((sum: number, part) => {
      if (part === unknown[0]) return sum;
      return sum + (typeof part === 'number' ? part : integers.get(part)!);
    }, 0);
    integers.set(unknown[0] as string, total - rest);
  }
  return integers;
}
