import { type Domain, drawNumber, isIn } from '../generate/domain.js';
import type { Extent } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import type { Random } from '../generate/random.js';
import type { Recipe } from '../generate/recipe.js';
import { type Rational, ratio } from '../scalar/index.js';

/** How far from the simplest a draft may be; beyond the last of these, numbers are drawn as for any case. */
export const levels = [0, 1, 2, 3] as const;
export type Level = (typeof levels)[number];

const written = (texts: readonly (number | readonly [number, number])[]) =>
  texts.map((text) => (typeof text === 'number' ? ratio(text) : ratio(text[0], text[1])));

/** What one writes on a board, simplest first; each level adds to the one before. */
const numbers: readonly (readonly Rational[])[] = [
  written([0, 1, -1, 2]),
  written([3, [1, 2], -2]),
  written([4, [1, 4], [3, 2], [1, 3], [3, 4], [-1, 2], -3, 5, 6]),
];
const pools = numbers.map((_, level) => numbers.slice(0, level + 1).flat());

/** One number of a domain at a level, or at the next one where the domain has none at this. */
export function boardNumber(domain: Domain, level: Level, random: Random): Rational {
  for (const pool of pools.slice(level)) {
    const fitting = pool.filter((number) => isIn(domain, number));
    if (fitting.length > 0) return fitting[random.integer(0, fitting.length - 1)];
  }
  return drawNumber(domain, random);
}

/** A draft of a case: dimensions at their least or a little above, entries from the numbers of the level. */
export function boardRecipe(
  family: Family,
  dropped: ReadonlySet<string>,
  level: Level,
  random: Random,
): Recipe {
  const integers = new Map<string, number>();
  for (const [name, { least, greatest }] of family.integers) {
    const room = Math.min(greatest - least, level + 1);
    integers.set(name, random.integer(0, 1) === 0 ? least : least + random.integer(0, room));
  }
  const parameters = new Map<string, readonly Rational[]>();
  for (const [name, { draw, bounds }] of family.draws) {
    const shape = draw.extents.map((extent) => extentOf(extent, integers, family));
    const count = shape.reduce((product, extent) => product * extent, 1);
    const active = Math.min(shape[0] ?? 1, draw.activeRows ?? Infinity) * (shape[1] ?? 1);
    const isDropped = bounds?.hypothesis !== undefined && dropped.has(bounds.hypothesis);
    const domain = draw.domain(bounds, isDropped);
    const entries = boardEntries(count, domain, level, random);
    parameters.set(
      name,
      draw.activeRows !== undefined && (level === 0 || random.integer(0, 1) === 0)
        ? entries.map(() => ratio(0))
        : entries.map((entry, i) => (i < active ? entry : ratio(0))),
    );
  }
  return { integers, parameters, dropped };
}

/** Arrays on a board have zeros. */
function boardEntries(count: number, domain: Domain, level: Level, random: Random): readonly Rational[] {
  const zero = ratio(0);
  const sparse = count > 1 && isIn(domain, zero) && random.integer(0, 2) > 0;
  return Array.from({ length: count }, () =>
    sparse && random.integer(0, 1) === 0 ? zero : boardNumber(domain, level, random),
  );
}

export function extentOf(extent: Extent, integers: ReadonlyMap<string, number>, family: Family): number {
  if (typeof extent === 'number') return extent;
  const own = integers.get(extent);
  if (own !== undefined) return own;
  return family.totals
    .get(extent)!
    .of.reduce((sum: number, part) => sum + extentOf(part, integers, family), 0);
}
