import { FormulaError } from './error.js';
import type { Expression, Relation, RelationSymbol } from './expression.js';
import { described, isLiteral, isNumber, isRow, Misfit, requireValue } from './misfit.js';
import { print } from './print.js';
import { structureOf } from './structure.js';
import { scalar, type Type } from './type.js';

const DEFINITENESS: ReadonlySet<RelationSymbol> = new Set(['⪯', '⪰', '≺', '≻']);

/** A chain of comparisons; refuses sides that cannot be compared so. Without a text it is its own print. */
export function relationOf(
  sides: readonly Expression[],
  symbols: readonly RelationSymbol[],
  text?: string,
): Relation {
  try {
    return checked(sides, symbols, text);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const written = text ?? print({ sides, symbols, indices: [], type: scalar, text: '' });
    throw new FormulaError(error.message, written, text === undefined ? 0 : error.at.start);
  }
}

function checked(sides: readonly Expression[], symbols: readonly RelationSymbol[], text?: string): Relation {
  if (sides.length < 2 || symbols.length !== sides.length - 1) {
    throw new RangeError(`${sides.length} sides and ${symbols.length} relation symbols do not make a chain`);
  }
  for (const side of sides) requireValue(side);
  symbols.forEach((symbol, i) => {
    for (const side of [sides[i], sides[i + 1]]) requireComparable(side, symbol);
  });
  const type = commonType(sides);
  if (type.kind !== 'matrix' && symbols.some((symbol) => DEFINITENESS.has(symbol))) {
    throw new Misfit('a relation between matrices needs a matrix', sides[0].at);
  }
  const indices = [...new Set(sides.flatMap((side) => structureOf(side).free))];
  const relation = { sides, symbols, indices, type };
  if (text !== undefined) return { ...relation, text };
  return {
    ...relation,
    // Most mutations are refuted without a word.
    get text(): string {
      return print(this);
    },
  };
}

function commonType(sides: readonly Expression[]): Type {
  // A literal 0 is the zero of whatever it is compared with.
  const first = sides.find((side) => !isLiteral(side, 0n)) ?? sides[0];
  let { type } = first;
  for (const side of sides) {
    if (isLiteral(side, 0n)) continue;
    if (isNumber(type) && isNumber(side.type)) {
      if (side.type.kind === 'scalar') type = scalar;
    } else if (type.kind !== side.type.kind || isRow(first) !== isRow(side)) {
      throw new Misfit(`cannot compare ${described(first)} with ${described(side)}`, side.at);
    }
  }
  return type;
}

function requireComparable(side: Expression, symbol: RelationSymbol): void {
  if (symbol === '=' || symbol === '≠' || isLiteral(side, 0n)) return;
  if (DEFINITENESS.has(symbol)) {
    if (side.type.kind !== 'matrix' || isRow(side)) {
      throw new Misfit(`${symbol} compares symmetric matrices, not ${described(side)}`, side.at);
    }
  } else if (!isNumber(side.type)) {
    const rowOf =
      side.kind === 'subscript' && side.base.type.kind === 'matrix' && side.type.kind === 'vector';
    const message = rowOf
      ? `\`${print(side.base)}\` is a matrix; its row \`${print(side)}\` is a vector and cannot be compared with ${symbol}`
      : `${described(side)} cannot be compared with ${symbol}`;
    throw new Misfit(message, side.at);
  }
}
