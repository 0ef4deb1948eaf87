import { namesIn } from '../counterexample/dependencies.js';
import { unlessWithoutValue } from '../counterexample/without-value.js';
import { type Definition, names, print, type Relation } from '../formula/index.js';
import type { Type } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Extent } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import { drawnConditions } from '../judge/drawn-conditions.js';
import type { Take } from '../judge/standard.js';
import { decideInCase } from '../prove/decide.js';
import { freedomOf } from './free-name.js';
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

/** Kinds of names, definitions and hypotheses. */
const longest = 18;

/**
 * The setting of a statement; undefined where it rests on something that no formula defines and no hypothesis pins
 * down, as a student could not know it, and where it is too long to take in. `take` is the counterexample, if there is
 * one: it may break the way in which a name is drawn, which is then not said, but no definition that is.
 */
export function settingOf({ family, conclusion }: Posed, take: Take = {}): Setting | undefined {
  const assumed = [...family.hypotheses.values()];
  const mentioned = namesIn([...assumed, conclusion]);
  const found = new Map<string, Introduced | Definition>();
  const queue = [...mentioned];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    const definition = family.definitions.get(name);
    const free = definition === undefined ? undefined : freedomOf(name, family, mentioned);
    if (free === 'unknown') return undefined;
    if (definition !== undefined && !('source' in definition) && free === 'defined') {
      if (Object.hasOwn(take, name)) return undefined;
      found.set(name, definition);
      queue.push(...names(definition));
    } else {
      const said = free === undefined ? conditionsOn(name, family, take) : (free as readonly Relation[]);
      const one = introducedAs(name, said, family);
      found.set(name, one);
      queue.push(...one.extents.filter((extent) => typeof extent === 'string'), ...namesIn(said));
    }
  }
  const setting = ordered(found, family);
  return setting.introduced.length + setting.definitions.length + assumed.length > longest
    ? undefined
    : setting;
}

function introducedAs(name: string, conditions: readonly Relation[], { scope, draws }: Family): Introduced {
  return { names: [name], type: scope.get(name)!, extents: draws.get(name)?.draw.extents ?? [], conditions };
}

/** What every drawn value satisfies beside the hypotheses, where the counterexample does too. */
function conditionsOn(name: string, family: Family, take: Take): readonly Relation[] {
  const assumed = new Set([...family.hypotheses.values()].map(print));
  const own = drawnConditions(family)
    .filter((condition) => condition.name === name && !assumed.has(print(condition.relation)))
    .map(({ relation }) => relation);
  if (Object.keys(take).length === 0) return own;
  const instance = Case.fromValues(family, take);
  return own.filter(
    (relation) => unlessWithoutValue(() => decideInCase(relation, instance).decision) === 'proved',
  );
}

/** In the order of the family; names of one kind of which nothing more is said go together. */
function ordered(found: ReadonlyMap<string, Introduced | Definition>, { scope }: Family): Setting {
  const introduced: Introduced[] = [];
  const definitions: Definition[] = [];
  const kindOf = ({ type, extents, conditions }: Introduced) =>
    conditions.length === 0 ? JSON.stringify([type, extents]) : undefined;
  for (const name of scope.keys()) {
    const one = found.get(name);
    if (one === undefined) continue;
    if ('body' in one) {
      definitions.push(one);
      continue;
    }
    const same = introduced.findIndex((other) => kindOf(one) !== undefined && kindOf(other) === kindOf(one));
    if (same < 0) introduced.push(one);
    else introduced[same] = { ...introduced[same], names: [...introduced[same].names, name] };
  }
  return { introduced, definitions };
}
