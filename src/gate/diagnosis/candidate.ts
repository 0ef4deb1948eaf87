import type { Mistake } from '../mistake/mistake.js';
import type { Place, Program } from '../mistake/program.js';
import { type Conduct, sound } from '../recipe/conduct.js';
import type { Recipe } from '../recipe/recipe.js';
import type { Dialect, Specification } from '../specification/specification.js';
import type { Hyper } from '../subject/stream.js';

/** Something that the subject may be. */
export interface Candidate {
  readonly specification: Specification;
  readonly dialect: Dialect;
  /** Made together, one after the other. */
  readonly mistakes: readonly Mistake[];
  /** Where they are made; everywhere if left out. */
  readonly scope?: Scope;
}

export interface Scope {
  readonly where: string;
  readonly contains: (place: Place) => boolean;
}

export const scopes: readonly Scope[] = [
  { where: 'in the second tensor', contains: ({ tensor }) => tensor > 0 },
  { where: 'in the first tensor', contains: ({ tensor }) => tensor === 0 },
  { where: 'from step 2 on', contains: ({ t }) => t > 1 },
  { where: 'in the first step', contains: ({ t }) => t === 1 },
  { where: 'after resuming', contains: ({ resumed }) => resumed },
];

/** The lines with the mistakes in them, or null where one of them cannot be made. */
export function changedRecipe(recipe: Recipe, mistakes: readonly Mistake[]): Recipe | null {
  const inOrder = (ordered: readonly Mistake[]): Recipe | null =>
    ordered.reduce<Recipe | null>((changed, { change }) => {
      if (!changed || !change) return changed;
      return change(changed);
    }, recipe);
  if (mistakes.some(({ concerns }) => concerns && !concerns(recipe))) return null;
  return inOrder(mistakes) ?? inOrder(mistakes.toReversed());
}

/** What a candidate runs with some hyperparameters; where a mistake cannot be made, the right lines. */
export function programOf({ specification, dialect, mistakes, scope }: Candidate, hyper: Hyper): Program {
  const right = specification.recipe({ hyper, dialect });
  const made = mistakes.filter(({ concerns }) => !concerns || concerns(right));
  const conduct: Conduct = Object.assign({}, sound, ...made.map((mistake) => mistake.conduct));
  return {
    right,
    wrong: changedRecipe(right, mistakes) ?? possible(right, mistakes),
    conduct,
    isWrong: scope ? scope.contains : () => true,
  };
}

/** As many of the mistakes as can be made. */
function possible(right: Recipe, mistakes: readonly Mistake[]): Recipe {
  return mistakes.reduce((recipe, mistake) => changedRecipe(recipe, [mistake]) ?? recipe, right);
}
