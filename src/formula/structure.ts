import { children } from './children.js';
import type { Expression } from './expression.js';
import type { Code } from './frame.js';
import { label } from './same.js';

/** What evaluation needs to know of an expression without looking through it again. */
export interface Structure {
  /** Equal for two expressions exactly if they are structurally equal, whatever formula they stand in. */
  readonly id: number;
  /** The indices no operator binds. */
  readonly free: readonly string[];
  readonly nodes: number;
  /** Kept here by the compiler. */
  placed?: Placed;
}

/** The code of an expression, and which slots it reads and may write. */
export interface Placed {
  readonly code: Code;
  readonly level: number;
  /** Of the free indices. */
  readonly slots: readonly (number | undefined)[];
}

const known = new WeakMap<Expression, Structure>();

export function structureOf(node: Expression): Structure {
  const before = known.get(node);
  if (before !== undefined) return before;
  const parts = children(node).map(structureOf);
  let id = appended(appended(numberOf(words, node.kind), node.type.kind), label(node));
  let nodes = 1;
  for (const part of parts) {
    id = pair(id, part.id);
    nodes += part.nodes;
  }
  const structure: Structure = { id, free: freeOf(node, parts), nodes };
  known.set(node, structure);
  return structure;
}

/** Every word and every list that begins with a word has a number; a list is a shorter one with one more at its end. */
const words = new Map<string, number>();
const pairs = new Map<number, number>();
/** A map holds fewer. */
const most = 2 ** 26;
let numbers = 0;

const appended = (list: number, word: string) => pair(list, numberOf(words, word));
const pair = (list: number, last: number) => numberOf(pairs, list * most + last);

function numberOf<K>(known: Map<K, number>, key: K): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, numbers);
  return numbers++;
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
