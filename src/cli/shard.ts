import { BadUse } from './bad-use.js';

/** Part `part` of `of`, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

const most = 1000;

/** Reads `i/n`. Throws BadUse, and says what is accepted. */
export function shardOption(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/u.exec(text);
  const shard = { part: Number(match?.[1]), of: Number(match?.[2]) };
  if (shard.part >= 1 && shard.part <= shard.of && shard.of <= most) return shard;
  const shown = text.replace(/\p{C}/gu, '?').slice(0, 40);
  throw new BadUse(`--shard '${shown}' is not accepted: i/n with 1 ≤ i ≤ n ≤ ${most}, such as 2/4`);
}

/**
 * The items of one shard: every n-th, so that neighbours, which cost about the same, go to different machines. The
 * shards are disjoint and together are all.
 */
export function inShard<T>(items: readonly T[], shard: Shard | undefined): readonly T[] {
  return shard === undefined ? items : items.filter((_, i) => i % shard.of === shard.part - 1);
}
