import {
  bounded,
  boundedVector,
  increasing,
  integer,
  nonzeroVector,
  number,
  numberStream,
  stream,
  vector,
} from '../generate/draws.js';
import { type Bound, type Declaration, largestInteger, type Span } from './declaration.js';
import type { Ingredients } from './ingredients.js';
import { composed, type Formula } from './statement.js';

/** How the ends of ranges become formulas: the spelling, and the spectra in it, are the reader's business. */
export type FormulaAt = (span: Span) => Formula;

export function drawInteger(declaration: Declaration, into: Ingredients, formulaAt: FormulaAt): void {
  const { name, traits, lower, upper, error } = declaration;
  const ends = { lower: wholeNumber(lower, formulaAt, 1), upper: wholeNumber(upper, formulaAt, -1) };
  const least = ends.lower ?? (traits.has('positive') ? 1 : traits.has('nonnegative') ? 0 : undefined);
  if (least === undefined || ends.upper === undefined) {
    throw error('an integer needs a range with whole numbers, such as integer in [1, 5]');
  }
  if (least > ends.upper || Math.max(-least, ends.upper) > largestInteger) {
    throw error(`the range of an integer goes up, and lies between −${largestInteger} and ${largestInteger}`);
  }
  into.draws[name] = integer(least, ends.upper);
}

function wholeNumber(bound: Bound | undefined, formulaAt: FormulaAt, inwards: 1 | -1): number | undefined {
  if (bound?.formula === undefined) return undefined;
  const text = formulaAt(bound.formula).text.trim().replace('−', '-');
  if (!/^[+-]?\d{1,6}$/u.test(text)) return undefined;
  return Number(text) + (bound.strict ? inwards : 0);
}

export function drawNumber(declaration: Declaration, into: Ingredients, formulaAt: FormulaAt): void {
  const { name, traits, error } = declaration;
  only(declaration, ['positive', 'nonnegative', 'negative', 'nonzero']);
  const range = rangeOf(declaration, name, formulaAt);
  into.draws[name] = range === undefined ? number() : bounded();
  if (range !== undefined) into.state(name, range);
  if (!traits.has('nonzero')) return;
  if (range !== undefined) throw error('nonzero does not go with a range');
  into.state(name, `${name} ≠ 0`);
}

export function drawVector(declaration: Declaration, into: Ingredients, formulaAt: FormulaAt): void {
  const { name, traits, sizes, error } = declaration;
  only(declaration, ['positive', 'nonnegative', 'negative', 'nonzero', 'increasing']);
  const length = into.extent(sizes[0]);
  const { index } = into;
  const range = rangeOf(declaration, `${name}_{${index}}`, formulaAt);
  const chosen = [range !== undefined, traits.has('nonzero'), traits.has('increasing')].filter(Boolean);
  if (chosen.length > 1)
    throw error('a vector is increasing, nonzero or in a range, not two of these; use suppose');
  if (traits.has('increasing')) {
    into.draws[name] = increasing(length);
    return;
  }
  into.draws[name] = traits.has('nonzero')
    ? nonzeroVector(length)
    : range === undefined
      ? vector(length)
      : boundedVector(length);
  if (traits.has('nonzero')) into.state(name, `${name} ≠ 0`);
  if (range !== undefined) into.state(name, range);
}

export function drawSequence(declaration: Declaration, into: Ingredients): void {
  const { name, kind, traits, sizes, lower, upper, error } = declaration;
  only(declaration, ['positive', 'nonnegative']);
  if (lower !== undefined || upper !== undefined) throw error(`${kind} take no range; use suppose`);
  const options = {
    kind: traits.has('positive') ? 'positive' : traits.has('nonnegative') ? 'nonnegative' : 'real',
  } as const;
  if (kind === 'gradients' && sizes.length !== 2)
    throw error('gradients need two sizes, such as gradients 5x2: steps and length');
  const [length, size] = sizes.map((one) => into.extent(one));
  into.draws[name] = kind === 'gradients' ? stream(length, size, options) : numberStream(length, options);
}

/** Refuses what makes no sense of this kind. */
export function only({ kind, traits, rank, error }: Declaration, meant: readonly string[]): void {
  const odd = [...traits].find((trait) => !meant.includes(trait));
  if (odd !== undefined) throw error(`${odd} does not go with ${kind}; known: ${meant.join(', ')}`);
  if (rank !== undefined && kind !== 'matrix') throw error('rank goes with matrix');
}

/** `0 < η ≤ 1/L`: the range that is written, or what positive and the like mean. */
export function rangeOf(
  { traits, lower, upper, error }: Declaration,
  entry: string,
  formulaAt: FormulaAt,
): Formula | string | undefined {
  const word = (['positive', 'nonnegative', 'negative'] as const).find((trait) => traits.has(trait));
  const signs = { positive: `0 < ${entry}`, nonnegative: `0 ≤ ${entry}`, negative: `${entry} < 0` } as const;
  const [below, above] = [
    lower?.formula && formulaAt(lower.formula),
    upper?.formula && formulaAt(upper.formula),
  ];
  if (word !== undefined && (below !== undefined || above !== undefined)) {
    const positiveAnyway = word === 'positive' && below === undefined;
    if (!positiveAnyway) throw error(`${word} does not go with a range that says the same`);
    return composed([`0 < ${entry}`, symbolOf(upper!), above!]);
  }
  if (word !== undefined) return signs[word];
  if (below === undefined && above === undefined) return undefined;
  return composed([
    ...(below === undefined ? [] : [below, symbolOf(lower!)]),
    entry,
    ...(above === undefined ? [] : [symbolOf(upper!), above]),
  ]);
}

const symbolOf = ({ strict }: Bound) => (strict ? ' < ' : ' ≤ ');
