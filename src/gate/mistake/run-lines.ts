import type { Value } from '../../formula/type.js';
import { UndecidedBranch } from '../../scalar/failure.js';
import type { Lifting } from '../arithmetic/lifting.js';
import { valueOfFormula } from '../recipe/compiled-recipe.js';
import { constants } from '../recipe/constants.js';
import type { Recipe } from '../recipe/recipe.js';
import type { LiftedHyper } from '../reference/numbers.js';
import { type NumberName, symbols } from '../specification/symbols.js';

/** What one entry remembers, by name. */
export type Kept<T> = Map<string, T>;

/** What one entry is given in one step: its gradient and parameter, those of its tensor, and the counts. */
export interface Given<T> {
  readonly w: T;
  readonly g: T;
  readonly G: readonly T[];
  readonly t: number;
  readonly n: number;
}

const nameOf: ReadonlyMap<string, NumberName> = new Map(
  Object.entries(symbols).map(([name, symbol]) => [symbol, name as NumberName]),
);

/** Runs the lines of recipes in one number system, with the hyperparameters of one stream. */
export class LineRunner<T> {
  readonly #lifting: Lifting<T>;
  readonly #numbers: LiftedHyper<T>;
  readonly #constants: ReadonlyMap<string, T>;

  constructor(lifting: Lifting<T>, numbers: LiftedHyper<T>) {
    this.#lifting = lifting;
    this.#numbers = numbers;
    this.#constants = new Map(
      Object.entries(constants).map(([name, value]) => [name, lifting.constant(value)]),
    );
  }

  /** One step of one entry; `kept` is brought up to date, `narrow` in float32. Gives the parameter, and what became of the gradient. */
  step({ lines }: Recipe, kept: Kept<T>, given: Given<T>, narrow: string): { w: T; g: T } {
    const { stored, narrowed } = this.#lifting;
    const names = new Map<string, Value<T>>([...kept, ...Object.entries(given)]);
    const value = (name: string): Value<T> => names.get(name) ?? this.#shared(name);
    for (const { name, formula } of lines) {
      const result = this.#value(formula, value);
      names.set(name, name === narrow ? narrowed(result) : result);
    }
    for (const name of kept.keys()) kept.set(name, stored(names.get(name) as T));
    return { w: stored(names.get('w') as T), g: names.get('g') as T };
  }

  /** What an entry that starts at `w` remembers before its first step. */
  start(starts: Recipe['starts'], w: T): Kept<T> {
    const value = (name: string): Value<T> => (name === 'w' ? w : this.#shared(name));
    return new Map(Object.entries(starts).map(([name, formula]) => [name, this.#value(formula, value)]));
  }

  #value(formula: string, value: (name: string) => Value<T>): T {
    try {
      return valueOfFormula(formula, this.#lifting.S, value);
    } catch (error) {
      if (!(error instanceof UndecidedBranch)) throw error;
      return this.#lifting.unknown;
    }
  }

  #shared(symbol: string): T {
    const constant = this.#constants.get(symbol);
    if (constant !== undefined) return constant;
    const name = nameOf.get(symbol);
    if (name === undefined) throw new TypeError(`a line uses ${symbol} before it has a value`);
    return this.#numbers.at(name);
  }
}
