import { decide, FormulaError, type Relation } from '../formula/index.js';
import { Case } from '../generate/case.js';
import type { Domain } from '../generate/domain.js';
import type { Extent } from '../generate/draw.js';
import type { Family } from '../generate/family.js';
import type { Recipe } from '../generate/recipe.js';
import { Unreadable } from '../reading/unreadable.js';
import {
  ball,
  NotRepresentable,
  OutsideDomain,
  type Rational,
  ratio,
  UndecidedBranch,
} from '../scalar/index.js';

/**
 * Evaluates a relation in one plain case, whose sizes differ from one another, so that shapes which do not fit are
 * found when a claim is read. Throws FormulaError for them; that a value does not exist in this case is no matter.
 */
export function tryOut(relation: Relation, family: Family): void {
  try {
    decide(relation, ball, Case.fromRecipe(family, plainRecipe(family)).environment(ball));
  } catch (error) {
    const noValue = [NotRepresentable, OutsideDomain, UndecidedBranch].some((kind) => error instanceof kind);
    if (noValue) return;
    if (error instanceof RangeError) throw new FormulaError(error.message, relation.text, 0);
    throw error;
  }
}

/**
 * Evaluates a drawn or defined name in that case. Throws Unreadable where ranges and definitions go in circles, and
 * FormulaError for shapes that do not fit.
 */
export function tryName(name: string, family: Family): void {
  try {
    Case.fromRecipe(family, plainRecipe(family)).environment(ball).value(name);
  } catch (error) {
    const circular = error instanceof Error && error.message.endsWith('is defined by itself');
    if (circular) throw new Unreadable(`the ranges and definitions go in circles at \`${name}\``);
    const noValue = [NotRepresentable, OutsideDomain, UndecidedBranch].some((kind) => error instanceof kind);
    if (!noValue) throw error;
  }
}

function plainRecipe(family: Family): Recipe {
  const integers = new Map<string, number>();
  for (const [name, { least, greatest }] of family.integers) {
    const sizes = [...integers.values()];
    const fresh = Array.from({ length: 9 }, (_, i) => least + i).find(
      (size) => size <= greatest && size > 1 && !sizes.includes(size),
    );
    integers.set(name, fresh ?? least);
  }
  const extent = (of: Extent): number => {
    if (typeof of === 'number') return of;
    const total = family.totals.get(of);
    return integers.get(of) ?? total!.of.reduce((sum: number, part) => sum + extent(part), 0);
  };
  const parameters = new Map<string, readonly Rational[]>();
  for (const [name, { draw, bounds }] of family.draws) {
    const count = draw.extents.reduce((product: number, one) => product * extent(one), 1);
    parameters.set(
      name,
      Array.from({ length: count }, () => plainNumber(draw.domain(bounds, false))),
    );
  }
  return { integers, parameters, dropped: new Set() };
}

function plainNumber({ kind }: Domain): Rational {
  if (kind === 'unit') return ratio(1, 2);
  return ratio(kind === 'negative' ? -1 : kind === 'outside unit' ? 2 : 1);
}
