import {
  type BigNode,
  type Expression,
  instantiated,
  integer as integerType,
  type Relation,
  sameExpression,
} from '../formula/index.js';
import type { OrderedPair } from './ordered-pairs.js';

/** What a relation says for every value of its indices, said of the indices of the operators around instead. */
export function renamings(
  { sides, indices, ...rest }: Relation,
  ranges: readonly BigNode[],
): readonly Relation[] {
  if (ranges.length === 0 || indices.length === 0) return [];
  const letters = [...new Set([...ranges.map(({ index }) => index), ...indices])];
  const choices = indices.reduce<readonly (readonly string[])[]>(
    (partial, _) => partial.flatMap((chosen) => letters.map((letter) => [...chosen, letter])),
    [[]],
  );
  return choices.map((chosen) => ({
    ...rest,
    indices: [...new Set(chosen)],
    sides: sides.map((side) =>
      renamed(
        renamed(side, indices, (i) => `${i}′`),
        indices.map((i) => `${i}′`),
        (_, i) => chosen[i],
      ),
    ),
  }));
}

function renamed(
  side: Expression,
  from: readonly string[],
  to: (name: string, i: number) => string,
): Expression {
  return from.reduce((result, name, i) => {
    const position: Expression = { kind: 'index', name: to(name, i), type: integerType, at: side.at };
    return instantiated(result, name, position);
  }, side);
}

/** Of the least (or greatest) over a range: its first and last, and what any operator over the same range runs over. */
export function membersOf(
  side: Expression,
  which: 'min' | 'max',
  ranges: readonly BigNode[],
): readonly Expression[] {
  if (side.kind !== 'big' || side.operator !== which || side.bounds === undefined) return [];
  const { index, body, bounds } = side;
  const { lower, upper } = bounds;
  const running = ranges.flatMap(({ index: name, bounds: own, at }): readonly Expression[] => {
    const within = own !== undefined && startsWithin(own.lower, lower) && endsWithin(own.upper, upper);
    return within ? [{ kind: 'index', name, type: lower.type, at }] : [];
  });
  return [lower, upper, ...running].map((position) => instantiated(body, index, position));
}

/** lower ≤ index ≤ upper, for the operators around the expression; 0 < index where it starts at a positive number. */
export function* rangePairs(ranges: readonly BigNode[]): Generator<OrderedPair> {
  for (const { index: name, bounds, at } of ranges) {
    if (bounds === undefined) continue;
    const index: Expression = { kind: 'index', name, type: bounds.lower.type, at };
    yield { lesser: bounds.lower, greater: index, strict: false };
    yield { lesser: index, greater: bounds.upper, strict: false };
    const { lower } = bounds;
    if (lower.kind === 'number' && lower.numerator > 0n) {
      yield { lesser: { ...lower, notation: '0', numerator: 0n }, greater: index, strict: true };
    }
  }
}

function startsWithin(start: Expression, lower: Expression): boolean {
  if (start.kind === 'number' && lower.kind === 'number') {
    return start.numerator * lower.denominator >= lower.numerator * start.denominator;
  }
  return sameExpression(start, lower);
}

function endsWithin(end: Expression, upper: Expression): boolean {
  if (sameExpression(end, upper)) return true;
  if (upper.kind !== 'sum' || upper.terms.length !== 2) return false;
  const [first, second] = upper.terms;
  return (
    !first.negative && sameExpression(end, first.body) && !second.negative && second.body.kind === 'number'
  );
}
