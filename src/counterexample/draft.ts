import type { Relation } from '../formula/index.js';
import type { Sequence, Value } from '../formula/type.js';
import { Case } from '../generate/case.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { type Rational, rational } from '../scalar/index.js';
import { type Path, replacedAt } from './entry.js';
import { repaired } from './repair.js';
import { unlessWithoutValue } from './without-value.js';

/** An entry of a defined name that is set against its definition. */
export interface Patch {
  readonly name: string;
  readonly path: Path;
  readonly value: Rational;
}

/** A case in the making: what is drawn, and what is then changed. */
export interface Draft {
  readonly family: Family;
  readonly recipe: Recipe;
  readonly patches: readonly Patch[];
  /** Sequences that are patched, or computed again after it, end after so many elements; whole where absent. */
  readonly length?: number;
}

/**
 * The case of a draft. Where definitions are patched, the hypotheses that must hold are restored after it: what one
 * patch leaves wrong, such as the later iterates, is computed again. Undefined where that cannot be done, or where an
 * entry that is patched does not exist or is changed back.
 */
export function caseOf(
  { family, recipe, patches, length }: Draft,
  hypotheses: ReadonlyMap<string, Relation>,
): Case | undefined {
  if (patches.length === 0) return Case.fromRecipe(family, recipe);
  return unlessWithoutValue(() => {
    const environment = Case.fromRecipe(family, recipe).environment(rational);
    const given = new Map<string, Value<Rational>>();
    for (const { name, path, value } of patches) {
      const type = family.scope.get(name)!;
      const patched = replacedAt(given.get(name) ?? environment.value(name), type, path, value);
      if (patched === undefined) return undefined;
      given.set(name, patched);
    }
    const values = repaired(family, recipe, given, patches, hypotheses);
    return (
      values && Case.fromRecipe(family, recipe, length === undefined ? values : shortened(values, length))
    );
  });
}

function shortened(given: ReadonlyMap<string, Value<Rational>>, length: number): typeof given {
  return new Map(
    [...given].map(([name, value]) => {
      const { start, items } = value as Partial<Sequence<Rational>>;
      return [
        name,
        start === undefined || items === undefined ? value : { start, items: items.slice(0, length) },
      ];
    }),
  );
}
