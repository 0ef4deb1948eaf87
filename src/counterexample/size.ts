import type { Sequence, Type, Value } from '../formula/type.js';
import { complexity } from '../generate/domain.js';
import type { Input } from '../prove/result.js';
import { type Rational, ratio, rational } from '../scalar/index.js';
import { flattened } from './relaxed.js';

/** How much there is to write of a case. */
export interface Size {
  /** The longest vector, or side of a matrix; 1 where all are numbers. */
  readonly dimension: number;
  /** The sum of the integers and of the lengths of all arrays: dimensions, steps. */
  readonly counts: number;
  /** Entries other than 0, 1 and −1. */
  readonly entries: number;
  /** The greatest numerator or denominator, in absolute value. */
  readonly greatest: bigint;
  /** What else there is to dislike: long numbers, signs, numbers that are zero. */
  readonly clutter: number;
}

/** A number that is zero takes away more than it makes simpler; in an array zeros are welcome. */
const zeroNumber = 6;
/** For each entry other than 0, 1 and −1, beside its digits. */
const odd = 6;
/** For each negative number that stands alone: a step of −1 is not as simple as one of 2. */
const negative = 16;

/** `perStep`: the vectors and matrices with an entry or a row for each step, whose number is no dimension. */
export function sizeOf(inputs: readonly Input[], perStep: ReadonlySet<string> = new Set()): Size {
  let [counts, entries, clutter, dimension] = [0, 0, 0, 1];
  let greatest = 0n;
  for (const { name, type, value } of inputs) {
    counts += countOf(value, type);
    dimension = Math.max(dimension, perStep.has(name) ? stepSide(value, type) : longestSide(value, type));
    for (const number of flattened(value, type)) {
      clutter += clutterOf(number, type);
      if (!isUnit(number)) entries += type.kind === 'integer' ? 0 : 1;
      for (const part of partsOf(number)) if (part > greatest) greatest = part;
    }
  }
  return { dimension, counts, entries, greatest, clutter };
}

/** What fits on a board: at most two dimensions, four entries other than units, numerators and denominators up to 12. */
export function isSmall({ dimension, entries, greatest }: Size): boolean {
  return dimension <= 2 && entries <= 4 && greatest <= 12n;
}

/** Negative where `a` fits on a board and `b` does not; then where it has the lower dimension. */
export const compareSizes = (a: Size, b: Size): number =>
  Number(isSmall(b)) - Number(isSmall(a)) || a.dimension - b.dimension;

function clutterOf(number: Rational, type: Type): number {
  const alone = type.kind === 'scalar';
  if (!rational.isNonzero(number)) return alone ? zeroNumber : 0;
  const sign = alone && number.numerator < 0n ? negative : 0;
  return complexity(number) + sign + (isUnit(number) ? 0 : odd);
}

const isUnit = (number: Rational) =>
  !rational.isNonzero(number) || rational.compare(rational.abs(number), ratio(1)) === 'equal';

function partsOf({ numerator, denominator, exponent }: Rational): readonly bigint[] {
  const top = numerator < 0n ? -numerator : numerator;
  return exponent >= 0 ? [top << BigInt(exponent), denominator] : [top, denominator << BigInt(-exponent)];
}

function countOf(value: Value<Rational>, type: Type): number {
  switch (type.kind) {
    case 'integer':
      return Math.abs(value as number);
    case 'vector':
      return (value as readonly Rational[]).length;
    case 'matrix': {
      const rows = value as readonly (readonly Rational[])[];
      return rows.length + (rows[0]?.length ?? 0);
    }
    case 'sequence': {
      const { items } = value as Sequence<Rational>;
      return items.length + (items.length > 0 ? countOf(items[0], type.of) : 0);
    }
    default:
      return 0;
  }
}

/** What the entry or the row of a step measures. */
const stepSide = (value: Value<Rational>, type: Type): number =>
  type.kind === 'matrix' ? (value as readonly (readonly Rational[])[])[0].length : 1;

/** Of a sequence, what its elements measure: its length is a number of steps. */
function longestSide(value: Value<Rational>, type: Type): number {
  switch (type.kind) {
    case 'vector':
      return (value as readonly Rational[]).length;
    case 'matrix': {
      const rows = value as readonly (readonly Rational[])[];
      return Math.max(rows.length, rows[0]?.length ?? 0);
    }
    case 'sequence':
      return Math.max(1, ...(value as Sequence<Rational>).items.map((item) => longestSide(item, type.of)));
    default:
      return 1;
  }
}
