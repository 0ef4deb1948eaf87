import type { IntegerDraw } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { drawnPerStep } from './steps.js';

/** The integers that measure vectors and matrices, directly or as part of a total; a sequence is as long as it has steps. */
export function dimensionsOf(family: Family): ReadonlySet<string> {
  const { draws, totals } = family;
  const perStep = drawnPerStep(family);
  const texts = [...draws].flatMap(([name, { draw }]) =>
    draw.type.kind === 'sequence' || perStep.has(name) ? draw.extents.slice(1) : draw.extents,
  );
  const found = new Set<string>();
  const visit = (extent: string | number): void => {
    if (typeof extent === 'number' || found.has(extent)) return;
    found.add(extent);
    for (const part of totals.get(extent)?.of ?? []) visit(part);
  };
  for (const extent of texts) visit(extent);
  return found;
}

/** The family of the cases whose vectors and matrices are as short as it allows. */
export function ofLeastDimensions(family: Family): Family {
  return withDimensions(family, shortest);
}

/** The family of the cases in which nothing is longer than `most`, where it has such. */
export function ofDimensionsUpTo(most: number, family: Family): Family {
  return withDimensions(family, (integer) => Math.min(integer.greatest, Math.max(most, shortest(integer))));
}

function withDimensions(family: Family, greatestOf: (integer: IntegerDraw) => number): Family {
  const dimensions = dimensionsOf(family);
  const integers = new Map(
    [...family.integers].map(([name, integer]) => [
      name,
      dimensions.has(name)
        ? { ...integer, least: shortest(integer), greatest: greatestOf(integer) }
        : integer,
    ]),
  );
  return { ...family, integers };
}

/** Whether the lengths of vectors and matrices differ from case to case. */
export function hasDimensions(family: Family): boolean {
  const dimensions = dimensionsOf(family);
  return [...family.integers].some(
    ([name, integer]) => dimensions.has(name) && integer.greatest > shortest(integer),
  );
}

/** Whether no vector or matrix of a case could be shorter. */
export function hasLeastDimensions(family: Family, { integers }: Recipe): boolean {
  const dimensions = dimensionsOf(family);
  return [...family.integers].every(
    ([name, integer]) => !dimensions.has(name) || integers.get(name)! <= shortest(integer),
  );
}

/** A part of a total that need not be as large as it is drawn may be negative, but no array is the shorter for it. */
export const shortest = ({ least }: IntegerDraw): number => Math.max(0, least);
