import { freeIndices } from './free-indices.js';
import { FormulaError } from './error.js';
import type { Expression, ParseOptions, Relation, RelationSymbol } from './expression.js';
import { subscripted } from './indexing.js';
import { tokenize } from './lexer.js';
import { Misfit } from './misfit.js';
import { NameTable } from './name-table.js';
import { Parser } from './parser.js';
import { relationOf } from './relation.js';
import { remember } from './source.js';
import type { Scope } from './type.js';
import { unknownName } from './unknown-name.js';

export const LONGEST = 10_000;

export function parseExpression(text: string, scope: Scope, options: ParseOptions = {}): Expression {
  const expression = parserOf(text, scope, options).whole();
  requireKnown([expression], text, scope, options);
  remember(expression, text);
  return expression;
}

export function parseRelation(text: string, scope: Scope, options: ParseOptions = {}): Relation {
  const { sides, symbols } = parserOf(text, scope, options).relation();
  requireKnown(sides, text, scope, options);
  for (const side of sides) remember(side, text);
  return joinedRelation(sides, symbols, text);
}

function joinedRelation(sides: readonly Expression[], symbols: readonly RelationSymbol[], text: string): Relation {
  try {
    return relationOf(sides, symbols, text);
  } catch (error) {
    if (error instanceof Misfit) throw new FormulaError(error.message, text, error.at.start);
    throw error;
  }
}

/** A parser for the part of a text from `first` on. */
export function parserOf(text: string, scope: Scope, options: ParseOptions = {}, first = 0): Parser {
  if (text.length > LONGEST) {
    throw new FormulaError(`a formula of ${text.length} characters; at most ${LONGEST} are read`, text, LONGEST);
  }
  if (text.slice(first).trim() === '') throw new FormulaError('expected a formula, found nothing', text, first);
  const table = new NameTable(scope);
  return new Parser(text, tokenize(text, table, first), table, options.indices ?? []);
}

/** A free index ranges over something: it is a subscript somewhere, or the caller gives its values. */
export function requireKnown(
  expressions: readonly Expression[],
  text: string,
  scope: Scope,
  { indices = [] }: ParseOptions,
): void {
  for (const [name, at] of freeIndices(expressions)) {
    if (indices.includes(name) || expressions.some((expression) => subscripted(expression, name))) continue;
    throw new FormulaError(unknownName(name, scope), text, at.start);
  }
}
