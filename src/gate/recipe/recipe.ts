/** One line of an algorithm, `name ← formula`: the formula uses what the names hold so far. */
export interface Line {
  readonly name: string;
  readonly formula: string;
}

/**
 * One step of an optimizer for one entry of one tensor, line after line, as text in the formula language: what is
 * printed is what is run. `g` and `w` hold the gradient and the parameter, `G` the gradients of the whole tensor, `t`
 * the number of this step counted from 1, the symbols of `symbols.ts` the hyperparameters. A name that a line sets and
 * that has a start is kept for the next step; the parameter of the next step is what `w` holds at the end.
 */
export interface Recipe {
  readonly starts: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
}

/** `m ← β₁·m + (1 − β₁)·g` as a line. */
export function line(text: string): Line {
  const [name, formula] = text.split(' ← ');
  if (formula === undefined) throw new TypeError(`a line is written \`name ← formula\`, not \`${text}\``);
  return { name, formula };
}

/** A recipe from its lines, `undefined` and `false` left out; the names in `kept` start from 0. */
export function recipe(kept: readonly string[], texts: readonly (string | false | undefined)[]): Recipe {
  const lines = texts.filter((text) => text !== false && text !== undefined).map((text) => line(text));
  return { starts: Object.fromEntries(kept.map((name) => [name, '0'])), lines };
}

export const textOf = ({ name, formula }: Line): string => `${name} ← ${formula}`;
