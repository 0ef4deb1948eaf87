import { children } from './children.js';
import type { Definition, Expression, Relation } from './expression.js';
import type { Type } from './type.js';

/** The names of the scope that a formula uses; not its indices, nor the parameters of a definition. */
export function names(x: Expression | Relation | Definition): ReadonlySet<string> {
  const found = new Set(typedNames(x).keys());
  if ('parameters' in x && 'body' in x && 'name' in x)
    for (const { name } of x.parameters) found.delete(name);
  return found;
}

/** All names with their types: a scope in which the formula can be read again. */
export function typedNames(x: Expression | Relation | Definition): Map<string, Type> {
  const found = new Map<string, Type>();
  const visit = (node: Expression): void => {
    if (node.kind === 'name') found.set(node.name, node.type);
    children(node).forEach(visit);
  };
  if ('kind' in x) visit(x);
  else if ('sides' in x) x.sides.forEach(visit);
  else visit(x.body);
  return found;
}
