import { type Expression, evaluate, names, parseExpression, print, type Relation } from '../formula/index.js';
import type { Value } from '../formula/type.js';
import type { BuildContext } from '../generate/draw.js';
import type { Family, PreparedDraw } from '../generate/family.js';
import { type Rational, rational } from '../scalar/index.js';

/**
 * The family with what equalities fix: a drawn name that one gives a value becomes a definition, an integer has that
 * one value. What else the relations say is left to `admits`.
 */
export function fixed(family: Family, where: readonly Relation[]): Family {
  return equalities(where).reduce(
    (result, [side, value]) => fixedName(result, side, value) ?? result,
    family,
  );
}

/** The family in which the entries of drawn vectors and matrices that equalities fix, as λ_1 = 2 does, are built so. */
export function withFixedEntries(family: Family, where: readonly Relation[]): Family {
  return equalities(where).reduce(
    (result, [side, value]) => fixedEntry(result, side, value) ?? result,
    family,
  );
}

/** Each equality in both directions. */
const equalities = (where: readonly Relation[]): readonly (readonly [Expression, Expression])[] =>
  where.flatMap(({ sides, symbols }) =>
    symbols.length === 1 && symbols[0] === '='
      ? [[sides[0], sides[1]] as const, [sides[1], sides[0]] as const]
      : [],
  );

function fixedName(family: Family, side: Expression, value: Expression): Family | undefined {
  if (side.kind !== 'name' || names(value).has(side.name)) return undefined;
  const { name } = side;
  if (family.integers.has(name) && value.kind === 'number' && value.denominator === 1n) {
    const size = Number(value.numerator);
    const integers = new Map(family.integers).set(name, { kind: 'integer', least: size, greatest: size });
    return { ...family, integers };
  }
  if (!family.draws.has(name)) return undefined;
  const draws = new Map([...family.draws].filter(([other]) => other !== name));
  // An integer beside a number becomes one by the division.
  const text = family.scope.get(name)!.kind === 'scalar' ? `(${print(value)})/1` : print(value);
  const body = parseExpression(text, family.scope);
  const definition = { name, parameters: [], body, type: body.type, text };
  return { ...family, draws, definitions: new Map(family.definitions).set(name, definition) };
}

function fixedEntry(family: Family, side: Expression, value: Expression): Family | undefined {
  if (side.kind !== 'subscript' || side.base.kind !== 'name' || names(value).size > 0) return undefined;
  const drawn = family.draws.get(side.base.name);
  const path = side.subscripts.map((one) => (one.kind === 'number' ? Number(one.numerator) - 1 : Number.NaN));
  if (drawn === undefined || path.length !== drawn.draw.extents.length || drawn.draw.type.kind === 'sequence')
    return undefined;
  const none = { value: (): never => unreachable() };
  const number = evaluate(value, rational, none);
  const exact = typeof number === 'number' ? rational.fromInteger(number) : (number as Rational);
  return { ...family, draws: new Map(family.draws).set(side.base.name, built(drawn, path, exact)) };
}

function unreachable(): never {
  throw new Error('a number uses no names');
}

function built(drawn: PreparedDraw, path: readonly number[], number: Rational): PreparedDraw {
  const { draw } = drawn;
  const build = <T>(parameters: readonly T[], context: BuildContext<T>): Value<T> => {
    const value = draw.build(parameters, context);
    return replaced(value as readonly Value<T>[], path, context.scalar.fromRational(number)) as Value<T>;
  };
  return { ...drawn, draw: { ...draw, build } };
}

function replaced<T>(
  items: readonly Value<T>[],
  [first, ...rest]: readonly number[],
  by: T,
): readonly Value<T>[] {
  if (items[first] === undefined) return items;
  const item = rest.length === 0 ? by : replaced(items[first] as readonly Value<T>[], rest, by);
  return items.with(first, item as Value<T>);
}
