import type { Conduct } from '../recipe/conduct.js';
import { type Line, line, type Recipe, textOf } from '../recipe/recipe.js';
import type { Dtype } from '../subject/stream.js';

/** The same algorithm with something wrong in its lines, or null if it does not have what would be wrong. */
export type Change = (recipe: Recipe) => Recipe | null;

/** A known wrong variant. */
export interface Mistake {
  readonly id: string;
  /** What is wrong, as one would tell a colleague. */
  readonly title: string;
  readonly change?: Change;
  /** What is wrong in how it treats tensors, state and callers; for recipes for which `concerns` says so. */
  readonly conduct?: Partial<Conduct>;
  readonly concerns?: (recipe: Recipe) => boolean;
  /** The format in which it shows, if not in both. */
  readonly dtype?: Dtype;
  /** Where it was seen in the world: issues and changelogs. */
  readonly references: readonly string[];
}

/** `becomes` instead of `was`, a line each (or several, or none); `was` must stand in the recipe as it is. */
export function replace(was: string, ...becomes: readonly string[]): Change {
  return (recipe) => {
    const at = recipe.lines.findIndex((each) => textOf(each) === was);
    if (at < 0) return null;
    return { ...recipe, lines: recipe.lines.toSpliced(at, 1, ...becomes.map(line)) };
  };
}

/** The first of several changes that can be made. */
export const either =
  (...changes: readonly Change[]): Change =>
  (recipe) => {
    for (const change of changes) {
      const changed = change(recipe);
      if (changed) return changed;
    }
    return null;
  };

/** All of several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (recipe) =>
    changes.reduce<Recipe | null>((changed, change) => changed && change(changed), recipe);

/** Every occurrence of a text in the formulas of some names (of all, if none is given). */
export function everywhere(was: string | RegExp, becomes: string, ...names: readonly string[]): Change {
  return (recipe) => {
    const lines = recipe.lines.map((each) =>
      names.length > 0 && !names.includes(each.name)
        ? each
        : { ...each, formula: each.formula.replaceAll(was, becomes) },
    );
    return lines.every((each, i) => each.formula === recipe.lines[i].formula) ? null : { ...recipe, lines };
  };
}

/** The line of `name` after that of `after`: what is used in between is the value of the step before. */
export function delayed(name: string, after: string): Change {
  return (recipe) => {
    const from = recipe.lines.findIndex((each) => each.name === name);
    const to = recipe.lines.findLastIndex((each) => each.name === after);
    if (from < 0 || to < from) return null;
    const moved: Line = recipe.lines[from];
    return { ...recipe, lines: recipe.lines.toSpliced(to + 1, 0, moved).toSpliced(from, 1) };
  };
}

/** Another start of a kept name. */
export const starting =
  (name: string, formula: string): Change =>
  (recipe) =>
    name in recipe.starts ? { ...recipe, starts: { ...recipe.starts, [name]: formula } } : null;

export const keeps = ({ starts }: Recipe): boolean => Object.keys(starts).length > 0;
export const counts = ({ lines }: Recipe): boolean =>
  lines.some(({ formula }) => /(?<!\p{L})t(?!\p{L})/u.test(formula));
export const has =
  (text: string) =>
  ({ lines }: Recipe): boolean =>
    lines.some((each) => textOf(each) === text);
