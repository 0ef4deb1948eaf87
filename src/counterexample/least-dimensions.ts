import type { IntegerDraw } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';

/** The integers that measure arrays, directly or as part of a total. */
export function extentsOf({ draws, totals }: Family): ReadonlySet<string> {
  const texts = [...draws.values()].flatMap(({ draw }) => draw.extents);
  const found = new Set<string>();
  const visit = (extent: string | number): void => {
    if (typeof extent === 'number' || found.has(extent)) return;
    found.add(extent);
    for (const part of totals.get(extent)?.of ?? []) visit(part);
  };
  for (const extent of texts) visit(extent);
  return found;
}

/** The family of the cases whose arrays are as short as it allows. */
export function ofLeastDimensions(family: Family): Family {
  const extents = extentsOf(family);
  const integers = new Map(
    [...family.integers].map(([name, integer]) => [
      name,
      extents.has(name) ? { ...integer, least: shortest(integer), greatest: shortest(integer) } : integer,
    ]),
  );
  return { ...family, integers };
}

/** Whether no array of a case could be shorter. */
export function hasLeastDimensions(family: Family, { integers }: Recipe): boolean {
  const extents = extentsOf(family);
  return [...family.integers].every(
    ([name, integer]) => !extents.has(name) || integers.get(name)! <= shortest(integer),
  );
}

/** A part of a total that need not be as large as it is drawn may be negative, but no array is the shorter for it. */
const shortest = ({ least }: IntegerDraw): number => Math.max(0, least);
