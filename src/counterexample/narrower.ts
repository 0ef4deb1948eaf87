import type { Extent } from '../generate/draw.js';
import { inRows } from '../generate/draws/rows.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import type { Rational } from '../scalar/index.js';
import { extentOf } from './board.js';
import { dimensionsOf, shortest } from './least-dimensions.js';

/**
 * Recipes with one dimension fewer, without any one of the coordinates: from every array that the dimension measures,
 * directly or as part of a total, the entry, row or column of that coordinate is taken out. What is generated can only
 * lose its last ones, and where those matter it would keep its zeros.
 */
export function* narrowerRecipes(family: Family, recipe: Recipe): Generator<Recipe> {
  const dimensions = dimensionsOf(family);
  for (const [name, integer] of family.integers) {
    const size = recipe.integers.get(name)!;
    if (!dimensions.has(name) || size <= shortest(integer)) continue;
    for (let coordinate = 0; coordinate < size; coordinate += 1)
      yield without(name, coordinate, family, recipe);
  }
}

function without(name: string, coordinate: number, family: Family, recipe: Recipe): Recipe {
  const parameters = new Map<string, readonly Rational[]>();
  for (const [drawn, { draw }] of family.draws) {
    const shape = draw.extents.map((extent) => extentOf(extent, recipe.integers, family));
    const places = draw.extents.map((extent) =>
      placesOf(extent, name, family, recipe).map((at) => at + coordinate),
    );
    parameters.set(drawn, removed(recipe.parameters.get(drawn)!, shape, places));
  }
  const integers = new Map(recipe.integers).set(name, recipe.integers.get(name)! - 1);
  return { ...recipe, integers, parameters };
}

/** Where, in an array that is so long, the coordinates begin that a name counts: several times where it is added twice. */
function placesOf(extent: Extent, name: string, family: Family, recipe: Recipe): readonly number[] {
  if (extent === name) return [0];
  const parts = typeof extent === 'number' ? [] : (family.totals.get(extent)?.of ?? []);
  let before = 0;
  return parts.flatMap((part) => {
    const start = before;
    before += extentOf(part, recipe.integers, family);
    return placesOf(part, name, family, recipe).map((at) => start + at);
  });
}

/** Entries in row-major order without those at certain places of each axis. */
function removed<T>(
  entries: readonly T[],
  [length, ...shape]: readonly number[],
  [places, ...rest]: readonly (readonly number[])[],
): readonly T[] {
  if (length === undefined) return entries;
  const stride = shape.reduce((product, extent) => product * extent, 1);
  return inRows(entries, length, stride)
    .filter((_, i) => !places.includes(i))
    .flatMap((row) => removed(row, shape, rest));
}
