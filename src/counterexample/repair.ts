import {
  assignments,
  decideLink,
  type Expression,
  evaluate,
  evaluateSides,
  type Relation,
} from '../formula/index.js';
import type { Environment, Sequence, Type, Value } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { type Rational, rational } from '../scalar/index.js';
import type { Patch } from './draft.js';
import { type Path, replacedAt } from './entry.js';

type Given = ReadonlyMap<string, Value<Rational>>;

/** A value that a hypothesis asks for. */
interface Change {
  readonly name: string;
  readonly path: Path;
  readonly value: Value<Rational>;
}

/** More changes than a short run has entries are none that end. */
const mostChanges = 60;

/**
 * The given values, changed and added to until every hypothesis that has a defined name or an element of one for a side, as
 * w_{t+1} = w_t − η·∇f(w_t) has, holds: that side is set to the other. Undefined where a patch stands
 * against that. Other hypotheses are left as they are.
 */
export function repaired(
  family: Family,
  recipe: Recipe,
  given: Given,
  patches: readonly Patch[],
  hypotheses: ReadonlyMap<string, Relation>,
): Given | undefined {
  const repairing = [...hypotheses.values()].filter(isRepairable(family));
  let values = given;
  for (let changes = 0; changes < mostChanges; changes += 1) {
    const environment = Case.fromRecipe(family, recipe, values).environment(rational);
    const change = firstChange(repairing, family, environment);
    if (change === undefined) return values;
    if (patches.some((patch) => patch.name === change.name && overlap(patch.path, change.path)))
      return undefined;
    const type = family.scope.get(change.name)!;
    const changed = replacedAt(environment.value(change.name), type, change.path, change.value);
    if (changed === undefined) return undefined;
    values = new Map(values).set(change.name, changed);
  }
  return undefined;
}

const overlap = (a: Path, b: Path) => a.every((position, i) => i >= b.length || b[i] === position);

const isRepairable =
  ({ definitions }: Family) =>
  ({ sides, symbols }: Relation): boolean =>
    sides.length === 2 &&
    '=≤≥'.includes(symbols[0]) &&
    sides.some((side) => definitions.has(targetName(side) ?? ''));

function targetName(side: Expression): string | undefined {
  if (side.kind === 'name') return side.name;
  return side.kind === 'subscript' && side.base.kind === 'name' ? side.base.name : undefined;
}

function firstChange(
  relations: readonly Relation[],
  family: Family,
  environment: Environment<Rational>,
): Change | undefined {
  for (const relation of relations) {
    for (const indices of assignments(relation, environment, rational)) {
      const values = evaluateSides(relation, rational, environment, indices);
      const decision = decideLink(values[0], relation.symbols[0], values[1], relation.type, rational);
      if (decision !== 'refuted') continue;
      const side = relation.sides.findIndex((one) => family.definitions.has(targetName(one) ?? ''));
      return changeOf(relation.sides[side], values[1 - side], environment, indices);
    }
  }
  return undefined;
}

function changeOf(
  side: Expression,
  value: Value<Rational>,
  environment: Environment<Rational>,
  indices: ReadonlyMap<string, number>,
): Change {
  if (side.kind !== 'subscript') return { name: targetName(side)!, path: [], value };
  const name = targetName(side)!;
  let first = firstOf(environment.value(name), side.base.type);
  const path = side.subscripts.map((subscript) => {
    const position = (evaluate(subscript, rational, environment, indices) as number) - first;
    first = 1;
    return position;
  });
  return { name, path, value };
}

const firstOf = (value: Value<Rational>, type: Type) =>
  type.kind === 'sequence' ? (value as Sequence<Rational>).start : 1;
