import fc from 'fast-check';
import { type Rational, ratio } from '../scalar/index.js';
import { complexity, type Domain, drawNumber, isIn, simplerNumbers } from './domain.js';
import type { Dropped, Extent } from './draw.js';
import type { Family } from './family.js';
import type { Random } from './random.js';
import type { Recipe } from './recipe.js';

const zero = ratio(0);

/**
 * The cases of a family, as a fast-check arbitrary over recipes. Shrinking goes towards what one writes on a board:
 * first smaller dimensions (keeping the leading block of every array), then zero or equal entries, then simpler
 * numbers, one at a time.
 */
export function casesOf(family: Family, dropped: Dropped = new Set()): fc.Arbitrary<Recipe> {
  return new CaseArbitrary(family, dropped);
}

class CaseArbitrary extends fc.Arbitrary<Recipe> {
  readonly #family: Family;
  readonly #dropped: Dropped;
  readonly #domains: ReadonlyMap<string, Domain>;

  constructor(family: Family, dropped: Dropped) {
    super();
    this.#family = family;
    this.#dropped = dropped;
    this.#domains = new Map(
      [...family.draws].map(([name, { draw, bounds }]) => [
        name,
        draw.domain(bounds, bounds?.hypothesis !== undefined && dropped.has(bounds.hypothesis)),
      ]),
    );
  }

  override generate(generator: fc.Random): fc.Value<Recipe> {
    const random: Random = { integer: (least, greatest) => generator.nextInt(least, greatest) };
    const integers = new Map<string, number>();
    for (const [name, { least, greatest }] of this.#family.integers) {
      integers.set(name, random.integer(0, 5) === 0 ? least : random.integer(least, greatest));
    }
    const parameters = new Map<string, readonly Rational[]>();
    for (const [name, { draw }] of this.#family.draws) {
      const shape = draw.extents.map((extent) => this.#extent(extent, integers));
      const active = Math.min(shape[0] ?? 1, draw.activeRows ?? Infinity) * (shape[1] ?? 1);
      const entries = drawArray(shape, this.#domains.get(name)!, random);
      parameters.set(
        name,
        draw.activeRows === undefined ? entries : entries.map((q, i) => (i < active ? q : zero)),
      );
    }
    return new fc.Value({ integers, parameters, dropped: this.#dropped }, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Recipe {
    return typeof value === 'object' && value !== null && 'integers' in value && 'parameters' in value;
  }

  override shrink(recipe: Recipe): fc.Stream<fc.Value<Recipe>> {
    return fc.stream(this.#simpler(recipe)).map((simpler) => new fc.Value(simpler, undefined));
  }

  *#simpler(recipe: Recipe): Generator<Recipe> {
    for (const [name, { least }] of this.#family.integers) {
      const current = recipe.integers.get(name)!;
      for (const smaller of new Set([least, Math.ceil((least + current) / 2), current - 1])) {
        if (smaller >= least && smaller < current) yield this.#resized(recipe, name, smaller);
      }
    }
    const replaced = (name: string, entries: readonly Rational[]): Recipe => ({
      ...recipe,
      parameters: new Map(recipe.parameters).set(name, entries),
    });
    for (const [name, entries] of recipe.parameters) {
      const domain = this.#domains.get(name)!;
      for (const uniform of [ratio(0), ratio(1)]) {
        const differing = entries.filter((entry) => !same(entry, uniform)).length;
        // Not back from zeros to ones: shrinking must end.
        const simpler = complexityOf(entries) > entries.length * complexity(uniform);
        if (differing > 1 && simpler && isIn(domain, uniform))
          yield replaced(
            name,
            entries.map(() => uniform),
          );
      }
    }
    for (const [name, entries] of recipe.parameters) {
      for (const [position, entry] of entries.entries()) {
        for (const simpler of simplerNumbers(this.#domains.get(name)!, entry)) {
          yield replaced(name, entries.with(position, simpler));
        }
      }
    }
  }

  #resized(recipe: Recipe, integer: string, size: number): Recipe {
    const integers = new Map(recipe.integers).set(integer, size);
    const parameters = new Map<string, readonly Rational[]>();
    for (const [name, { draw }] of this.#family.draws) {
      const before = draw.extents.map((extent) => this.#extent(extent, recipe.integers));
      const after = draw.extents.map((extent) => this.#extent(extent, integers));
      parameters.set(name, leadingBlock(recipe.parameters.get(name)!, before, after));
    }
    return { ...recipe, integers, parameters };
  }

  #extent(extent: Extent, integers: ReadonlyMap<string, number>): number {
    if (typeof extent === 'number') return extent;
    const own = integers.get(extent);
    if (own !== undefined) return own;
    const total = this.#family.totals.get(extent);
    if (total === undefined)
      throw new Error(`\`${extent}\` is not an integer of the family ${this.#family.name}`);
    return total.of.reduce((sum: number, part) => sum + this.#extent(part, integers), 0);
  }
}

/** One array of parameters: usually generic, sometimes with a pattern that theorems stumble over. */
function drawArray(shape: readonly number[], domain: Domain, random: Random): readonly Rational[] {
  const count = shape.reduce((product, extent) => product * extent, 1);
  const entries = new Array<Rational>(count);
  switch (random.integer(0, 9)) {
    case 0:
      return entries.fill(drawNumber(domain, random));
    case 1:
      return isIn(domain, zero) ? entries.fill(zero) : drawInto(entries, domain, random);
    case 2: {
      drawInto(entries, domain, random);
      const source = random.integer(0, Math.max(0, count - 1));
      return entries.map((entry) => (random.integer(0, 1) === 0 ? entries[source] : entry));
    }
    case 3:
    case 4: {
      const sparse = isIn(domain, zero);
      for (let i = 0; i < count; i++) {
        entries[i] = sparse && random.integer(0, 1) === 0 ? zero : drawNumber(domain, random);
      }
      return entries;
    }
    case 5: {
      if (shape.length < 2 || !isIn(domain, zero)) return drawInto(entries, domain, random);
      const rowLength = shape.at(-1)!;
      const rows = Array.from({ length: count / rowLength }, () => random.integer(0, 1) === 0);
      for (let i = 0; i < count; i++) {
        entries[i] = rows[Math.floor(i / rowLength)] ? zero : drawNumber(domain, random);
      }
      return entries;
    }
    default:
      return drawInto(entries, domain, random);
  }
}

function drawInto(entries: Rational[], domain: Domain, random: Random): Rational[] {
  for (let i = 0; i < entries.length; i++) entries[i] = drawNumber(domain, random);
  return entries;
}

const complexityOf = (entries: readonly Rational[]) =>
  entries.reduce((sum, entry) => sum + complexity(entry), 0);

function leadingBlock<T>(
  entries: readonly T[],
  before: readonly number[],
  after: readonly number[],
): readonly T[] {
  if (before.length === 0) return entries;
  const stride = before.slice(1).reduce((product, extent) => product * extent, 1);
  return Array.from({ length: after[0] }, (_, i) => i).flatMap((i) =>
    leadingBlock(entries.slice(i * stride, (i + 1) * stride), before.slice(1), after.slice(1)),
  );
}

function same(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.exponent === b.exponent;
}
