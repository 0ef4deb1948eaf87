import { madeFrom, namesIn } from '../counterexample/dependencies.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { type Definition, print, type Relation } from '../formula/index.js';
import type { Type } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Extent } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import { drawnConditions } from '../judge/drawn-conditions.js';
import type { Take } from '../judge/standard.js';
import { decideInCase } from '../prove/decide.js';
import type { Posed } from './sheet-question.js';

/** Names that stand for the same kind of thing, and what is known of them before anything is assumed. */
export interface Introduced {
  readonly names: readonly string[];
  readonly type: Type;
  /** The lengths of an array, outermost first; none where they are not said. */
  readonly extents: readonly Extent[];
  readonly conditions: readonly Relation[];
}

/** What a statement speaks of: names to be chosen, and names that formulas define. */
export interface Setting {
  readonly introduced: readonly Introduced[];
  readonly definitions: readonly Definition[];
}

/**
 * The setting of a statement; undefined where it rests on something that has no formula and that no hypothesis
 * describes, as a student could not know it. What the counterexample, if there is one, sets against its definition or
 * the way it is drawn is left open.
 */
export function settingOf({ family, conclusion }: Posed, take: Take = {}): Setting | undefined {
  const given = new Set(Object.keys(take).filter((name) => family.definitions.has(name)));
  const described = namesIn(family.hypotheses.values());
  const found = madeFrom([...described, ...namesIn([conclusion])], family, given);
  const introduced: Introduced[] = [];
  const definitions: Definition[] = [];
  for (const name of [...family.scope.keys()].filter((each) => found.has(each))) {
    const definition = given.has(name) ? undefined : family.definitions.get(name);
    if (definition !== undefined && !('source' in definition)) {
      definitions.push(definition);
      continue;
    }
    if (definition !== undefined && !described.has(name)) return undefined;
    const type = family.scope.get(name)!;
    const extents = family.draws.get(name)?.draw.extents ?? [];
    add(introduced, { names: [name], type, extents, conditions: conditionsOn(name, family, take) });
  }
  return { introduced, definitions };
}

/** What every drawn value satisfies beside the hypotheses, where the counterexample does too. */
function conditionsOn(name: string, family: Family, take: Take): readonly Relation[] {
  const assumed = new Set([...family.hypotheses.values()].map(print));
  const own = drawnConditions(family).filter(
    (condition) => condition.name === name && !assumed.has(print(condition.relation)),
  );
  if (Object.keys(take).length === 0) return own.map(({ relation }) => relation);
  const instance = Case.fromValues(family, take);
  const holds = (relation: Relation) =>
    unlessWithoutValue(() => decideInCase(relation, instance).decision) === 'proved';
  return own.map(({ relation }) => relation).filter(holds);
}

/** Beside the last ones, where they are of one kind and nothing more is said of them. */
function add(introduced: Introduced[], next: Introduced): void {
  const last = introduced.at(-1);
  const alike = (one: Introduced) => JSON.stringify([one.type, one.extents, one.conditions.length]);
  if (last !== undefined && next.conditions.length === 0 && alike(last) === alike(next))
    introduced[introduced.length - 1] = { ...last, names: [...last.names, ...next.names] };
  else introduced.push(next);
}
