import { expect, it } from 'vitest';
import { boardRecipe } from '../../src/counterexample/board.js';
import { at, pathsOf, replacedAt } from '../../src/counterexample/entry.js';
import { unlessWithoutValue } from '../../src/counterexample/without-value.js';
import { names, parseExpression } from '../../src/formula/index.js';
import type { Value } from '../../src/formula/type.js';
import { Case } from '../../src/generate/case.js';
import type { Random } from '../../src/generate/random.js';
import type { Recipe } from '../../src/generate/recipe.js';
import { decideInCase } from '../../src/prove/decide.js';
import { type Rational, ratio, rational, seededRandom } from '../../src/scalar/index.js';
import type { SheetQuestion } from '../../src/worksheet/sheet-question.js';
import { trueStatements } from '../../src/worksheet/true-statements.js';
import { theorems } from '../../theorems/index.js';

const cases = 3;
const drafts = 60;

function randomFrom(seed: bigint): Random {
  const next = seededRandom(seed);
  return {
    integer: (least, greatest) => least + Number((next() >> 16n) % BigInt(greatest - least + 1)),
  };
}

/** Cases that the statement is about. */
function recipesFor(question: SheetQuestion): readonly Recipe[] {
  const random = randomFrom(5n);
  const found: Recipe[] = [];
  for (let i = 0; i < drafts && found.length < cases; i += 1) {
    const recipe = boardRecipe(question.family, new Set(), 2, random);
    if (holdsIn(question, recipe)) found.push(recipe);
  }
  return found;
}

function holdsIn(
  { family, setting }: SheetQuestion,
  recipe: Recipe,
  given?: ReadonlyMap<string, Value<Rational>>,
) {
  const said = [...family.hypotheses.values(), ...setting.introduced.flatMap(({ conditions }) => conditions)];
  const instance = Case.fromRecipe(family, recipe, given);
  return (
    unlessWithoutValue(() => said.every((one) => decideInCase(one, instance).decision === 'proved')) === true
  );
}

/** Whether the first element of w is the name w₀, which is given beside it. */
const beginsByName = (name: string, { family: { scope } }: SheetQuestion) =>
  scope.get(name)!.kind === 'sequence' && !names(parseExpression(`${name}_0`, scope)).has(name);

/** The entries of free names that can be changed while all that is supposed holds. */
function undetermined(question: SheetQuestion): readonly string[] {
  const { theorem, family, setting } = question;
  const free = setting.introduced
    .flatMap(({ names }) => names)
    .filter((name) => family.definitions.has(name));
  if (free.length === 0) return [];
  const recipes = recipesFor(question);
  if (recipes.length === 0) return [`${theorem.id}, ${family.name}: no case was drawn`];
  return free.flatMap((name) => {
    const type = family.scope.get(name)!;
    return recipes.flatMap((recipe) => {
      const value = Case.fromRecipe(family, recipe).environment(rational).value(name);
      const paths = pathsOf(value, type).filter(([first]) => first !== 0 || !beginsByName(name, question));
      return paths.flatMap((path) => {
        const entry = at(value, type, path);
        if (typeof entry === 'number') return [];
        const changed = replacedAt(value, type, path, rational.add(entry as Rational, ratio(1)))!;
        const open = holdsIn(question, recipe, new Map([[name, changed]]));
        return open ? [`${theorem.id}, ${family.name}: ${name} at ${path.join(',')}`] : [];
      });
    });
  });
}

/**
 * A statement on a worksheet may pose a defined name as anything that satisfies the hypotheses. That is the theorem
 * only if they leave no choice: with any entry changed, one of them fails.
 */
it('free names are determined by the hypotheses', () => {
  expect([...new Set(theorems.flatMap(trueStatements).flatMap(undetermined))]).toEqual([]);
});
