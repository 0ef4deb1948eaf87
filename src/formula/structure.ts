import { children } from './children.js';
import type { Expression } from './expression.js';
import { label } from './same.js';

/** What evaluation needs to know of an expression without looking through it again. */
export interface Structure {
  /** Equal for two expressions exactly if they are structurally equal, whatever formula they stand in. */
  readonly id: number;
  /** The indices no operator binds. */
  readonly free: readonly string[];
  readonly nodes: number;
}

const known = new WeakMap<Expression, Structure>();
const ids = new Map<string, number>();

export function structureOf(node: Expression): Structure {
  const before = known.get(node);
  if (before !== undefined) return before;
  const parts = children(node).map(structureOf);
  const key = `${node.kind} ${node.type.kind} ${label(node)} ${parts.map(({ id }) => id).join(' ')}`;
  let id = ids.get(key);
  if (id === undefined) {
    id = ids.size;
    ids.set(key, id);
  }
  const nodes = parts.reduce((sum, part) => sum + part.nodes, 1);
  const structure = { id, free: freeOf(node, parts), nodes };
  known.set(node, structure);
  return structure;
}

const none: readonly string[] = [];

function freeOf(node: Expression, parts: readonly Structure[]): readonly string[] {
  if (node.kind === 'index') return [node.name];
  // The bounds of an operator come first, outside of what it binds.
  const bound = node.kind === 'big' ? node.index : undefined;
  let free = none;
  for (const [i, part] of parts.entries()) {
    const own =
      i === parts.length - 1 && bound !== undefined ? part.free.filter((name) => name !== bound) : part.free;
    if (own.length === 0) continue;
    free = free.length === 0 ? own : [...new Set([...free, ...own])];
  }
  return free;
}
