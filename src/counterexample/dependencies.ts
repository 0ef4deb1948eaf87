import { names, type Relation } from '../formula/index.js';
import type { Family } from '../generate/family.js';

/** The names that relations use, directly. */
export function namesIn(relations: Iterable<Relation>): ReadonlySet<string> {
  return new Set([...relations].flatMap((relation) => [...names(relation)]));
}

/**
 * All names that some names are made from, themselves included: through definitions, through the inputs of a computed
 * name, through the bounds and extents of a draw. What a name of `known` is made from does not count.
 */
export function madeFrom(
  roots: Iterable<string>,
  family: Family,
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    if (!known.has(name)) for (const part of partsOf(name, family)) visit(part);
  };
  for (const root of roots) visit(root);
  return found;
}

function partsOf(name: string, family: Family): readonly string[] {
  const texts = (extents: readonly (string | number)[]) =>
    extents.filter((extent) => typeof extent === 'string');
  const drawn = family.draws.get(name);
  if (drawn !== undefined) {
    const { lower, upper } = drawn.bounds ?? {};
    const bounds = [lower, upper].filter((bound) => bound !== undefined);
    return [...texts(drawn.draw.extents), ...bounds.flatMap((bound) => [...names(bound)])];
  }
  const total = family.totals.get(name);
  if (total !== undefined) return texts(total.of);
  const definition = family.definitions.get(name);
  if (definition === undefined) return [];
  if (!('source' in definition)) return [...names(definition)];
  return [...definition.inputs.values()].flatMap((input) => [...names(input)]);
}
