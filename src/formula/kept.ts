import type { Expression } from './expression.js';
import type { Code, Context } from './frame.js';
import { structureOf } from './structure.js';
import type { Value } from './type.js';

/** Below this it is cheaper to compute a number again than to look it up. */
const leastNodes = 4;
/** Indices beyond this are rare, and their values are not kept. */
const positions = 4096;

/**
 * Lines of a chain, and still more its mutations, share most of their parts. So the value of a part is kept in the
 * environment it was computed in, under its structure and the position of its one index; with two or more free indices
 * it is computed again.
 */
export function kept(node: Expression, context: Context, code: Code): Code {
  const { id, free, nodes } = structureOf(node);
  if (node.type.kind === 'integer' || free.length > 1 || nodes < leastNodes) return code;
  const slot = free.length === 1 ? context.slots.get(free[0]) : undefined;
  if (free.length === 1 && slot === undefined) return code;
  const base = id * positions;
  return <T>(frame: Parameters<typeof code<T>>[0]): Value<T> => {
    const { kept } = frame.environment;
    const position = slot === undefined ? 0 : frame.slots[slot];
    if (kept === undefined || position < 0 || position >= positions) return code(frame);
    const key = base + position;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const value = code(frame);
    kept.set(key, value);
    return value;
  };
}
