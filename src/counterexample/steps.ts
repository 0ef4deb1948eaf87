import type { Family } from '../generate/family.js';

const known = new WeakMap<Family, ReadonlySet<string>>();

/**
 * The drawn vectors and matrices with an entry or a row for each step of a run: they are as long as it has steps, as a
 * sequence is, whatever the dimension.
 */
export function drawnPerStep(family: Family): ReadonlySet<string> {
  const before = known.get(family);
  if (before !== undefined) return before;
  const steps = stepsOf(family);
  const found = [...family.draws].filter(
    ([, { draw }]) => draw.type.kind !== 'sequence' && steps.has(String(draw.extents[0])),
  );
  const result = new Set(found.map(([name]) => name));
  known.set(family, result);
  return result;
}

/** The integers that say how many steps a run has, and the parts that they are the total of. */
function stepsOf({ definitions, totals }: Family): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    found.add(name);
    for (const part of totals.get(name)?.of ?? []) if (typeof part === 'string') visit(part);
  };
  for (const definition of definitions.values()) {
    const steps = 'source' in definition ? definition.inputs.get('steps') : undefined;
    if (steps?.kind === 'name') visit(steps.name);
  }
  return found;
}
