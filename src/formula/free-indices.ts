import { children } from './children.js';
import type { Expression, Place } from './expression.js';

/** The indices no operator binds, in order of appearance, each with its first place. */
export function freeIndices(expressions: readonly Expression[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const expression of expressions) collect(expression, new Set(), found);
  return found;
}

function collect(node: Expression, bound: ReadonlySet<string>, found: Map<string, Place>): void {
  if (node.kind === 'index') {
    if (!bound.has(node.name) && !found.has(node.name)) found.set(node.name, node.at);
  } else if (node.kind === 'big') {
    for (const limit of node.bounds === undefined ? [] : [node.bounds.lower, node.bounds.upper]) {
      collect(limit, bound, found);
    }
    collect(node.body, new Set([...bound, node.index]), found);
  } else for (const child of children(node)) collect(child, bound, found);
}
