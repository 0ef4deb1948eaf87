import type { Value } from '../../formula/type.js';
import { type Ball, ball } from '../../scalar/ball.js';
import { OutsideDomain, UndecidedBranch } from '../../scalar/failure.js';
import { valueOfFormula } from '../recipe/compiled-recipe.js';
import { symbols } from '../specification/symbols.js';
import { numberOf, type Setting } from './setting.js';

export const exactly = (value: number): Ball => ({ centre: value, radius: 0 });

/** The value of a closed form in g, t and the hyperparameters, enclosed; every number where it has none, as for 0/0. */
export function closedForm(formula: string, setting: Setting, g: number, t: number): Ball {
  const values = new Map<string, Value<Ball>>([
    ['g', exactly(g)],
    ['t', t],
  ]);
  for (const [name, symbol] of Object.entries(symbols))
    values.set(symbol, exactly(numberOf(setting, name as keyof typeof symbols)));
  try {
    return valueOfFormula(formula, ball, (name) => values.get(name)!);
  } catch (error) {
    if (!(error instanceof OutsideDomain || error instanceof UndecidedBranch)) throw error;
    return { centre: Number.NaN, radius: Infinity };
  }
}
