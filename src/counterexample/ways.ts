import type { Family } from '../generate/family.js';
import { madeFrom, namesIn } from './dependencies.js';
import type { Question } from './question.js';
import { freed, restriction, unbounded } from './relaxed.js';

/** One way to make cases in which the dropped hypothesis may fail. */
export interface Way {
  /** In words, for the report of a search that found nothing. */
  readonly says: string;
  readonly family: Family;
  readonly dropped: ReadonlySet<string>;
  /** Defined names that are set against their definition; none: all definitions hold. */
  readonly patchable: readonly string[];
}

/**
 * The ways to look for an answer, in the order in which they are taken: first the cases as the theorem draws them, with
 * what the dropped hypothesis bounds drawn beyond it; then any numbers in the place of those between bounds; then
 * without the signs and constructions that build the hypothesis in; and last against the definitions that do.
 */
export function waysFor({ family, dropped }: Question): readonly Way[] {
  const without = new Set(dropped === null ? [] : [dropped]);
  const way = (says: string, of: Family, patchable: readonly string[] = []): Way => ({
    says,
    family: of,
    dropped: without,
    patchable,
  });
  const direct = unbounded(family);
  const ways = [
    way('cases as they are drawn', family),
    way('any numbers in the place of those drawn between bounds', direct),
  ];
  if (dropped === null) return ways;
  const mentioned = namesIn([family.hypotheses.get(dropped)!]);
  const behind = madeFrom(mentioned, family);
  const free = new Set(
    [...behind].filter((name) => {
      const drawn = family.draws.get(name);
      const kind = drawn && restriction(drawn);
      return kind === 'sign' || family.integers.has(name) || (kind !== undefined && mentioned.has(name));
    }),
  );
  const loose = freed(direct, free);
  if (free.size > 0) ways.push(way(`also without the signs and shapes of ${list(free)}`, loose));
  const data = (name: string) => family.definitions.has(name) && family.scope.get(name)!.kind !== 'function';
  const stated = [...mentioned].filter(data);
  const deeper = [...behind].filter((name) => data(name) && !mentioned.has(name));
  for (const names of [stated, deeper]) {
    if (names.length === 0) continue;
    ways.push(way(`${list(names)} against the definition`, family, names));
    ways.push(way(`${list(names)} against the definition, the rest any numbers`, loose, names));
  }
  return ways;
}

const list = (names: Iterable<string>) => [...names].join(', ');
